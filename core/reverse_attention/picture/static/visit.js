/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function o(r,t={},...e){let n=document.createElement(r);return R(n,t),n.append(...e),n}function R(r,t){for(let[e,n]of Object.entries(t))n==null?r.removeAttribute(e):r.setAttribute(e,String(n))}function b(r,t){let e=r.getRootNode();if(!(e instanceof Document||e instanceof ShadowRoot))return;let n=l.get(t)??new CSSStyleSheet;l.has(t)||n.replaceSync(t),l.set(t,n),e.adoptedStyleSheets.includes(n)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,n])}var l=new Map;var w=`/* What was copied is said under the button, over the page. */
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
`;var s=class{constructor(t,e){this.person=t;this.places=[()=>sessionStorage,()=>localStorage].flatMap(p),e||this.places.splice(1).forEach(n=>this.forget(n))}person;places;text(t){return this.places.map(e=>e.getItem(this.key(t))??"").find(Boolean)??""}ofTab(t){return this.places[0]?.getItem(this.key(t))??""}store(t,e){try{return this.places.forEach(n=>n.setItem(this.key(t),e)),this.places.length>0}catch{return!1}}forget(t){Object.keys(t).filter(e=>e.startsWith(x)).forEach(e=>t.removeItem(e))}key(t){return`${x}${t}${this.person&&`-${this.person}`}`}};function S(){p(()=>sessionStorage).forEach(r=>r.setItem(u,location.href))}function k(){let[r]=p(()=>sessionStorage),t=r?.getItem(u)??"";return r?.removeItem(u),location.pathname.endsWith("/")&&!location.search&&!location.hash&&t!==location.href?t:""}var x="reverse-attention-",u="wanted";function p(r){try{return[r()]}catch{return[]}}var E="draft",T="query",A="typed",V=300,h="data-test-connection-state",C=/[?&]run=/,m=/^#(v\d+\..*)$/s,c=class{copy=o("button",{type:"button",hidden:!0},"Copy link");note=o("span",{role:"status"});address=o("input",{readonly:!0,hidden:!0,"aria-label":"Link"});asked="";link="";run="";kept=new s("",!0);typing=0;send=()=>{};leave=()=>this.kept.store(A,JSON.stringify(L()));type=()=>{clearTimeout(this.typing),this.typing=window.setTimeout(this.leave,V)};connection=new MutationObserver(t=>this.reconnected(t[0]));constructor(t){let e=o("div",{class:"ra-said"},this.note,this.address),n=o("div",{class:"ra-visit"},this.copy,e);n.addEventListener("focusout",i=>{n.contains(i.relatedTarget)||this.tell("")}),t.append(n),b(n,w),this.copy.title="A link that opens what you see: your text, what you ask of it, and the settings.",this.copy.addEventListener("click",()=>{this.copied()}),addEventListener("pagehide",this.leave),addEventListener("input",this.type),addEventListener("hashchange",N);let a=document.querySelector(`[${h}]`);a&&this.connection.observe(a,{attributeFilter:[h],attributeOldValue:!0})}update({data:{ask:t,waits:e,person:n,lasting:a,keep:i},setStateValue:f}){if(this.send=f,e)return S();let v=k();if(v)return location.replace(v);if(t!==this.asked&&(this.asked=t,this.kept=new s(n,a),f("said",this.said(t))),this.copy.hidden=!i?.link&&!i?.run,!i)return;let d=i.query&&`?${i.query}`,y=i.run?d:"";((i.link??"")!==this.link||y!==this.run)&&this.tell(""),this.link=i.link??"",this.run=y,(!this.kept.store(E,i.draft)||!this.kept.store(T,d))&&this.tell("This browser keeps nothing over a reload: copy the link.");let{pathname:M,search:$,hash:I}=location;($!==d||m.test(I))&&history.replaceState(history.state,"",M+d)}destroy(){this.connection.disconnect(),removeEventListener("pagehide",this.leave),removeEventListener("input",this.type),clearTimeout(this.typing),removeEventListener("hashchange",N)}reconnected({target:t,oldValue:e}){let n=t.getAttribute(h);n!=="CONNECTED"||e===n||(this.leave(),this.send("back",Date.now()))}async copied(){let t=`${location.origin}${location.pathname}${this.run||`#${this.link}`}`,e=t.length>4e3?` It has ${t.length} characters, which some programs cut.`:"",n=this.run?"It opens this run for whoever may see it.":`It holds your text: whoever has it can read that.${e}`;try{await navigator.clipboard.writeText(t),this.tell(`Copied. ${n}`)}catch{this.tell(`Copy it from here. ${n}`),this.address.value=t,this.address.hidden=!1,this.address.select()}}said(t){let e=m.exec(location.hash)?.[1]??"";return e!==""||!(C.test(location.search)||["",this.kept.ofTab(T)].includes(location.search))?{to:t,link:e,draft:"",typed:{}}:{to:t,link:e,draft:this.kept.text(E),typed:{...this.typedBefore(),...L()}}}typedBefore(){try{return JSON.parse(this.kept.text(A)||"{}")}catch{return{}}}tell(t){this.note.textContent=t,this.address.hidden=!0}};function N(){m.test(location.hash)&&location.reload()}function L(){let r=document.querySelectorAll("[class*='st-key-'] textarea");return Object.fromEntries(Array.from(r,t=>[/st-key-([\w-]+)/.exec(t.closest("[class*='st-key-']").className)[1],t.value]))}var g=new WeakMap;function q(r){let{parentElement:t}=r,e=g.get(t)??{visit:new c(t),args:r};return g.set(t,e),e.args=r,e.visit.update(r),()=>{setTimeout(()=>{e.args===r&&(e.visit.destroy(),g.delete(t))})}}export{q as default};
