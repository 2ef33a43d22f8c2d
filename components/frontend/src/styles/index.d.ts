/** The build brings style sheets in as text. */
declare module "*.css" {
  const css: string;
  export default css;
}
