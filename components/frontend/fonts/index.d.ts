/** The build brings fonts in as base64. */
declare module "*.ttf" {
  const font: string;
  export default font;
}
