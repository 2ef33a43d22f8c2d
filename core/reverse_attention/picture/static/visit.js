/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function o(r,t={},...e){let n=document.createElement(r);return k(n,t),n.append(...e),n}function k(r,t){for(let[e,n]of Object.entries(t))n==null?r.removeAttribute(e):r.setAttribute(e,String(n))}function g(r,t){let e=r.getRootNode();if(!(e instanceof Document||e instanceof ShadowRoot))return;let n=d.get(t)??new CSSStyleSheet;d.has(t)||n.replaceSync(t),d.set(t,n),e.adoptedStyleSheets.includes(n)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,n])}var d=new Map;var m=`/* What was copied is said under the button, over the page. */
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
`;var v="reverse-attention-draft",y="reverse-attention-query",b="reverse-attention-typed",c="data-test-connection-state",p=/^#(v\d+\..*)$/s,s=class{copy=o("button",{type:"button",hidden:!0},"Copy link");note=o("span",{role:"status"});address=o("input",{readonly:!0,hidden:!0,"aria-label":"Link"});asked="";link="";send=()=>{};leave=()=>l(b,JSON.stringify(x()));connection=new MutationObserver(t=>this.reconnected(t[0]));constructor(t){let e=o("div",{class:"ra-said"},this.note,this.address),n=o("div",{class:"ra-visit"},this.copy,e);n.addEventListener("focusout",a=>{n.contains(a.relatedTarget)||this.tell("")}),t.append(n),g(n,m),this.copy.title="A link that opens what you see: your text, what you ask of it, and the settings.",this.copy.addEventListener("click",()=>{this.copied()}),addEventListener("pagehide",this.leave),addEventListener("hashchange",f);let i=document.querySelector(`[${c}]`);i&&this.connection.observe(i,{attributeFilter:[c],attributeOldValue:!0})}update({data:{ask:t,keep:e},setStateValue:n}){if(this.send=n,t!==this.asked&&(this.asked=t,n("said",A(t))),this.copy.hidden=!e?.link,!e)return;e.link!==this.link&&this.tell(""),this.link=e.link??"";let i=e.query&&`?${e.query}`;(!l(v,e.draft)||!l(y,i))&&this.tell("This browser keeps nothing over a reload: copy the link.");let{pathname:a,search:w,hash:S}=location;(w!==i||p.test(S))&&history.replaceState(history.state,"",a+i)}destroy(){this.connection.disconnect(),removeEventListener("pagehide",this.leave),removeEventListener("hashchange",f)}reconnected({target:t,oldValue:e}){let n=t.getAttribute(c);n!=="CONNECTED"||e===n||(this.leave(),this.send("back",Date.now()))}async copied(){let t=`${location.origin}${location.pathname}#${this.link}`,n=`It holds your text: whoever has it can read that.${t.length>4e3?` It has ${t.length} characters, which some programs cut.`:""}`;try{await navigator.clipboard.writeText(t),this.tell(`Copied. ${n}`)}catch{this.tell(`Copy it from here. ${n}`),this.address.value=t,this.address.hidden=!1,this.address.select()}}tell(t){this.note.textContent=t,this.address.hidden=!0}};function f(){p.test(location.hash)&&location.reload()}function A(r){let t=p.exec(location.hash)?.[1]??"";return t!==""||!["",u(y)].includes(location.search)?{to:r,link:t,draft:"",typed:{}}:{to:r,link:t,draft:u(v),typed:{...T(),...x()}}}function T(){try{return JSON.parse(u(b)||"{}")}catch{return{}}}function x(){let r=document.querySelectorAll("[class*='st-key-'] textarea");return Object.fromEntries(Array.from(r,t=>[/st-key-([\w-]+)/.exec(t.closest("[class*='st-key-']").className)[1],t.value]))}function u(r){try{return sessionStorage.getItem(r)??""}catch{return""}}function l(r,t){try{return sessionStorage.setItem(r,t),!0}catch{return!1}}var h=new WeakMap;function M(r){let{parentElement:t}=r,e=h.get(t)??{visit:new s(t),args:r};return h.set(t,e),e.args=r,e.visit.update(r),()=>{setTimeout(()=>{e.args===r&&(e.visit.destroy(),h.delete(t))})}}export{M as default};
