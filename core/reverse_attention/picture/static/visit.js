/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function o(n,t={},...e){let r=document.createElement(n);return R(r,t),r.append(...e),r}function R(n,t){for(let[e,r]of Object.entries(t))r==null?n.removeAttribute(e):n.setAttribute(e,String(r))}function b(n,t){let e=n.getRootNode();if(!(e instanceof Document||e instanceof ShadowRoot))return;let r=l.get(t)??new CSSStyleSheet;l.has(t)||r.replaceSync(t),l.set(t,r),e.adoptedStyleSheets.includes(r)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,r])}var l=new Map;var x=`/* What was copied is said under the button, over the page. */
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
`;var s=class{constructor(t,e){this.person=t;this.places=[()=>sessionStorage,()=>localStorage].flatMap(p),e||this.places.splice(1).forEach(r=>this.forget(r))}person;places;text(t){return this.places.map(e=>e.getItem(this.key(t))??"").find(Boolean)??""}ofTab(t){return this.places[0]?.getItem(this.key(t))??""}store(t,e){try{return this.places.forEach(r=>r.setItem(this.key(t),e)),this.places.length>0}catch{return!1}}forget(t){Object.keys(t).filter(e=>e.startsWith(w)).forEach(e=>t.removeItem(e))}key(t){return`${w}${t}${this.person&&`-${this.person}`}`}};function k(){p(()=>sessionStorage).forEach(n=>n.setItem(u,location.href))}function S(){let[n]=p(()=>sessionStorage),t=n?.getItem(u)??"";return n?.removeItem(u),location.pathname.endsWith("/")&&!location.search&&!location.hash&&t!==location.href?t:""}var w="reverse-attention-",u="wanted";function p(n){try{return[n()]}catch{return[]}}var E="draft",T="query",A="typed",O=300,h="data-test-connection-state",C=/[?&]run=/,m=/^#(v\d+\..*)$/s,c=class{copy=o("button",{type:"button",hidden:!0},"Copy link");note=o("span",{role:"status"});address=o("input",{readonly:!0,hidden:!0,"aria-label":"Link"});asked="";link="";run="";kept=new s("",!0);typing=0;send=()=>{};leave=()=>this.kept.store(A,JSON.stringify(N()));type=()=>{clearTimeout(this.typing),this.typing=window.setTimeout(this.leave,O)};connection=new MutationObserver(t=>this.reconnected(t[0]));constructor(t){let e=o("div",{class:"ra-said"},this.note,this.address),r=o("div",{class:"ra-visit"},this.copy,e);r.addEventListener("focusout",i=>{r.contains(i.relatedTarget)||this.tell("")}),t.append(r),b(r,x),this.copy.title="A link that opens what you see: your text, what you ask of it, and the settings.",this.copy.addEventListener("click",()=>{this.copied()}),addEventListener("pagehide",this.leave),addEventListener("input",this.type),addEventListener("hashchange",M);let a=document.querySelector(`[${h}]`);a&&this.connection.observe(a,{attributeFilter:[h],attributeOldValue:!0})}update({data:{ask:t,waits:e,person:r,lasting:a,keep:i},setStateValue:f}){if(this.send=f,e)return k();let v=S();if(v)return location.replace(v);if(t!==this.asked&&(this.asked=t,this.kept=new s(r,a),f("said",this.said(t))),this.copy.hidden=!i?.link&&!i?.run,!i)return;let d=i.query&&`?${i.query}`,y=i.run?d:"";((i.link??"")!==this.link||y!==this.run)&&this.tell(""),this.link=i.link??"",this.run=y,(!this.kept.store(E,i.draft)||!this.kept.store(T,d))&&this.tell("This browser keeps nothing over a reload: copy the link.");let{pathname:$,search:L,hash:I}=location;(L!==d||m.test(I))&&history.replaceState(history.state,"",$+d)}destroy(){this.connection.disconnect(),removeEventListener("pagehide",this.leave),removeEventListener("input",this.type),clearTimeout(this.typing),removeEventListener("hashchange",M)}reconnected({target:t,oldValue:e}){let r=t.getAttribute(h);r!=="CONNECTED"||e===r||(this.leave(),this.send("back",Date.now()))}async copied(){let t=`${location.origin}${location.pathname}${this.run||`#${this.link}`}`,e=t.length>4e3?` It has ${t.length} characters, which some programs cut.`:"",r=this.run?"It opens this run for whoever may see it.":`It holds your text: whoever has it can read that.${e}`;try{await navigator.clipboard.writeText(t),this.tell(`Copied. ${r}`)}catch{this.tell(`Copy it from here. ${r}`),this.address.value=t,this.address.hidden=!1,this.address.select()}}said(t){let e=m.exec(location.hash)?.[1]??"";return e!==""||!(C.test(location.search)||["",this.kept.ofTab(T)].includes(location.search))?{to:t,link:e,draft:"",typed:{}}:{to:t,link:e,draft:this.kept.text(E),typed:{...this.typedBefore(),...N()}}}typedBefore(){try{return JSON.parse(this.kept.text(A)||"{}")}catch{return{}}}tell(t){this.note.textContent=t,this.address.hidden=!0}};function M(){m.test(location.hash)&&location.reload()}function N(){let n=document.querySelectorAll("[class*='st-key-'] textarea");return Object.fromEntries(Array.from(n,t=>[/st-key-([\w-]+)/.exec(t.closest("[class*='st-key-']").className)[1],t.value]))}var g=new WeakMap;function q(n){let{parentElement:t}=n,e=g.get(t)??{visit:new c(t),args:n};return g.set(t,e),e.args=n,e.visit.update(n),()=>{setTimeout(()=>{e.args===n&&(e.visit.destroy(),g.delete(t))})}}export{q as default};
