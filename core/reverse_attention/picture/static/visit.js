/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function i(n,t={},...e){let r=document.createElement(n);return w(r,t),r.append(...e),r}function w(n,t){for(let[e,r]of Object.entries(t))r==null?n.removeAttribute(e):n.setAttribute(e,String(r))}function p(n,t){let e=n.getRootNode();if(!(e instanceof Document||e instanceof ShadowRoot))return;let r=a.get(t)??new CSSStyleSheet;a.has(t)||r.replaceSync(t),a.set(t,r),e.adoptedStyleSheets.includes(r)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,r])}var a=new Map;var h=`/* What was copied is said under the button, over the page. */
.ra-visit {
  position: relative;
  font: 13px/1.35 var(--st-font, sans-serif);
  color: var(--st-text-color);
}
.ra-visit [hidden] {
  display: none;
}
.ra-visit button {
  font: inherit;
  color: inherit;
  white-space: nowrap;
  padding: 0.25rem 0.65rem;
  border: 1px solid var(--st-border-color);
  border-radius: 6px;
  background: var(--st-background-color);
  cursor: pointer;
}
.ra-visit button:hover {
  border-color: var(--st-primary-color);
}
.ra-visit :is(button, input):focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
.ra-said {
  position: absolute;
  top: calc(100% + 0.3rem);
  right: 0;
  width: 17rem;
  padding: 0.5rem 0.7rem;
  border-radius: 6px;
  border: 1px solid var(--st-border-color);
  background: var(--st-background-color);
  box-shadow: 0 2px 14px rgb(0 0 0 / 20%);
}
.ra-said:not(:has(span:not(:empty))) {
  display: none;
}
.ra-said input {
  width: 100%;
  margin-top: 0.4rem;
}
`;var f="reverse-attention-draft",m="reverse-attention-query",v="reverse-attention-typed",c=/^#(v\d+\..*)$/s,s=class{copy=i("button",{type:"button",hidden:!0},"Copy link");note=i("span",{role:"status"});address=i("input",{readonly:!0,hidden:!0,"aria-label":"Link"});asked="";link="";leave=()=>d(v,JSON.stringify(y()));constructor(t){let e=i("div",{class:"ra-said"},this.note,this.address),r=i("div",{class:"ra-visit"},this.copy,e);r.addEventListener("focusout",o=>{r.contains(o.relatedTarget)||this.tell("")}),t.append(r),p(r,h),this.copy.title="A link that opens what you see: your text, what you ask of it, and the settings.",this.copy.addEventListener("click",()=>{this.copied()}),addEventListener("pagehide",this.leave),addEventListener("hashchange",g)}update({data:{ask:t,keep:e},setStateValue:r}){if(t!==this.asked&&(this.asked=t,r("said",E(t))),this.copy.hidden=!e?.link,!e)return;e.link!==this.link&&this.tell(""),this.link=e.link??"";let o=e.query&&`?${e.query}`;(!d(f,e.draft)||!d(m,o))&&this.tell("This browser keeps nothing over a reload: copy the link.");let{pathname:b,search:x,hash:S}=location;(x!==o||c.test(S))&&history.replaceState(history.state,"",b+o)}destroy(){removeEventListener("pagehide",this.leave),removeEventListener("hashchange",g)}async copied(){let t=`${location.origin}${location.pathname}#${this.link}`,r=`It holds your text: whoever has it can read that.${t.length>4e3?` It has ${t.length} characters, which some programs cut.`:""}`;try{await navigator.clipboard.writeText(t),this.tell(`Copied. ${r}`)}catch{this.tell(`Copy it from here. ${r}`),this.address.value=t,this.address.hidden=!1,this.address.select()}}tell(t){this.note.textContent=t,this.address.hidden=!0}};function g(){c.test(location.hash)&&location.reload()}function E(n){let t=c.exec(location.hash)?.[1]??"";return t!==""||!["",l(m)].includes(location.search)?{to:n,link:t,draft:"",typed:{}}:{to:n,link:t,draft:l(f),typed:{...A(),...y()}}}function A(){try{return JSON.parse(l(v)||"{}")}catch{return{}}}function y(){let n=document.querySelectorAll("[class*='st-key-'] textarea");return Object.fromEntries(Array.from(n,t=>[/st-key-([\w-]+)/.exec(t.closest("[class*='st-key-']").className)[1],t.value]))}function l(n){try{return sessionStorage.getItem(n)??""}catch{return""}}function d(n,t){try{return sessionStorage.setItem(n,t),!0}catch{return!1}}var u=new WeakMap;function T(n){let{parentElement:t}=n,e=u.get(t)??{visit:new s(t),args:n};return u.set(t,e),e.args=n,e.visit.update(n),()=>{setTimeout(()=>{e.args===n&&(e.visit.destroy(),u.delete(t))})}}export{T as default};
