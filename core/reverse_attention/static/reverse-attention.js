/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function xr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function pe(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(pe):t:t.packed===1?ia(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,pe(n)]))}function ia({packed:t,texts:e,...n}){let r=dn(n.nodes).map(a=>sa(a,e)),o=r.map(({id:a})=>a),i=dn(n.beams).map(a=>aa(a,o)),s=dn(n.links).map(a=>ca(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function dn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function sa({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function aa({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function ca({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=g=>a[g].share*(c==="network"?1:u),f=o??[],d=n.map((g,b)=>({beam:g,value:r?.[b]??l(g)}));return{...i,value:i.value??d.reduce((g,{value:b})=>g+b,0),shares:d,source:s[t],target:s[e],heads:Array.from({length:f.length/2},(g,b)=>({head:f[2*b],weight:f[2*b+1]}))}}function p(t,e={},...n){let r=document.createElement(t);return gt(r,e),r.append(...n),r}function S(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return gt(r,e),r.append(...n),r}function gt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function wr(t){return p("bdi",{},t)}function et(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=mn.get(e)??new CSSStyleSheet;mn.has(e)||r.replaceSync(e),mn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var mn=new Map;function gn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function vr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var ua=0;function de(t){return`${t}-${++ua}`}function Pt(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var kr=t=>{let e=la(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Sr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function la({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function Pr(t,e){let n=Ar(t),r=[Nr(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=ha(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Ir(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:fa(r,e)}}function Lr(t){let e=Ar(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Ir(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function ha(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Ar(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Nr(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Ir(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Nr({x:t.x+i*o,y:c},u)}function fa(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Er(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Or({samples:t,tilt:e},n,r){let o=t.map(s=>Er(s,n,e)),i=t.map(s=>Er(s,r,e)).reverse();return`M${Lt(o[0])}${Mr(o,1)}L${Lt(i[0])}${Mr(i,-1)}Z`}function Mr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${Lt(i)}`:`C${Lt(a)} ${Lt(c)} ${Lt(i)}`}return n}var _r=t=>Math.round(t*100)/100,Lt=t=>`${_r(t.x)},${_r(t.y)}`;function Cr(t,e,n,r){let o=12+r/2;return{samples:[...me(t,o,0),...me({x:t.x,y:n-2*o},o,1),...me({x:e.x,y:n-2*o},o,2),...me(e,o,3)],tilt:1}}var Tr=5;function me(t,e,n){return Array.from({length:Tr+1},(r,o)=>{let i=(n+o/Tr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var pa={least:28,readable:84},da={least:11,readable:28};function $r(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),u=Rr(t[0]??[],r,c,!1)/s,l=Rr(t[t.length-1]??[],r,c,!0)/s,f=Math.max(1,t.length-1),d=(a-u-l)/f,g=n?da:pa,b=!r.whole&&d*s<g.least,v=b?g.readable/s:Math.min(d,460/s),_=b?u:u+Math.max(0,(d-v)*f)/2,w=t.length===1;return{width:b?u+l+v*f:a,height:i,viewHeight:o,scale:s,wide:b,pitch:v,nodeWidth:Math.max(1.5,Math.min(14,v*(n?.2:.4))),beside:c,xOf:N=>w?a/2:_+N*v}}function Rr(t,e,n,r){let o=t.map(({node:s})=>s?e.measure(`${s.label} ${s.position}`,r):0),i=Math.max(0,...o)+18+14;return n?Math.min(i,Math.max(e.width*.18,79),210):24}function bn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function zr(t){let e=new Map;for(let r of t.nodes)e.set(r.id,bn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(ma(r,o,i))}return ga(n),{target:e.get(t.target),items:[...e.values()],links:n}}function ma(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function ga(t){for(;;){let e=ba(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ba(t){let e=Xt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Xt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var ya=3e3;function Dr({links:t},e=ya){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Hr(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?xa(o):[];n.push(...a),wa(o,[o.source,...a,o.target])}return n}function xa(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(bn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function wa(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Hr(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Hr(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Gr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Br({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var va=12,ka=6e3;function Wr(t){let e=Xt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Kr(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Ut(e)}function qr(t,e){Sa(t,e);let n=t.map(o=>[...o]),r=Fr(t);for(let o=0;o<va&&r>0;o++){Ea(t,o%2===0);let i=Fr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Ut(o)})}function Ut(t){t.forEach((e,n)=>e.order=n)}var At=t=>t.link.data.value||1e-9;function Sa(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>At(c)-At(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Ut(o)}function Ea(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,Ma(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Ut(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=ka)for(let o of n)_a(o)}function Ma(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+At(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*At(s),0)/r}function _a(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Vr(o,i)<=Vr(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Ut(t),n=!0)}if(!n)return}}function Vr(t,e){return yn(t.ins,e.ins,n=>n.source)+yn(t.outs,e.outs,n=>n.target)}function yn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=At(o)*At(i));return r}function Fr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=yn(n[r].ins,n[o].ins,i=>i.source);return e}var Xr=36,Ta=.1,Ur=24,ge=12,Pa=5.5;function Zr(t,e,n=1){return e.node&&t.node?Ur*n:e.node?Ur*Math.min(n,1.5):(t.node?10:5)*n}var jr=t=>t.reduce((e,n)=>e+n.height,0);function Jr(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Zr(t[o],r,e),0)}function Qr(t){return Math.max(0,...t.map(e=>jr(e)+Jr(e)))}function to(t,e){let n=La(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<Xr;i++){let s=i>=Xr/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,f=u.map(d=>Aa(d,a||s,!a||s));Ia(u,f,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<Ta)break}eo(t.flat(),e)}function La(t,e){let n=r=>t.every(o=>jr(o)+Jr(o,r)<=e);return[Pa,4,3,2.5,2,1.6,1.3].find(n)??1}function Aa(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=Yr(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=Yr(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var Na=[1,2,8];function Yr(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*Na[e]}function Ia(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Zr(u,l,n))}let i=Oa(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function Oa(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function eo(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function no(t){return[...Xt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function ro(t){return no(t.flat()).reduce((n,r)=>n+r.height+ge,0)-ge}function oo(t,e){let n=no(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(ge*4,Math.max(ge,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}eo(t.flat(),e)}function ao(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];io(o,(s,a)=>s.targetOffset=a),io(i,(s,a)=>s.sourceOffset=a)}}function io(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function co(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)so(o.ins,n),so(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function so(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function uo(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var lo=6,Ca=22;function ho(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Ra(o,e,n)}function Ra(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Lr(xn(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>$a(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function xn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function $a(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+lo:-1/0,s=o?o.y-o.height/2-(o.node?Ca:lo):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function fo(t,e,n,r=0){return Math.min(za(t,e,n),Da(t,n,r))}function po(t,e,n){for(let o of t.links)Ha(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Ba(o,r):Ga(o)}function za(t,e,n){let r=e.map(a=>a.map(c=>be(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function Da({target:t},e,n){return t&&n>0?e*.6/(be(t)+n):1/0}function be(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Ha(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var Ga=t=>t.ins[0]?.link.width??0;function Ba(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var mo=30,Va=16,Fa=12,go=10,Wa=420;function bo(t,e,n){let r=xo(t),o=wo(r,n?.scale),i=Ka(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:qa(s,a,i),strands:Ya(s,i),other:Br(s,i),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}function yo(t){let e=t.map(xo),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>wo(r,n)))}}function xo(t){let e=zr(t),n=t.graph==="network";(n?Sr:kr)(e);let r=Wr([...e.items,...Dr(e)]);n?Kr(r):qr(r,e.target);let o=t.other?.share??0,i=fo(e,r,Wa,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function wo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;po(n,r,e),ao(r.flat(),n.links),Gr(n,i*e);let a=s.beams.map((c,u)=>u);return uo(n.links,s.parts?a:co(n,a.length)),(o?ro:Qr)(r)+mo+vo(t)}function vo({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+go,Va+(e?Fa:0))}function Ka(t,e,n){let{graph:r,columns:o,rows:i}=t,s=$r(o,n,i,e),a={top:mo,bottom:s.height-vo(t)};return i?oo(o,a):(to(o,a),ho(r.links,o,s.xOf)),s}function qa(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Xa(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:be(i),leads:r.get(i.node.position)===i,below:Ua(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Xa(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let f=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:f,y1:f+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Ua(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function Ya(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+go);let s=n+i.width/2,a=Za(()=>i.back?Ja(i,e,s):ja(i,e)),c=i.target.column-i.source.column,u=[e.xOf(i.source.column),e.xOf(i.target.column)],[l,f]=[Math.min(...u),Math.max(...u)];return i.strands.map(({beam:d,value:g,width:b,offset:v})=>{let _=v-i.width/2;return{link:i.data,beam:d,value:g,width:b,span:c,x0:l,x1:f,get path(){return Or(a(),_,_+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function Za(t){let e;return()=>e??=t()}function ja(t,e){return Pr(xn(t,e.xOf,e.nodeWidth/2),t.width)}function Ja(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Cr({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var Nt=`/* What every view shares. The theme sets the --ra-* variables. */
.ra-root {
  font-family: var(--ra-font);
  color: var(--ra-text);
  font-size: 14px;
  line-height: 1.4;
  position: relative;
}
.ra-root *,
.ra-root *::before {
  box-sizing: border-box;
}
.ra-root button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
.ra-root [hidden] {
  display: none !important;
}
.ra-root :focus-visible {
  outline: 2px solid var(--ra-primary);
  outline-offset: 1px;
}
.ra-swatch {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 19px;
  height: 19px;
  padding: 0 4px;
  border-radius: 10px;
  background: var(--ra-beam);
  font-size: 11.5px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  flex: none;
}
.ra-swatch:not([data-pattern="0"]) {
  background: repeating-linear-gradient(
    105deg,
    var(--ra-beam) 0 4px,
    color-mix(in srgb, var(--ra-beam) 78%, var(--ra-background)) 4px 7px
  );
}
.ra-swatch[data-pattern="2"] {
  background: repeating-linear-gradient(
    105deg,
    var(--ra-beam) 0 2px,
    color-mix(in srgb, var(--ra-beam) 78%, var(--ra-background)) 2px 4px
  );
}
.ra-score {
  font-variant-numeric: tabular-nums;
}
`;var ko=`/* Pictures side by side. */
.ra-compare {
  container-type: inline-size;
}
.ra-modes {
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 2px;
  color: var(--ra-muted);
  font-size: 12.5px;
}
.ra-mode {
  padding: 3px 10px;
  border: 1px solid var(--ra-border);
  background: transparent;
}
.ra-mode:first-of-type {
  margin-left: 8px;
  border-radius: 6px 0 0 6px;
}
.ra-mode:last-of-type {
  margin-left: -3px;
  border-radius: 0 6px 6px 0;
}
.ra-root .ra-mode[aria-pressed="true"] {
  background: var(--ra-secondary);
  color: var(--ra-text);
  font-weight: 600;
}
.ra-compare-grid {
  display: grid;
  gap: 0 20px;
}
.ra-compare-grid[data-columns="2"] {
  grid-template-columns: repeat(2, minmax(0, 1fr));
}
.ra-compare-grid[data-columns="3"] {
  grid-template-columns: repeat(3, minmax(0, 1fr));
}
.ra-compare-grid[data-columns="4"] {
  grid-template-columns: repeat(4, minmax(0, 1fr));
}
/* The parts of all columns stand level. */
.ra-column {
  display: grid;
  grid-row: span 3;
  grid-template-rows: subgrid;
  min-width: 0;
  padding-bottom: 18px;
}
.ra-column header {
  border-top: 2px solid var(--ra-border);
  padding: 6px 2px 4px;
}
.ra-column:has(.ra-reference) header {
  border-top-color: var(--ra-text);
}
.ra-root .ra-column-title {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 2px 8px;
  margin: 0;
  padding: 0;
  font-size: 14px;
  font-weight: 650;
  overflow-wrap: anywhere;
}
.ra-reference {
  padding: 0 7px;
  border: 1px solid var(--ra-text);
  border-radius: 9px;
  font-size: 11px;
  font-weight: 500;
  line-height: 16px;
}
.ra-root .ra-own {
  padding: 0 7px;
  border: 1px dashed var(--ra-text);
  border-radius: 9px;
  background: transparent;
  font-size: 11px;
  font-weight: 500;
  line-height: 16px;
}
.ra-column-subtitle {
  color: var(--ra-muted);
  font-size: 12.5px;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.ra-column-picture {
  min-width: 0;
  container: ra-column-picture / inline-size;
}
/* Chips and tools take one row: the chips' scores are in their titles. */
@container ra-column-picture (max-width: 620px) {
  .ra-column-picture .ra-head {
    flex-direction: row;
  }
  .ra-column-picture .ra-legend {
    flex: 1;
  }
  .ra-chip .ra-score {
    display: none;
  }
  .ra-column-picture .ra-chip {
    padding-right: 4px;
  }
}
.ra-column-error {
  grid-row: 2 / span 2;
  align-self: start;
  margin-top: 4px;
  padding: 12px 14px;
  border: 1px solid var(--ra-lost);
  border-left-width: 4px;
  border-radius: 6px;
  overflow-wrap: anywhere;
  white-space: pre-line;
}
@container (max-width: 1080px) {
  .ra-compare-grid[data-columns="4"] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
}
@container (max-width: 940px) {
  .ra-compare-grid[data-columns="3"] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
}
@container (max-width: 700px) {
  .ra-compare-grid[data-columns] {
    grid-template-columns: minmax(0, 1fr);
  }
}
`;function Rt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function jt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ct(){}var wt=.7,Ct=1/wt,It="\\s*([+-]?\\d+)\\s*",Yt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Y="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ec=/^#([0-9a-f]{3,8})$/,nc=new RegExp(`^rgb\\(${It},${It},${It}\\)$`),rc=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),oc=new RegExp(`^rgba\\(${It},${It},${It},${Yt}\\)$`),ic=new RegExp(`^rgba\\(${Y},${Y},${Y},${Yt}\\)$`),sc=new RegExp(`^hsl\\(${Yt},${Y},${Y}\\)$`),ac=new RegExp(`^hsla\\(${Yt},${Y},${Y},${Yt}\\)$`),So={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Rt(ct,F,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Eo,formatHex:Eo,formatHex8:cc,formatHsl:uc,formatRgb:Mo,toString:Mo});function Eo(){return this.rgb().formatHex()}function cc(){return this.rgb().formatHex8()}function uc(){return Co(this).formatHsl()}function Mo(){return this.rgb().formatRgb()}function F(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ec.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?_o(e):n===3?new I(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ye(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ye(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=nc.exec(t))?new I(e[1],e[2],e[3],1):(e=rc.exec(t))?new I(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=oc.exec(t))?ye(e[1],e[2],e[3],e[4]):(e=ic.exec(t))?ye(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=sc.exec(t))?Lo(e[1],e[2]/100,e[3]/100,1):(e=ac.exec(t))?Lo(e[1],e[2]/100,e[3]/100,e[4]):So.hasOwnProperty(t)?_o(So[t]):t==="transparent"?new I(NaN,NaN,NaN,0):null}function _o(t){return new I(t>>16&255,t>>8&255,t&255,1)}function ye(t,e,n,r){return r<=0&&(t=e=n=NaN),new I(t,e,n,r)}function Mn(t){return t instanceof ct||(t=F(t)),t?(t=t.rgb(),new I(t.r,t.g,t.b,t.opacity)):new I}function ut(t,e,n,r){return arguments.length===1?Mn(t):new I(t,e,n,r??1)}function I(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Rt(I,ut,jt(ct,{brighter(t){return t=t==null?Ct:Math.pow(Ct,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new I(yt(this.r),yt(this.g),yt(this.b),we(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:To,formatHex:To,formatHex8:lc,formatRgb:Po,toString:Po}));function To(){return`#${bt(this.r)}${bt(this.g)}${bt(this.b)}`}function lc(){return`#${bt(this.r)}${bt(this.g)}${bt(this.b)}${bt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Po(){let t=we(this.opacity);return`${t===1?"rgb(":"rgba("}${yt(this.r)}, ${yt(this.g)}, ${yt(this.b)}${t===1?")":`, ${t})`}`}function we(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function yt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function bt(t){return t=yt(t),(t<16?"0":"")+t.toString(16)}function Lo(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new V(t,e,n,r)}function Co(t){if(t instanceof V)return new V(t.h,t.s,t.l,t.opacity);if(t instanceof ct||(t=F(t)),!t)return new V;if(t instanceof V)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new V(s,a,c,t.opacity)}function ke(t,e,n,r){return arguments.length===1?Co(t):new V(t,e,n,r??1)}function V(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(V,ke,jt(ct,{brighter(t){return t=t==null?Ct:Math.pow(Ct,t),new V(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new V(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new I(wn(t>=240?t-240:t+120,o,r),wn(t,o,r),wn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new V(Ao(this.h),xe(this.s),xe(this.l),we(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=we(this.opacity);return`${t===1?"hsl(":"hsla("}${Ao(this.h)}, ${xe(this.s)*100}%, ${xe(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ao(t){return t=(t||0)%360,t<0?t+360:t}function xe(t){return Math.max(0,Math.min(1,t||0))}function wn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ro=Math.PI/180,$o=180/Math.PI,ve=18,zo=.96422,Do=1,Ho=.82521,Go=4/29,Ot=6/29,Bo=3*Ot*Ot,hc=Ot*Ot*Ot;function Vo(t){if(t instanceof Z)return new Z(t.l,t.a,t.b,t.opacity);if(t instanceof nt)return Wo(t);t instanceof I||(t=Mn(t));var e=En(t.r),n=En(t.g),r=En(t.b),o=vn((.2225045*e+.7168786*n+.0606169*r)/Do),i,s;return e===n&&n===r?i=s=o:(i=vn((.4360747*e+.3850649*n+.1430804*r)/zo),s=vn((.0139322*e+.0971045*n+.7141733*r)/Ho)),new Z(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Fo(t,e,n,r){return arguments.length===1?Vo(t):new Z(t,e,n,r??1)}function Z(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Rt(Z,Fo,jt(ct,{brighter(t){return new Z(this.l+ve*(t??1),this.a,this.b,this.opacity)},darker(t){return new Z(this.l-ve*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=zo*kn(e),t=Do*kn(t),n=Ho*kn(n),new I(Sn(3.1338561*e-1.6168667*t-.4906146*n),Sn(-.9787684*e+1.9161415*t+.033454*n),Sn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function vn(t){return t>hc?Math.pow(t,1/3):t/Bo+Go}function kn(t){return t>Ot?t*t*t:Bo*(t-Go)}function Sn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function En(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function fc(t){if(t instanceof nt)return new nt(t.h,t.c,t.l,t.opacity);if(t instanceof Z||(t=Vo(t)),t.a===0&&t.b===0)return new nt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*$o;return new nt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function $t(t,e,n,r){return arguments.length===1?fc(t):new nt(t,e,n,r??1)}function nt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Wo(t){if(isNaN(t.h))return new Z(t.l,0,0,t.opacity);var e=t.h*Ro;return new Z(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Rt(nt,$t,jt(ct,{brighter(t){return new nt(this.h,this.c,this.l+ve*(t??1),this.opacity)},darker(t){return new nt(this.h,this.c,this.l-ve*(t??1),this.opacity)},rgb(){return Wo(this).rgb()}}));var Ko=-.14861,_n=1.78277,Tn=-.29227,Se=-.90649,Zt=1.97294,No=Zt*Se,Io=Zt*_n,Oo=_n*Tn-Se*Ko;function pc(t){if(t instanceof xt)return new xt(t.h,t.s,t.l,t.opacity);t instanceof I||(t=Mn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Oo*r+No*e-Io*n)/(Oo+No-Io),i=r-o,s=(Zt*(n-o)-Tn*i)/Se,a=Math.sqrt(s*s+i*i)/(Zt*o*(1-o)),c=a?Math.atan2(s,i)*$o-120:NaN;return new xt(c<0?c+360:c,a,o,t.opacity)}function Ee(t,e,n,r){return arguments.length===1?pc(t):new xt(t,e,n,r??1)}function xt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(xt,Ee,jt(ct,{brighter(t){return t=t==null?Ct:Math.pow(Ct,t),new xt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new xt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ro,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new I(255*(e+n*(Ko*r+_n*o)),255*(e+n*(Tn*r+Se*o)),255*(e+n*(Zt*r)),this.opacity)}}));function Uo(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function dc(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Uo((n-r/e)*e,s,o,i,a)}}function mc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Uo((n-r/e)*e,o,i,s,a)}}var _e=t=>()=>t;function Yo(t,e){return function(n){return t+n*e}}function gc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Nn(t,e){var n=e-t;return n?Yo(t,n>180||n<-180?n-360*Math.round(n/360):n):_e(isNaN(t)?e:t)}function bc(t){return(t=+t)==1?$:function(e,n){return n-e?gc(e,n,t):_e(isNaN(e)?n:e)}}function $(t,e){var n=e-t;return n?Yo(t,n):_e(isNaN(t)?e:t)}var K=(function t(e){var n=bc(e);function r(o,i){var s=n((o=ut(o)).r,(i=ut(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=$(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Zo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ut(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var pd=Zo(dc),dd=Zo(mc);function yc(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function xc(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function wc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=On(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function vc(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function W(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function kc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=On(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Ln=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Pn=new RegExp(Ln.source,"g");function Sc(t){return function(){return t}}function Ec(t){return function(e){return t(e)+""}}function In(t,e){var n=Ln.lastIndex=Pn.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=Ln.exec(t))&&(o=Pn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:W(r,o)})),n=Pn.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?Ec(c[0].x):Sc(e):(e=c.length,function(u){for(var l=0,f;l<e;++l)a[(f=c[l]).i]=f.x(u);return a.join("")})}function On(t,e){var n=typeof e,r;return e==null||n==="boolean"?_e(e):(n==="number"?W:n==="string"?(r=F(e))?(e=r,K):In:e instanceof F?K:e instanceof Date?vc:xc(e)?yc:Array.isArray(e)?wc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?kc:W)(t,e)}var qo=180/Math.PI,An={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function jo(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*qo,skewX:Math.atan(c)*qo,scaleX:s,scaleY:a}}var Me;function Mc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?An:jo(e.a,e.b,e.c,e.d,e.e,e.f)}function _c(t){return t==null||(Me||(Me=document.createElementNS("http://www.w3.org/2000/svg","g")),Me.setAttribute("transform",t),!(t=Me.transform.baseVal.consolidate()))?An:(t=t.matrix,jo(t.a,t.b,t.c,t.d,t.e,t.f))}function Jo(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,f,d,g,b){if(u!==f||l!==d){var v=g.push("translate(",null,e,null,n);b.push({i:v-4,x:W(u,f)},{i:v-2,x:W(l,d)})}else(f||d)&&g.push("translate("+f+e+d+n)}function s(u,l,f,d){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),d.push({i:f.push(o(f)+"rotate(",null,r)-2,x:W(u,l)})):l&&f.push(o(f)+"rotate("+l+r)}function a(u,l,f,d){u!==l?d.push({i:f.push(o(f)+"skewX(",null,r)-2,x:W(u,l)}):l&&f.push(o(f)+"skewX("+l+r)}function c(u,l,f,d,g,b){if(u!==f||l!==d){var v=g.push(o(g)+"scale(",null,",",null,")");b.push({i:v-4,x:W(u,f)},{i:v-2,x:W(l,d)})}else(f!==1||d!==1)&&g.push(o(g)+"scale("+f+","+d+")")}return function(u,l){var f=[],d=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,f,d),s(u.rotate,l.rotate,f,d),a(u.skewX,l.skewX,f,d),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,f,d),u=l=null,function(g){for(var b=-1,v=d.length,_;++b<v;)f[(_=d[b]).i]=_.x(g);return f.join("")}}}var Qo=Jo(Mc,"px, ","px)","deg)"),ti=Jo(_c,", ",")",")"),Tc=1e-12;function Xo(t){return((t=Math.exp(t))+1/t)/2}function Pc(t){return((t=Math.exp(t))-1/t)/2}function Lc(t){return((t=Math.exp(2*t))-1)/(t+1)}var ei=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],f=s[1],d=s[2],g=l-a,b=f-c,v=g*g+b*b,_,w;if(v<Tc)w=Math.log(d/u)/e,_=function(X){return[a+X*g,c+X*b,u*Math.exp(e*X*w)]};else{var N=Math.sqrt(v),A=(d*d-u*u+r*v)/(2*u*n*N),H=(d*d-u*u-r*v)/(2*d*n*N),z=Math.log(Math.sqrt(A*A+1)-A),R=Math.log(Math.sqrt(H*H+1)-H);w=(R-z)/e,_=function(X){var le=X*w,he=Xo(z),fe=u/(n*N)*(he*Lc(e*le+z)-Pc(z));return[a+fe*g,c+fe*b,u*he/Xo(e*le+z)]}}return _.duration=Math.abs(w)*1e3*e/Math.SQRT2,_}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function ni(t){return function(e,n){var r=t((e=ke(e)).h,(n=ke(n)).h),o=$(e.s,n.s),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var md=ni(Nn),gd=ni($);function ri(t){return function(e,n){var r=t((e=$t(e)).h,(n=$t(n)).h),o=$(e.c,n.c),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var bd=ri(Nn),yd=ri($);function oi(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Ee(o)).h,(i=Ee(i)).h),a=$(o.s,i.s),c=$(o.l,i.l),u=$(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var xd=oi(Nn),wd=oi($);function ii(t,e){e===void 0&&(e=t,t=On);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var ai=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],Ac=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],Nc=ai.length;function ci(t){return t?Ac:ai}function ui(t,e){return e[t%e.length]}var Ic={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},Oc={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},li=t=>t?Oc:Ic;function hi(t){return Math.floor(t/Nc)%4}var Cc=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Rc=ii(K,Cc),si=256,$c={light:new Map,dark:new Map};function zt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(si-1)),i=$c[n?"dark":"light"];return i.has(o)||i.set(o,zc(o/(si-1),n)),i.get(o)}function zc(t,e){let n=$t(Rc(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var Dc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Hc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Gc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Te=new WeakMap;function rt(t){let e=t.getRootNode(),n=Te.get(e)??Bc(t);return Te.has(e)||queueMicrotask(()=>Te.delete(e)),Te.set(e,n),n}function Bc(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?Vc(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Gc:Hc,s=Pe(n("--st-text-color"),i.text),a=Pe(r,i.background);return{dark:o,text:s,background:a,muted:fi(s,a,.38),secondary:Pe(n("--st-secondary-background-color"),i.secondary),border:fi(s,a,o?.74:.82),primary:Pe(n("--st-primary-color"),i.primary),font:n("--st-font")||Dc,beams:ci(o),change:li(o)}}function Pe(t,e){return F(t)?.formatHex()??e}function fi(t,e,n){return ut(K(t,e)(n)).formatHex()}function Cn(t){let{r:e,g:n,b:r}=ut(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Vc=t=>Cn(t)<.2;function lt(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[f,d]of Object.entries(l))t.style.setProperty(`--ra-${f}`,d);t.style.colorScheme=e.dark?"dark":"light"}var pi=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
.ra-head {
  display: flex;
  align-items: flex-start;
  gap: 8px;
  margin-bottom: 4px;
}
.ra-picture-root {
  container-type: inline-size;
}
.ra-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 5px;
  flex: 1;
  min-width: 0;
  max-height: 72px;
  overflow-y: auto;
  padding: 2px;
}
.ra-legend button {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 28px;
  padding: 0 9px 0 4px;
  max-width: 250px;
  border: 1px solid var(--ra-border);
  border-radius: 14px;
  background: transparent;
  font-size: 12.5px;
  line-height: 1;
}
.ra-legend button:hover {
  background: var(--ra-secondary);
}
.ra-legend button[aria-pressed="true"] {
  border-color: var(--ra-text);
  background: var(--ra-secondary);
}
.ra-legend button.ra-all {
  padding: 0 11px;
}
.ra-chip.ra-off {
  opacity: 0.55;
}
.ra-chip-path {
  color: var(--ra-muted);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  line-height: 1.5;
}
.ra-toolbar {
  display: flex;
  gap: 2px;
  flex: none;
}
.ra-tool {
  width: 30px;
  height: 30px;
  padding: 7px;
  border: 0;
  border-radius: 6px;
  background: transparent;
}
.ra-tool:hover {
  background: var(--ra-secondary);
}
.ra-tool svg {
  display: block;
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.ra-download {
  position: relative;
}
.ra-menu {
  position: absolute;
  right: 0;
  top: 34px;
  z-index: 5;
  display: flex;
  flex-direction: column;
  padding: 4px;
  background: var(--ra-background);
  border: 1px solid var(--ra-border);
  border-radius: 8px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
}
.ra-menu button {
  border: 0;
  background: transparent;
  text-align: left;
  padding: 7px 12px;
  border-radius: 5px;
  white-space: nowrap;
  font-size: 13px;
}
.ra-menu button:hover,
.ra-menu button:focus-visible {
  background: var(--ra-secondary);
}
.ra-stage {
  position: relative;
}
svg.ra-sankey {
  display: block;
  width: 100%;
  touch-action: pan-y;
  cursor: grab;
  outline: none;
  -webkit-user-select: none;
  user-select: none;
}
svg.ra-sankey:active {
  cursor: grabbing;
}
svg.ra-sankey .ra-ribbon,
svg.ra-sankey .ra-label,
svg.ra-sankey .ra-node {
  cursor: pointer;
  outline: none;
}
svg.ra-sankey .ra-ribbon:hover {
  fill-opacity: 1;
}
svg.ra-sankey .ra-node:focus-visible .ra-ring {
  display: inline;
  stroke: var(--ra-primary);
  stroke-width: 2.5px;
}
svg.ra-sankey text {
  font-variant-numeric: tabular-nums;
}
.ra-axis {
  pointer-events: none;
}
.ra-tooltip {
  position: absolute;
  z-index: 4;
  max-width: min(420px, 100%);
  width: max-content;
  padding: 7px 10px;
  pointer-events: none;
  background: var(--ra-background);
  color: var(--ra-text);
  border: 1px solid var(--ra-border);
  border-radius: 7px;
  box-shadow: 0 4px 18px rgb(0 0 0 / 16%);
  font-size: 12.5px;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.ra-tooltip-title {
  font-weight: 600;
}
.ra-tooltip-row {
  color: var(--ra-muted);
}
.ra-overview {
  margin-top: 6px;
}
.ra-strip {
  position: relative;
  height: 36px;
  border: 1px solid var(--ra-border);
  border-radius: 6px;
  overflow: hidden;
  cursor: ew-resize;
  touch-action: none;
}
.ra-strip canvas {
  display: block;
  width: 100%;
}
.ra-window {
  position: absolute;
  top: 0;
  bottom: 0;
  border: 1.5px solid var(--ra-primary);
  border-radius: 5px;
  background: color-mix(in srgb, var(--ra-primary) 14%, transparent);
}
.ra-hint {
  margin: 3px 2px 0;
  font-size: 12px;
  color: var(--ra-muted);
}
.ra-foot {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 2px 24px;
  margin: 6px 2px 0;
  color: var(--ra-muted);
  font-size: 12.5px;
}
.ra-caption {
  margin: 0;
  flex: 1 1 300px;
}
.ra-key {
  display: flex;
  align-items: center;
  gap: 7px;
  font-variant-numeric: tabular-nums;
}
.ra-key-strip {
  width: 84px;
  height: 8px;
  border-radius: 2px;
}
@container (max-width: 1000px) {
  .ra-legend button {
    max-width: 176px;
  }
}
@container (max-width: 600px) {
  .ra-head {
    flex-direction: column-reverse;
    align-items: stretch;
    gap: 2px;
  }
  .ra-toolbar {
    justify-content: flex-end;
  }
  .ra-legend {
    flex: none;
  }
  .ra-chip-path {
    display: none;
  }
}
.ra-live {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (prefers-reduced-motion: no-preference) {
  .ra-lively .ra-ribbon,
  .ra-lively .ra-label,
  .ra-lively .ra-node {
    transition:
      opacity 0.2s,
      fill-opacity 0.15s,
      stroke 0.2s;
  }
  .ra-lively .ra-node rect {
    transition:
      y 0.2s,
      height 0.2s;
  }
}
.ra-pruned {
  flex: 1 1 100%;
  margin: 0;
}
.ra-pruned:empty {
  display: none;
}
/* What corresponds to what is under the pointer elsewhere. */
svg.ra-sankey .ra-node.ra-echo,
svg.ra-sankey .ra-label.ra-echo {
  opacity: 1;
}
svg.ra-sankey .ra-node.ra-echo .ra-ring {
  display: inline;
  stroke: var(--ra-text);
  stroke-width: 1.75px;
}
svg.ra-sankey .ra-ribbon.ra-echo {
  opacity: 1;
  fill-opacity: 1;
  stroke: var(--ra-text);
  stroke-width: 1.5px;
  vector-effect: non-scaling-stroke;
}
`;var vt=(t,e)=>`${t}>${e}`,Le={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null,absent:!1};function di({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((l,f)=>f),a=new Set(e?s.filter(l=>e.includes(l)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=Wc(t,n)??(r&&Kc(t,r)),u=c?new Set([...a].filter(l=>c.has(l))):a;return{shown:a,lit:u}}function Wc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Kc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(vt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function mi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Dt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function gi(t,e,n){if(!e)return Dt(t,[n]);let r=e.filter(o=>o!==n);return Dt(t,r.length<e.length?r:[...e,n])}function Ae(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Ht=.12,Ne=4;function yi({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function Rn(t,e,n,r,o){qc(t,n,r,o),Xc(e,n,r)}function qc(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),Uc(s,r)],l=`${a} ${c} ${u}`;if((Ie.get(this)??xi)!==l){Ie.set(this,l),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Ht));for(let[f,d]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])u?this.setAttribute(f,d):this.removeAttribute(f)}})}var Ie=new WeakMap,xi="true true false";function Xc(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[u,l]=[ht(i,e),ht(i,n)],[f,d]=zn(i,e),g=f===i.y0&&d===i.y1&&!c,b=`${u} ${l} ${a}${g?"":` ${c} ${f} ${d}`}`;if((Ie.get(this)??xi)===b)return;Ie.set(this,b),this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:Ht)),this.setAttribute("aria-pressed",String(a)),$n(this,f,d);let v=this.firstElementChild;c?v.removeAttribute("display"):v.setAttribute("display","none")})}function $n(t,e,n){bi(t.firstElementChild,e-Ne,n+Ne),bi(t.lastElementChild,e,n)}function bi(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function Uc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(vt(t,e))??!1}function ht({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function zn({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function P(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Yc(e).replace("e-","e\u2212")}function Yc(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function Bt(t){let e=t*100;return e>0&&e<1?`${P(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function Oe(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Dn(t,e){return e==="layer"?`${Gt(t.label)} (${t.position})`:`${Gt(t.label)} (${t.position}, ${kt(t.layer)})`}function kt(t){return t===0?"embeddings":`layer ${t}`}function Ce(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${Oe(r)}`}function Hn(t){return t.shares.map(e=>e.beam)}var wi=new WeakMap;function Gn(t,e){let n=wi.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);wi.set(e,n)}return n.get(t)??[]}function Re(t,e,n){let r=l=>e.nodes.find(f=>f.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Dn(l,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${P(l.value)}`):[`${a} ${P(t.weight)}`,Ce(Hn(t),e)],u=e.parts?[]:[Zc(t,e,n),jc(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function Zc(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${P(r.value)} of the link's flow of ${P(t.value)}`}function jc({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${P(r)})`);return`${t.length===1?"head":"heads"} ${Oe(e)}`}function St(t,e){let n=Ce(Gn(t.id,e),e),r=e.graph==="network"?[kt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${Gt(a.label)} (${a.position}) ${P(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function $e(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${P(t.score)}: ${ft(t,e,24)}`}function ft(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map(c=>c?Gt(c.label):"?"),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,`\u2026 ${a} more \u2026`),s.join(" \u2192 ")}var Jc=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function Gt(t){return Jc.test(t)?`\u2068${t}\u2069`:t}var Qc=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function ze(t){return t.split(Qc).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function De(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}function vi(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Bn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=tu(s,u=>!o.some(l=>Bn(l,u))&&!i.some(l=>l!==s&&Bn(l.node,u)),e,n);c&&(o.push(Vn(c)),r.push(c))}return r}function tu(t,e,n,r){let o=t.sides.map(s=>eu(t,s,n,r)).filter(s=>s!==null);return o.find(s=>nu(Vn(s),n)&&e(Vn(s)))??(t.priority===1/0?o[0]??null:null)}function eu(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Fn(t.text,t.room[e]-o,d=>r(d,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),l={left:t.node.x0-5-s,right:t.node.x1+5,above:u,below:u},f={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:f[e],width:s}}function Vn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Bn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function nu(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var ru=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Fn(t,e,n){if(n(t)<=e)return t;let r=[...ru.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var ki=12;function Wn(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:ki},(o,i)=>zt(i/(ki-1)*n,n,e)),last:n}}function Si(t,e,n){let{colours:r,last:o}=Wn(e,n.dark),i=p("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Ei=18,j=16,ou=30,Mi=11.5,iu="Arial, Helvetica, sans-serif";function _i(t,e,n,{title:r,caption:o},i,s){let[a,c]=[t.clientWidth,t.clientHeight],[u,l]=[r?ou:0,j+(n.length+1)*Ei+j/2],f=u+c+l,d=su(i),g=de("ra-clip"),b=S("g",{"clip-path":`url(#${g})`},...au(t,s,d)),v=f-j/2-4,_={"font-size":Mi,"font-family":d},w=S("svg",{version:"1.1",width:a,height:f,viewBox:`0 0 ${a} ${f}`},...r?[S("title",{},r)]:[],S("defs",{},S("clipPath",{id:g},S("rect",{width:a,height:c}))),S("rect",{width:a,height:f,fill:i.background}),...r?[Jt(r,{..._,x:j,y:21,"font-size":15,"font-weight":700,fill:i.text})]:[],S("g",{transform:`translate(0,${u})`},b),S("g",_,...hu(n,e,u+c+j,a,i)),S("g",{..._,"font-size":11},...fu(e,a,v,i)),Jt(o,{..._,"font-size":11,x:j,y:v,fill:i.muted}));return{markup:new XMLSerializer().serializeToString(w),width:a,height:f}}var su=({font:t})=>t.includes("Arial")?t:`${t}, ${iu}`;function au(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))uu(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),lu(o);return Array.from(r.children)}var cu=["tabindex","role","style","paint-order","vector-effect"];function uu(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(S("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of cu)t.removeAttribute(o)}function lu(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}function hu(t,e,n,r,o){let i=Pt(o.font,Mi);return t.flatMap(([s,a],c)=>{let u=e.beams[s],l=e.parts?u.text:`${u.rank}\u2003${P(u.score)}\u2003${ft(u,e,60)}`,f=n+c*Ei;return[S("rect",{x:j,y:f,width:12,height:12,fill:a}),Jt(Fn(l,r-3*j,i),{x:j+20,y:f+10,fill:o.text})]})}function fu(t,e,n,r){let{colours:o,last:i}=Wn(t,r.dark);if(i===0)return[];let s=e-j-8*String(i).length-o.length*7,a=r.muted,c=o.map((l,f)=>S("rect",{x:s+f*7,y:n-8,width:7.2,height:8,fill:l}));return[Jt("position 0",{x:s-6,y:n,fill:a,"text-anchor":"end"}),...c,Jt(String(i),{x:s+o.length*7+6,y:n,fill:a})]}function Jt(t,e){return S("text",e,t)}var Kn="http://www.w3.org/1999/xhtml",Ti={svg:"http://www.w3.org/2000/svg",xhtml:Kn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Qt(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ti.hasOwnProperty(e)?{space:Ti[e],local:t}:t}function pu(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Kn&&e.documentElement.namespaceURI===Kn?e.createElement(t):e.createElementNS(n,t)}}function du(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Pi(t){var e=Qt(t);return(e.local?du:pu)(e)}function mu(){}function Ge(t){return t==null?mu:function(){return this.querySelector(t)}}function gu(t){typeof t!="function"&&(t=Ge(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new D(r,this._parents)}function bu(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function yu(){return[]}function Xn(t){return t==null?yu:function(){return this.querySelectorAll(t)}}function xu(t){return function(){return bu(t.apply(this,arguments))}}function wu(t){typeof t=="function"?t=xu(t):t=Xn(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new D(r,o)}function Un(t){return function(){return this.matches(t)}}function Li(t){return function(e){return e.matches(t)}}var vu=Array.prototype.find;function ku(t){return function(){return vu.call(this.children,t)}}function Su(){return this.firstElementChild}function Eu(t){return this.select(t==null?Su:ku(typeof t=="function"?t:Li(t)))}var Mu=Array.prototype.filter;function _u(){return Array.from(this.children)}function Tu(t){return function(){return Mu.call(this.children,t)}}function Pu(t){return this.selectAll(t==null?_u:Tu(typeof t=="function"?t:Li(t)))}function Lu(t){typeof t!="function"&&(t=Un(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new D(r,this._parents)}function Ai(t){return new Array(t.length)}function Au(){return new D(this._enter||this._groups.map(Ai),this._parents)}function He(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}He.prototype={constructor:He,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Nu(t){return function(){return t}}function Iu(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new He(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Ou(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,f=i.length,d=new Array(l),g;for(a=0;a<l;++a)(c=e[a])&&(d[a]=g=s.call(c,c.__data__,a,e)+"",u.has(g)?o[a]=c:u.set(g,c));for(a=0;a<f;++a)g=s.call(t,i[a],a,i)+"",(c=u.get(g))?(r[a]=c,c.__data__=i[a],u.delete(g)):n[a]=new He(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(d[a])===c&&(o[a]=c)}function Cu(t){return t.__data__}function Ru(t,e){if(!arguments.length)return Array.from(this,Cu);var n=e?Ou:Iu,r=this._parents,o=this._groups;typeof t!="function"&&(t=Nu(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],f=o[u],d=f.length,g=$u(t.call(l,l&&l.__data__,u,r)),b=g.length,v=a[u]=new Array(b),_=s[u]=new Array(b),w=c[u]=new Array(d);n(l,f,v,_,w,g,e);for(var N=0,A=0,H,z;N<b;++N)if(H=v[N]){for(N>=A&&(A=N+1);!(z=_[A])&&++A<b;);H._next=z||null}}return s=new D(s,r),s._enter=a,s._exit=c,s}function $u(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function zu(){return new D(this._exit||this._groups.map(Ai),this._parents)}function Du(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Hu(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],f=u.length,d=a[c]=new Array(f),g,b=0;b<f;++b)(g=u[b]||l[b])&&(d[b]=g);for(;c<o;++c)a[c]=n[c];return new D(a,this._parents)}function Gu(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function Bu(t){t||(t=Vu);function e(f,d){return f&&d?t(f.__data__,d.__data__):!f-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new D(o,this._parents).order()}function Vu(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function Fu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Wu(){return Array.from(this)}function Ku(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function qu(){let t=0;for(let e of this)++t;return t}function Xu(){return!this.node()}function Uu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function Yu(t){return function(){this.removeAttribute(t)}}function Zu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function ju(t,e){return function(){this.setAttribute(t,e)}}function Ju(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Qu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function tl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function el(t,e){var n=Qt(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?Zu:Yu:typeof e=="function"?n.local?tl:Qu:n.local?Ju:ju)(n,e))}function Ni(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function nl(t){return function(){this.style.removeProperty(t)}}function rl(t,e,n){return function(){this.style.setProperty(t,e,n)}}function ol(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function il(t,e,n){return arguments.length>1?this.each((e==null?nl:typeof e=="function"?ol:rl)(t,e,n??"")):Et(this.node(),t)}function Et(t,e){return t.style.getPropertyValue(e)||Ni(t).getComputedStyle(t,null).getPropertyValue(e)}function sl(t){return function(){delete this[t]}}function al(t,e){return function(){this[t]=e}}function cl(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function ul(t,e){return arguments.length>1?this.each((e==null?sl:typeof e=="function"?cl:al)(t,e)):this.node()[t]}function Ii(t){return t.trim().split(/^|\s+/)}function Yn(t){return t.classList||new Oi(t)}function Oi(t){this._node=t,this._names=Ii(t.getAttribute("class")||"")}Oi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Ci(t,e){for(var n=Yn(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Ri(t,e){for(var n=Yn(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function ll(t){return function(){Ci(this,t)}}function hl(t){return function(){Ri(this,t)}}function fl(t,e){return function(){(e.apply(this,arguments)?Ci:Ri)(this,t)}}function pl(t,e){var n=Ii(t+"");if(arguments.length<2){for(var r=Yn(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?fl:e?ll:hl)(n,e))}function dl(){this.textContent=""}function ml(t){return function(){this.textContent=t}}function gl(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function bl(t){return arguments.length?this.each(t==null?dl:(typeof t=="function"?gl:ml)(t)):this.node().textContent}function yl(){this.innerHTML=""}function xl(t){return function(){this.innerHTML=t}}function wl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function vl(t){return arguments.length?this.each(t==null?yl:(typeof t=="function"?wl:xl)(t)):this.node().innerHTML}function kl(){this.nextSibling&&this.parentNode.appendChild(this)}function Sl(){return this.each(kl)}function El(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ml(){return this.each(El)}function _l(t){var e=typeof t=="function"?t:Pi(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Tl(){return null}function Pl(t,e){var n=typeof t=="function"?t:Pi(t),r=e==null?Tl:typeof e=="function"?e:Ge(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Ll(){var t=this.parentNode;t&&t.removeChild(this)}function Al(){return this.each(Ll)}function Nl(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Il(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Ol(t){return this.select(t?Il:Nl)}function Cl(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Rl(t){return function(e){t.call(this,e,this.__data__)}}function $l(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function zl(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Dl(t,e,n){return function(){var r=this.__on,o,i=Rl(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Hl(t,e,n){var r=$l(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?Dl:zl,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function $i(t,e,n){var r=Ni(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Gl(t,e){return function(){return $i(this,t,e)}}function Bl(t,e){return function(){return $i(this,t,e.apply(this,arguments))}}function Vl(t,e){return this.each((typeof e=="function"?Bl:Gl)(t,e))}function*Fl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var zi=[null];function D(t,e){this._groups=t,this._parents=e}function Mt(){return new D([[document.documentElement]],zi)}function Wl(){return this}D.prototype=Mt.prototype={constructor:D,select:gu,selectAll:wu,selectChild:Eu,selectChildren:Pu,filter:Lu,data:Ru,enter:Au,exit:zu,join:Du,merge:Hu,selection:Wl,order:Gu,sort:Bu,call:Fu,nodes:Wu,node:Ku,size:qu,empty:Xu,each:Uu,attr:el,style:il,property:ul,classed:pl,text:bl,html:vl,raise:Sl,lower:Ml,append:_l,insert:Pl,remove:Al,clone:Ol,datum:Cl,on:Hl,dispatch:Vl,[Symbol.iterator]:Fl};function C(t){return typeof t=="string"?new D([[document.querySelector(t)]],[document.documentElement]):new D([[t]],zi)}var Kl=0;function ql(){return new qn}function qn(){this._="@"+(++Kl).toString(36)}qn.prototype=ql.prototype={constructor:qn,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function Xl(t){let e;for(;e=t.sourceEvent;)t=e;return t}function ot(t,e){if(t=Xl(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Hi=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Gi(t,e,n,r){switch(t){case"ArrowLeft":return Di(e,n,r,"target","source");case"ArrowRight":return Di(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Ul(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Di(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function Ul(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function Bi(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Yl(t,n)),e.addEventListener("pointerleave",()=>Zn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>Vi(t,Be(n))),e.addEventListener("keydown",n=>jl(t,n)),e.addEventListener("focusin",n=>Ql(t,n)),e.addEventListener("focusout",()=>Zn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Be(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:C(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:C(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:C(o).datum()}:null}function Yl(t,e){let n=e.buttons===0?Be(e):null;if(!n)return Zn(t);t.over(jn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Zl(t,n),e.clientX-r,e.clientY-o)}function Zn(t){t.tooltip.hide(),t.over(null)}function Zl({state:{picture:t}},e){return"node"in e?St(e.node.node,t):Re(e.strand.link,t,e.strand.beam)}function Vi(t,e){t.tooltip.hide();let n=jn(e);e&&"node"in e&&t.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function jn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function jl(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Be(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Vi(t,n);else if(Hi.includes(e.key))Jl(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Jl(t,e,n){let{shown:r}=t.emphasis(),o=t.layout.nodes.filter(s=>ht(s,r)),i=Gi(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.focus(i.node.id))}function Ql(t,e){let n=Be(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(jn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(St(o.node,t.state.picture),i,s)}var Ve=220,th=84,Fi=10;function Ki(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>eh(s,n)),i=vi(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>S("g",{class:"ra-label"}))).each(function(s){oh(this,s,n)})}function eh(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!ht(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=ht(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:u,node:qi(t,e),sides:nh(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:rh(t,e)}]}function qi(t,{layout:e,emphasis:n,transform:r}){let[o,i]=zn(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function nh(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function rh(t,e){let{layout:n,view:r,transform:o}=e,i=qi(t,e),s=n.columns.length===1?Ve:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(th,Math.min(s,Ve));return{left:Math.min(Ve,i.x0-r.x0-Fi),right:Math.min(Ve,r.x1-i.x1-Fi),above:a,below:a}}function oh(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(ht(e.placed,n.lit)?1:Ht));let{text:s,muted:a,background:c,font:u}=i,l=[e.text,e.placed.node.position,s,a,c,u].join(" ");if(Wi.get(t)===l)return;Wi.set(t,l);let f=e.id===o.target;t.replaceChildren(...ih(e,f,r(e.text,f),i))}var Wi=new WeakMap;function ih(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},a=S("text",{class:"ra-token",...i,"font-size":13,"font-weight":e?700:400,fill:r.text},...ze(t.text).map(({text:u,mark:l})=>ah(u,l?r.muted:null))),c=S("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position));return o.special?[sh(n,r),a,c]:[a,c]}function sh(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return S("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function ah(t,e){return S("tspan",{fill:e},t)}var ch=["both","gained","lost"];function te(t,{parts:e,hues:n},r){let o=e&&ch[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:ui(i,r.beams),pattern:hi(i)}}function Fe(t,e,n,r){let{colour:o,pattern:i}=te(t,e,n);return i===0?o:`url(#${r}-${t})`}var uh=6;function Xi(t){let e=p("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});vr(e);let n=p("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>lh(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function lh(t,e,n,r){let o=e.beams[t],i=$e(o,e),s=p("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},Jn(t,e,n),p("span",{class:"ra-score"},e.parts?o.text:P(o.score)));return e.beams.length<=uh&&!e.parts&&s.append(p("bdi",{class:"ra-chip-path"},ft(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function Jn(t,e,n){let{colour:r,pattern:o}=te(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=p("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Cn(r)>.3?"#10131a":"#ffffff",s}var hh=34;function Ui(t,e,n,r){t.selectAll("g.ra-node").remove();let o=ph(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:u,x:l,y0:f,y1:d}=a;gt(c,{"data-id":u.id,"aria-label":dh(u,n),transform:`translate(${l},0)`});let g=c.lastElementChild;return g.setAttribute("fill",zt(u.position,i,r.dark)),u.id===n.target&&gt(g,fh(r)),$n(c,f,d),c};return a=>t.selectAll("g.ra-node").data(a,({node:c})=>c.id).join(c=>c.append(s)).order()}var fh=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function ph({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,u)=>S("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...u}),o=r(Ne,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return S("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function dh(t,e){let{title:n,rows:r}=St(t,e);return`${n}, ${r.join(", ")}`}function Yi(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>mh(r,e))}function mh(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":kt(0):o<64?String(t):kt(t)}function Zi(t,e,n){let r=Math.ceil(hh/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var gh=.15,ji=12,bh=10;function Ji(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",gh),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>Math.min((s+a)/2,a-ji/2)).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${Bt(i)}`)}function Qi(t,{other:e},{k:n}){t.select("text").attr("font-size",ji/n).attr("x",(e?.x0??0)+bh/n)}function ts(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Ht*3:1)}var We=34,Ke=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=p("canvas");frame=p("div",{class:"ra-window"});strip=p("div",{class:"ra-strip"},this.canvas,this.frame);hint=p("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&xh(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?yh(s,n.length):"\xA0"}},yh=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function xh(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=We*o,t.style.height=`${We}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=zt(a.position,s,n.dark);let[f,d]=[u/e.height*We,(l-u)/e.height*We];i.fillRect(c/e.width*r-1,f,2,Math.max(2,d))}}var wh=.86,vh=.9,kh=.5;function es(t,e,n,r,o){t.attr("fill-opacity",wh).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:vh).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=Fe(a,n,r,o);return S("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>Sh(i[c.beam],c))).order()}function Sh(t,{link:e,value:n,path:r,span:o}){let i=t.cloneNode(),{source:s,target:a}=e;return gt(i,{"data-source":s,"data-target":a,"data-value":n,d:r}),o<1&&i.setAttribute("fill-opacity",String(kh)),i}function ns(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...te(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],u={width:c,height:c,patternUnits:"userSpaceOnUse"};return S("pattern",{id:`${r}-${i}`,...u,patternTransform:"skewX(-30)"},S("rect",{width:c,height:c,fill:s,opacity:.45}),S("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}async function os(t,e,n,r){let o=e==="svg"?is(t.markup):await Eh(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var is=t=>new Blob([t],{type:"image/svg+xml"});async function Eh({markup:t,width:e,height:n},r){let o=`<style>${await Mh(r)}</style>`,i=URL.createObjectURL(is(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,u)=>{a.toBlob(l=>l?c(l):u(new Error("The picture is too large for a PNG")))})}async function Mh(t){let e=t.split(",").map(rs),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=rs(s.style.getPropertyValue("font-family")),u=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],l=s.style.getPropertyValue("font-style")==="italic";return!u||l||!e.includes(c)?[]:[{css:s.cssText,source:u,address:new URL(u,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await _h(c))))).join("")}var rs=t=>t.trim().replace(/^["']|["']$/g,"");async function _h(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}function ss(t){let e=S("defs"),n=(R,X=!0)=>S("g",{class:R,"aria-hidden":X||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=S("g",{class:"ra-viewport"},r,o,i),l=S("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),f=p("div",{class:"ra-stage"},l),d=p("div",{class:"ra-head"}),g=p("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=p("p",{class:"ra-caption"}),v=p("p",{class:"ra-pruned"}),_=p("div",{class:"ra-key"}),w=p("div",{class:"ra-foot"},b,_,v),N=p("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(d,f,g,w,N);let A=R=>C(R),H={other:A(r),ribbons:A(o),nodes:A(i)},z={labels:A(s),axis:A(a)};return{head:d,stage:f,svg:l,defs:e,viewport:c,...H,...z,overview:g,caption:b,pruned:v,key:_,live:N}}function as({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function cs(t,e){let n=De(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Re(n,e):r?St(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Th={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Ph={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function us(t){let e=qe("zoom-in"),n=qe("zoom-out"),r=qe("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),p("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Lh(t))}function qe(t){let e=Ph[t],n=p("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=S("path",{d:Th[t]});return n.append(S("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}function Lh(t){let e=qe("download"),n=p("div",{class:"ra-menu",role:"menu",hidden:""}),r=p("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let u=p("button",{type:"button",role:"menuitem","data-save":a},c);u.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(u)}return Ah(e,n,i),r.append(e,n),r}function Ah(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Vt=14;function ls(t){let e=p("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(p("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>p("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+Vt+e.offsetWidth<=t.clientWidth?o+Vt:Math.max(0,o-Vt-e.offsetWidth),c=i+Vt+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Vt:Math.max(0,i-Vt-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Nh={value:()=>{}};function ee(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Xe(n)}function Xe(t){this._=t}function Ih(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Xe.prototype=ee.prototype={constructor:Xe,on:function(t,e){var n=this._,r=Ih(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Oh(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=hs(n[o],t.name,e);else if(e==null)for(o in n)n[o]=hs(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new Xe(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Oh(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function hs(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Nh,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ft=0,re=0,ne=0,ps=1e3,Ue,oe,Ye=0,_t=0,je=0,ie=typeof performance=="object"&&performance.now?performance:Date,ds=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Je(){return _t||(ds(Ch),_t=ie.now()+je)}function Ch(){_t=0}function Ze(){this._call=this._time=this._next=null}Ze.prototype=tr.prototype={constructor:Ze,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Je():+n)+(e==null?0:+e),!this._next&&oe!==this&&(oe?oe._next=this:Ue=this,oe=this),this._call=t,this._time=n,Qn()},stop:function(){this._call&&(this._call=null,this._time=1/0,Qn())}};function tr(t,e,n){var r=new Ze;return r.restart(t,e,n),r}function Rh(){Je(),++Ft;for(var t=Ue,e;t;)(e=_t-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ft}function fs(){_t=(Ye=ie.now())+je,Ft=re=0;try{Rh()}finally{Ft=0,zh(),_t=0}}function $h(){var t=ie.now(),e=t-Ye;e>ps&&(je-=e,Ye=t)}function zh(){for(var t,e=Ue,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Ue=n);oe=t,Qn(r)}function Qn(t){if(!Ft){re&&(re=clearTimeout(re));var e=t-_t;e>24?(t<1/0&&(re=setTimeout(fs,Math.ceil(t-ie.now()-je)+1)),ne&&(ne=clearInterval(ne))):(ne||(Ye=ie.now(),ne=setInterval($h,ps)),Ft=1,ds(fs))}}function er(t,e,n){var r=new Ze;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function gs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var nr=3,Cm=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(nr),Rm=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(nr),$m=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(nr),Dh=Math.PI,zm=Dh/2;function Qe(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var ms=4/11,Dm=6/11,Hm=8/11,Gm=3/4,Bm=9/11,Vm=10/11,Fm=15/16,Wm=21/22,Km=63/64,qm=1/ms/ms;var rr=1.70158,Xm=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(rr),Um=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(rr),Ym=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(rr),Wt=2*Math.PI,or=1,ir=.3,Zm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Wt);function o(i){return e*Qe(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Wt)},o.period=function(i){return t(e,i)},o})(or,ir),jm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Wt);function o(i){return 1-e*Qe(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Wt)},o.period=function(i){return t(e,i)},o})(or,ir),Jm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Wt);function o(i){return((i=i*2-1)<0?e*Qe(-i)*Math.sin((r-i)/n):2-e*Qe(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Wt)},o.period=function(i){return t(e,i)},o})(or,ir);var Hh=ee("start","end","cancel","interrupt"),Gh=[],xs=0,bs=1,sr=2,tn=3,ys=4,ar=5,en=6;function nn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;Bh(t,n,{name:e,index:r,group:o,on:Hh,tween:Gh,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:xs})}function cr(t,e){var n=q(t,e);if(n.state>xs)throw new Error("too late; already scheduled");return n}function J(t,e){var n=q(t,e);if(n.state>tn)throw new Error("too late; already running");return n}function q(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Bh(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=tr(i,0,n.time);function i(u){n.state=bs,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,f,d,g;if(n.state!==bs)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===tn)return er(s);g.state===ys?(g.state=en,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=en,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(er(function(){n.state===tn&&(n.state=ys,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=sr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===sr){for(n.state=tn,o=new Array(d=n.tween.length),l=0,f=-1;l<d;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++f]=g);o.length=f+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=ar,1),f=-1,d=o.length;++f<d;)o[f].call(t,l);n.state===ar&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=en,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function se(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>sr&&r.state<ar,r.state=en,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Vh(t){return this.each(function(){se(this,t)})}function Fh(t,e){var n,r;return function(){var o=J(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Wh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=J(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function Kh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=q(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?Fh:Wh)(n,t,e))}function ur(t,e,n){var r=t._id;return t.each(function(){var o=J(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return q(o,r).value[e]}}function ws(t,e){var n;return(typeof e=="number"?W:e instanceof F?K:(n=F(e))?(e=n,K):In)(t,e)}function qh(t){return function(){this.removeAttribute(t)}}function Xh(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Uh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Yh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Zh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function jh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Jh(t,e){var n=Qt(t),r=n==="transform"?ti:ws;return this.attrTween(t,typeof e=="function"?(n.local?jh:Zh)(n,r,ur(this,"attr."+t,e)):e==null?(n.local?Xh:qh)(n):(n.local?Yh:Uh)(n,r,e))}function Qh(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function tf(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function ef(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&tf(t,i)),n}return o._value=e,o}function nf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Qh(t,i)),n}return o._value=e,o}function rf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=Qt(t);return this.tween(n,(r.local?ef:nf)(r,e))}function of(t,e){return function(){cr(this,t).delay=+e.apply(this,arguments)}}function sf(t,e){return e=+e,function(){cr(this,t).delay=e}}function af(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?of:sf)(e,t)):q(this.node(),e).delay}function cf(t,e){return function(){J(this,t).duration=+e.apply(this,arguments)}}function uf(t,e){return e=+e,function(){J(this,t).duration=e}}function lf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?cf:uf)(e,t)):q(this.node(),e).duration}function hf(t,e){if(typeof e!="function")throw new Error;return function(){J(this,t).ease=e}}function ff(t){var e=this._id;return arguments.length?this.each(hf(e,t)):q(this.node(),e).ease}function pf(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;J(this,t).ease=n}}function df(t){if(typeof t!="function")throw new Error;return this.each(pf(this._id,t))}function mf(t){typeof t!="function"&&(t=Un(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new st(r,this._parents,this._name,this._id)}function gf(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,f=s[a]=new Array(l),d,g=0;g<l;++g)(d=c[g]||u[g])&&(f[g]=d);for(;a<r;++a)s[a]=e[a];return new st(s,this._parents,this._name,this._id)}function bf(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function yf(t,e,n){var r,o,i=bf(e)?cr:J;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function xf(t,e){var n=this._id;return arguments.length<2?q(this.node(),n).on.on(t):this.each(yf(n,t,e))}function wf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function vf(){return this.on("end.remove",wf(this._id))}function kf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Ge(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,f,d=0;d<c;++d)(l=a[d])&&(f=t.call(l,l.__data__,d,a))&&("__data__"in l&&(f.__data__=l.__data__),u[d]=f,nn(u[d],e,n,d,u,q(l,n)));return new st(i,this._parents,e,n)}function Sf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Xn(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,f=0;f<u;++f)if(l=c[f]){for(var d=t.call(l,l.__data__,f,c),g,b=q(l,n),v=0,_=d.length;v<_;++v)(g=d[v])&&nn(g,e,n,v,d,b);i.push(d),s.push(l)}return new st(i,s,e,n)}var Ef=Mt.prototype.constructor;function Mf(){return new Ef(this._groups,this._parents)}function _f(t,e){var n,r,o;return function(){var i=Et(this,t),s=(this.style.removeProperty(t),Et(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function vs(t){return function(){this.style.removeProperty(t)}}function Tf(t,e,n){var r,o=n+"",i;return function(){var s=Et(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Pf(t,e,n){var r,o,i;return function(){var s=Et(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Et(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Lf(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=J(this,t),u=c.on,l=c.value[i]==null?a||(a=vs(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function Af(t,e,n){var r=(t+="")=="transform"?Qo:ws;return e==null?this.styleTween(t,_f(t,r)).on("end.style."+t,vs(t)):typeof e=="function"?this.styleTween(t,Pf(t,r,ur(this,"style."+t,e))).each(Lf(this._id,t)):this.styleTween(t,Tf(t,r,e),n).on("end.style."+t,null)}function Nf(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function If(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Nf(t,s,n)),r}return i._value=e,i}function Of(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,If(t,e,n??""))}function Cf(t){return function(){this.textContent=t}}function Rf(t){return function(){var e=t(this);this.textContent=e??""}}function $f(t){return this.tween("text",typeof t=="function"?Rf(ur(this,"text",t)):Cf(t==null?"":t+""))}function zf(t){return function(e){this.textContent=t.call(this,e)}}function Df(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&zf(o)),e}return r._value=t,r}function Hf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Df(t))}function Gf(){for(var t=this._name,e=this._id,n=ks(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=q(c,e);nn(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new st(r,this._parents,t,n)}function Bf(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=J(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var Vf=0;function st(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Ff(t){return Mt().transition(t)}function ks(){return++Vf}var it=Mt.prototype;st.prototype=Ff.prototype={constructor:st,select:kf,selectAll:Sf,selectChild:it.selectChild,selectChildren:it.selectChildren,filter:mf,merge:gf,selection:Mf,transition:Gf,call:it.call,nodes:it.nodes,node:it.node,size:it.size,empty:it.empty,each:it.each,on:xf,attr:Jh,attrTween:rf,style:Af,styleTween:Of,text:$f,textTween:Hf,remove:vf,tween:Kh,delay:af,duration:lf,ease:ff,easeVarying:df,end:Bf,[Symbol.iterator]:it[Symbol.iterator]};var Wf={time:null,delay:0,duration:250,ease:gs};function Kf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function qf(t){var e,n;t instanceof st?(e=t._id,t=t._name):(e=ks(),(n=Wf).time=Je(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&nn(c,t,e,u,s,n||Kf(c,e));return new st(r,this._parents,t,e)}Mt.prototype.interrupt=Vh;Mt.prototype.transition=qf;var lr={capture:!0,passive:!1};function hr(t){t.preventDefault(),t.stopImmediatePropagation()}function Ss(t){var e=t.document.documentElement,n=C(t).on("dragstart.drag",hr,lr);"onselectstart"in e?n.on("selectstart.drag",hr,lr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Es(t,e){var n=t.document.documentElement,r=C(t).on("dragstart.drag",null);e&&(r.on("click.drag",hr,lr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Xf(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}Xf.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var rn=t=>()=>t;function Uf(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function at(t,e,n){this.k=t,this.x=e,this.y=n}at.prototype={constructor:at,scale:function(t){return t===1?this:new at(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new at(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Tt=new at(1,0,0);pr.prototype=at.prototype;function pr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Tt;return t.__zoom}function fr(t){t.stopImmediatePropagation()}function ae(t){t.preventDefault(),t.stopImmediatePropagation()}function Yf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Zf(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function Ms(){return this.__zoom||Tt}function jf(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Jf(){return navigator.maxTouchPoints||"ontouchstart"in this}function Qf(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function _s(){var t=Yf,e=Zf,n=Qf,r=jf,o=Jf,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=ei,u=ee("start","zoom","end"),l,f,d,g=500,b=150,v=0,_=10;function w(h){h.property("__zoom",Ms).on("wheel.zoom",le,{passive:!1}).on("mousedown.zoom",he).on("dblclick.zoom",fe).filter(o).on("touchstart.zoom",na).on("touchmove.zoom",ra).on("touchend.zoom touchcancel.zoom",oa).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(h,y,m,x){var k=h.selection?h.selection():h;k.property("__zoom",Ms),h!==k?z(h,y,m,x):k.interrupt().each(function(){R(this,arguments).event(x).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},w.scaleBy=function(h,y,m,x){w.scaleTo(h,function(){var k=this.__zoom.k,E=typeof y=="function"?y.apply(this,arguments):y;return k*E},m,x)},w.scaleTo=function(h,y,m,x){w.transform(h,function(){var k=e.apply(this,arguments),E=this.__zoom,M=m==null?H(k):typeof m=="function"?m.apply(this,arguments):m,T=E.invert(M),L=typeof y=="function"?y.apply(this,arguments):y;return n(A(N(E,L),M,T),k,s)},m,x)},w.translateBy=function(h,y,m,x){w.transform(h,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,x)},w.translateTo=function(h,y,m,x,k){w.transform(h,function(){var E=e.apply(this,arguments),M=this.__zoom,T=x==null?H(E):typeof x=="function"?x.apply(this,arguments):x;return n(Tt.translate(T[0],T[1]).scale(M.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),E,s)},x,k)};function N(h,y){return y=Math.max(i[0],Math.min(i[1],y)),y===h.k?h:new at(y,h.x,h.y)}function A(h,y,m){var x=y[0]-m[0]*h.k,k=y[1]-m[1]*h.k;return x===h.x&&k===h.y?h:new at(h.k,x,k)}function H(h){return[(+h[0][0]+ +h[1][0])/2,(+h[0][1]+ +h[1][1])/2]}function z(h,y,m,x){h.on("start.zoom",function(){R(this,arguments).event(x).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(x).end()}).tween("zoom",function(){var k=this,E=arguments,M=R(k,E).event(x),T=e.apply(k,E),L=m==null?H(T):typeof m=="function"?m.apply(k,E):m,U=Math.max(T[1][0]-T[0][0],T[1][1]-T[0][1]),O=k.__zoom,G=typeof y=="function"?y.apply(k,E):y,Q=c(O.invert(L).concat(U/O.k),G.invert(L).concat(U/G.k));return function(B){if(B===1)B=G;else{var tt=Q(B),pn=U/tt[2];B=new at(pn,L[0]-tt[0]*pn,L[1]-tt[1]*pn)}M.zoom(null,B)}})}function R(h,y,m){return!m&&h.__zooming||new X(h,y)}function X(h,y){this.that=h,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(h,y),this.taps=0}X.prototype={event:function(h){return h&&(this.sourceEvent=h),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(h,y){return this.mouse&&h!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&h!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&h!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(h){var y=C(this.that).datum();u.call(h,this.that,new Uf(h,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:u}),y)}};function le(h,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(h),x=this.__zoom,k=Math.max(i[0],Math.min(i[1],x.k*Math.pow(2,r.apply(this,arguments)))),E=ot(h);if(m.wheel)(m.mouse[0][0]!==E[0]||m.mouse[0][1]!==E[1])&&(m.mouse[1]=x.invert(m.mouse[0]=E)),clearTimeout(m.wheel);else{if(x.k===k)return;m.mouse=[E,x.invert(E)],se(this),m.start()}ae(h),m.wheel=setTimeout(M,b),m.zoom("mouse",n(A(N(x,k),m.mouse[0],m.mouse[1]),m.extent,s));function M(){m.wheel=null,m.end()}}function he(h,...y){if(d||!t.apply(this,arguments))return;var m=h.currentTarget,x=R(this,y,!0).event(h),k=C(h.view).on("mousemove.zoom",L,!0).on("mouseup.zoom",U,!0),E=ot(h,m),M=h.clientX,T=h.clientY;Ss(h.view),fr(h),x.mouse=[E,this.__zoom.invert(E)],se(this),x.start();function L(O){if(ae(O),!x.moved){var G=O.clientX-M,Q=O.clientY-T;x.moved=G*G+Q*Q>v}x.event(O).zoom("mouse",n(A(x.that.__zoom,x.mouse[0]=ot(O,m),x.mouse[1]),x.extent,s))}function U(O){k.on("mousemove.zoom mouseup.zoom",null),Es(O.view,x.moved),ae(O),x.event(O).end()}}function fe(h,...y){if(t.apply(this,arguments)){var m=this.__zoom,x=ot(h.changedTouches?h.changedTouches[0]:h,this),k=m.invert(x),E=m.k*(h.shiftKey?.5:2),M=n(A(N(m,E),x,k),e.apply(this,y),s);ae(h),a>0?C(this).transition().duration(a).call(z,M,x,h):C(this).call(w.transform,M,x,h)}}function na(h,...y){if(t.apply(this,arguments)){var m=h.touches,x=m.length,k=R(this,y,h.changedTouches.length===x).event(h),E,M,T,L;for(fr(h),M=0;M<x;++M)T=m[M],L=ot(T,this),L=[L,this.__zoom.invert(L),T.identifier],k.touch0?!k.touch1&&k.touch0[2]!==L[2]&&(k.touch1=L,k.taps=0):(k.touch0=L,E=!0,k.taps=1+!!l);l&&(l=clearTimeout(l)),E&&(k.taps<2&&(f=L[0],l=setTimeout(function(){l=null},g)),se(this),k.start())}}function ra(h,...y){if(this.__zooming){var m=R(this,y).event(h),x=h.changedTouches,k=x.length,E,M,T,L;for(ae(h),E=0;E<k;++E)M=x[E],T=ot(M,this),m.touch0&&m.touch0[2]===M.identifier?m.touch0[0]=T:m.touch1&&m.touch1[2]===M.identifier&&(m.touch1[0]=T);if(M=m.that.__zoom,m.touch1){var U=m.touch0[0],O=m.touch0[1],G=m.touch1[0],Q=m.touch1[1],B=(B=G[0]-U[0])*B+(B=G[1]-U[1])*B,tt=(tt=Q[0]-O[0])*tt+(tt=Q[1]-O[1])*tt;M=N(M,Math.sqrt(B/tt)),T=[(U[0]+G[0])/2,(U[1]+G[1])/2],L=[(O[0]+Q[0])/2,(O[1]+Q[1])/2]}else if(m.touch0)T=m.touch0[0],L=m.touch0[1];else return;m.zoom("touch",n(A(M,T,L),m.extent,s))}}function oa(h,...y){if(this.__zooming){var m=R(this,y).event(h),x=h.changedTouches,k=x.length,E,M;for(fr(h),d&&clearTimeout(d),d=setTimeout(function(){d=null},g),E=0;E<k;++E)M=x[E],m.touch0&&m.touch0[2]===M.identifier?delete m.touch0:m.touch1&&m.touch1[2]===M.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(M=ot(M,this),Math.hypot(f[0]-M[0],f[1]-M[1])<_)){var T=C(this).on("dblclick.zoom");T&&T.apply(this,arguments)}}}return w.wheelDelta=function(h){return arguments.length?(r=typeof h=="function"?h:rn(+h),w):r},w.filter=function(h){return arguments.length?(t=typeof h=="function"?h:rn(!!h),w):t},w.touchable=function(h){return arguments.length?(o=typeof h=="function"?h:rn(!!h),w):o},w.extent=function(h){return arguments.length?(e=typeof h=="function"?h:rn([[+h[0][0],+h[0][1]],[+h[1][0],+h[1][1]]]),w):e},w.scaleExtent=function(h){return arguments.length?(i[0]=+h[0],i[1]=+h[1],w):[i[0],i[1]]},w.translateExtent=function(h){return arguments.length?(s[0][0]=+h[0][0],s[1][0]=+h[1][0],s[0][1]=+h[0][1],s[1][1]=+h[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(h){return arguments.length?(n=h,w):n},w.duration=function(h){return arguments.length?(a=+h,w):a},w.interpolate=function(h){return arguments.length?(c=h,w):c},w.on=function(){var h=u.on.apply(u,arguments);return h===u?w:h},w.clickDistance=function(h){return arguments.length?(v=(h=+h)*h,w):Math.sqrt(v)},w.tapDistance=function(h){return arguments.length?(_=+h,w):_},w}var tp=24,Ts=1.5,Ps=200,on=24,sn=20,an=class{constructor(e,n){this.svg=e;this.behaviour=_s().clickDistance(4).wheelDelta(ep).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=C(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(Tt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return pr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),tp*s]).translateExtent([[-on,-on],[a+on,c+on]]),this.jump(i?np(this.transform(),o.layout,e):dr(this.scene))}by(e){let n=e>0?Ts:1/Ts;gn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Ps).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=dr(this.scene);if(gn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Ps).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||rp(this.transform(),dr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<sn||i>o-sn||s<sn||s>r.viewHeight-sn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function ep({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function dr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Tt.translate(n,0).scale(t.scale)}function np(t,e,n){let r=t.x/e.width*n.width;return Tt.translate(r,t.y).scale(t.k)}function rp(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var op=400,mr=class{constructor(e,n){this.host=e;this.events=n;et(e,Nt),et(e,pi),this.parts=ss(e),this.theme=rt(e),this.tooltip=ls(this.parts.stage),this.zoomer=new an(this.parts.svg,o=>{this.zoomed(),o&&this.events.zoom?.(o)}),this.overview=new Ke(this.parts.overview,o=>this.zoomer.panTo(o)),this.legend=Xi({toggle:o=>this.show(gi(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=us({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),Bi(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;theme;layout;state=Le;nodes;ribbons;drawStrands;drawPlaced;drawn=[0,0];drawing=!1;tabStop;legend;overview;watcher;patternId=de("ra-pattern");measure;width=0;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;pointedAt=null;pointed=[];update({picture:e,show:n,caption:r,shared:o,title:i}){let s=JSON.stringify(e),a=s!==this.pictureText,c=JSON.stringify(n??null);a?this.takePicture(e,s,n):c!==this.asked&&(this.state.shown=Dt(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let l=this.takeTheme();if(!a&&!l&&!u)return this.refresh();this.legend.setPicture(e,this.theme),Si(this.parts.key,e,this.theme),this.draw(!a)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=rt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),lt(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=mi(e,o);this.state={...Le,picture:e,shown:Dt(e,r),selection:s},Ae(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{svg:n,defs:r,ribbons:o,nodes:i,axis:s}=this.parts;if(this.width=this.parts.stage.clientWidth,this.width===0)return;let a=n.querySelector("g.ra-node:focus")?.dataset.id;this.measure=Pt(this.theme.font,13);let{picture:c}=this.state,u={width:this.width,whole:this.whole,measure:this.measure};this.layout=bo(c,u,this.shared);for(let[f,d]of Object.entries({width:this.width,height:this.layout.viewHeight}))n.setAttribute(f,String(d));n.setAttribute("aria-label",as(c)),ns(r,c,this.theme,this.patternId),Ji(this.parts.other,this.layout,c.other,this.theme),this.drawStrands=es(o,this.layout,c,this.theme,this.patternId),this.drawPlaced=Ui(i,this.layout,c,this.theme),this.tabStop=c.target,this.drawn=[0,0],Yi(s,this.layout,this.theme),this.overview.draw(this.layout,this.theme,this.width),this.drawing=!0,this.zoomer.setScene(this.layout,this.width,e),this.drawing=!1,this.refresh(),a&&this.focus(a);let l=this.layout.strands.length>op;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!l))}drawInView(){let{layout:e}=this,n=this.zoomer.transform(),r=[n.invertX(0),n.invertX(this.width)],[o,i]=this.drawn;if(Math.max(0,r[0])>=o&&Math.min(e.width,r[1])<=i&&i>o)return!1;let s=e.wide?r[1]-r[0]:1/0;this.drawn=[r[0]-s,r[1]+s];let a=(c,u)=>u>=this.drawn[0]&&c<=this.drawn[1];return this.ribbons=this.drawStrands(e.strands.filter(({x0:c,x1:u})=>a(c,u))),this.nodes=this.drawPlaced(e.nodes.filter(({x:c})=>a(c,c))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}refresh(){if(!this.layout)return;this.drawInView();let e=this.emphasis();Rn(this.ribbons,this.nodes,e,this.state,this.theme),ts(this.parts.other,yi(e,this.state.picture.beams.length)),this.legend.setShown(this.state.shown),this.place()}zoomed(){!this.layout||this.drawing||(this.drawInView()&&Rn(this.ribbons,this.nodes,this.emphasis(),this.state,this.theme),this.place())}place(){let{picture:e}=this.state,n=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(n));let{layout:r,measure:o}=this,i=r.viewHeight-(r.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},a={picture:e,layout:r,emphasis:this.emphasis(),transform:n,view:s,measure:o,theme:this.theme};Ki(this.parts.labels,this.nodes.data(),a),Qi(this.parts.other,r,n),Zi(this.parts.axis,r,n),this.overview.follow(n)}emphasis(){return di(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){Ae(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=cs(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}follow(e){let{picture:n}=this.state;this.set({shown:Dt(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let r=e.size>0?this.nodes.filter(({node:s})=>e.has(s.id)).nodes():[],o=this.parts.labels.selectAll("g").filter(({id:s})=>e.has(s)),i=({link:s})=>n.has(vt(s.source,s.target));return[...r,...o.nodes(),...n.size>0?this.ribbons.filter(i).nodes():[]]}over(e){Ae(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:n})=>n.id===e).node()?.focus({preventScroll:!0})}fit(){this.zoomer.isHome()&&(this.layout.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.width&&this.redraw()}redraw(){this.state!==Le&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o}=this,{picture:i}=this.state,a=[...this.emphasis().shown].map(l=>[l,Fe(l,i,n,this.patternId)]),c={title:o,caption:r.caption.textContent??""},u=_i(r.svg,i,a,c,n,this.zoomer.transform().k);return os(u,e,ip(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function ip(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function pt(t,e){let n=p("div",{class:"ra-root ra-picture-root"});return t.append(n),new mr(n,e)}var Ls=`/* The token strip. */
.ra-tokens {
  position: relative;
  max-height: 151px;
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 3px;
  font-size: 14px;
  contain: content;
}
.ra-token-rows {
  position: relative;
}
/* 29 px, as the script has it. */
.ra-token-row {
  position: absolute;
  left: 0;
  right: 0;
  height: 26px;
  display: flex;
  gap: 2px;
}
.ra-token-box {
  position: relative;
  flex: none;
  max-width: 100%;
  padding: 1px 4px;
  border-radius: 4px;
  border: 1px solid transparent;
  background: var(--ra-secondary);
  line-height: 22px;
  white-space: pre;
  overflow: hidden;
  text-overflow: ellipsis;
}
.ra-pickable .ra-token-box {
  cursor: pointer;
}
.ra-pickable .ra-token-box:hover {
  border-color: var(--ra-muted);
}
.ra-mark {
  color: var(--ra-muted);
  opacity: 0.75;
  font-size: 0.85em;
}
.ra-special {
  border: 1px dashed var(--ra-muted);
  color: var(--ra-muted);
  font-size: 12px;
  background: transparent;
}
.ra-template {
  border: 1px dotted var(--ra-muted);
  color: var(--ra-muted);
  font-size: 12px;
}
.ra-generated {
  border-color: color-mix(in srgb, var(--ra-primary) 55%, transparent);
  border-radius: 9px;
}
.ra-from-here {
  align-self: center;
  padding: 0 5px 0 7px;
  border-left: 2px solid var(--ra-primary);
  color: var(--ra-muted);
  font-size: 11.5px;
}
.ra-token-box.ra-path {
  box-shadow: inset 0 -3px 0 var(--ra-primary);
}
.ra-token-box.ra-target {
  background: var(--ra-text) !important;
  color: var(--ra-background);
  border-color: var(--ra-text);
  font-weight: 600;
}
.ra-target .ra-mark {
  color: inherit;
}
.ra-token-box.ra-echo {
  outline: 2px solid var(--ra-primary);
  outline-offset: -1px;
}
/* Told apart by sign and line as well as by colour. */
.ra-token-box[data-mark] {
  padding-right: 13px;
}
.ra-token-box[data-mark]::after {
  position: absolute;
  top: -1px;
  right: 3px;
  font-size: 11px;
  line-height: 13px;
  font-weight: 700;
}
.ra-token-box[data-mark="changed"] {
  border-color: var(--ra-changed);
  border-style: dashed;
}
.ra-token-box[data-mark="changed"]::after {
  content: "\\2260";
  color: var(--ra-changed);
}
.ra-token-box[data-mark="inserted"] {
  border-color: var(--ra-gained);
}
.ra-token-box[data-mark="inserted"]::after {
  content: "+";
  color: var(--ra-gained);
}
.ra-token-box[data-mark="deleted"] {
  border-color: var(--ra-lost);
  border-style: dotted;
}
.ra-token-box[data-mark="deleted"]::after {
  content: "\\2212";
  color: var(--ra-lost);
}
.ra-strip-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
  padding: 3px;
  color: var(--ra-muted);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}
.ra-legend-item {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.ra-scale {
  width: 64px;
  height: 9px;
  border-radius: 2px;
  border: 1px solid var(--ra-border);
}
.ra-token-box.ra-sample {
  font-size: 10px;
  line-height: 13px;
}
.ra-gap {
  align-self: center;
  padding: 0 6px;
  color: var(--ra-muted);
  font-size: 11.5px;
}
`;var ap={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},As={changed:"changed",inserted:"inserted",deleted:"deleted"};function br(t,e){let n=K(e.secondary,ap[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var Ns=({name:t},e)=>t==="surprise"?`${P(e)} bits`:Bt(e);function Is({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,u=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?Ns(n,a*n.largest):P(a)}`]:[],...r?.[i]?[As[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...u].join(" \xB7 ")}function Os(t,e){let n=Object.keys(As).filter(r=>t.marks?.includes(r));return[...t.shade?[up(t.shade,e)]:[],...t.generated!=null&&t.generated<cp(t)?[gr("generated",{class:"ra-generated"})]:[],...t.template?.length?[gr("chat template",{class:"ra-template"})]:[],...n.map(r=>gr(r,{"data-mark":r}))]}var cp=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Cs({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function up(t,e){let n=p("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(br(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Ns(t,t.largest):"most";return p("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function gr(t,e){let n=p("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),p("span",{class:"ra-legend-item"},n,t)}function Rs(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],u=p("span",{class:"ra-token-box","data-position":c,title:Is(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&u.classList.add("ra-special"),i.has(c)&&u.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&u.classList.add("ra-generated");let l=n.marks?.[e];l&&(u.dataset.mark=l);let f=n.shade?.values[e]??null;return s&&f!==null&&(u.style.background=s(f)),u.append(lp(n.labels[e])),u}function lp(t){let e=wr("");for(let{text:n,mark:r}of ze(t))e.append(r?p("span",{class:"ra-mark"},n):n);return e}function $s(t,e){return p("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var dt=t=>"at"in t;function zs(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Ds(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),dt(a)&&a.last&&s();return s(),r}var cn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(Hs(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=Hs(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function Hs(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var Gs=2,hp=6,fp=6,mt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Nt,Ls])et(this.host,o);this.strip=p("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=p("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new cn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=p("div",{class:"ra-root"});strip;window;legend=p("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=rt(this.host);lt(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}root(){return this.strip.getRootNode()}take(e,n,r){let o=Cs(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?br(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.indices=new Map(o.map((u,l)=>[u,l])),this.legend.replaceChildren(...Os(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=zs(n,r,Pt(o.font,14));this.boxes.clear(),this.rows=Ds(i,this.width-fp-hp,Gs),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>dt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>dt(r)?this.newBox(r.at):$s(r.words,r.here));return p("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)dt(n)&&this.boxes.delete(n.at)}newBox(e){let n=Rs(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(u=>(c+=u.width+Gs,{item:u,middle:c-u.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>dt(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>dt(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&dt(s)?s.at:void 0}};var un=class{constructor(e,n){this.events=n;e.append(this.element);let r=p("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new mt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=pt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=p("section",{class:"ra-column"});sankey;tokens;title=p("h3",{class:"ra-column-title"});subtitle=p("div",{class:"ra-column-subtitle"});strip=p("div",{class:"ra-column-strip"});picture=p("div",{class:"ra-column-picture"});error=p("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:u,target:l,caption:f}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(p("bdi",{},r)),i&&this.title.append(p("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!u||!!a,this.picture.hidden=!c||!!a,a)return;let d=[...new Set(c?.nodes.map(({position:g})=>g))];u&&this.tokens.update({strip:u,target:l??-1,path:d}),c&&this.sankey.update({picture:c,show:null,caption:f,shared:n,title:r})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=p("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Bs={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function Fs(t,e,n){let r=pp(e,n),o=e.picture??Bs,i=n.picture??Bs;if(t.kind==="token"){let s=r(t.position);return ce(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return ce(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return ce(n,a,Ks(s,o,c,i),[])}return dp(t,o,i,n,r)}function Ws(t,e,n){let r=new Set(t?.map(o=>e.paths?.[o]??null));return r.delete(null),t&&(n.paths??[]).flatMap((o,i)=>r.has(o)?[i]:[])}function pp(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function ce(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>vt(o.source,o.target)))}}function Vs(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Ks(t,e,n,r){let o=Vs(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Vs(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function dp(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(v=>v.id===b));if(!i||!s)return ce(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),f=new Set(Ks(s,e,l.map(b=>u.get(b.target)),n)),d=l.filter(b=>f.has(u.get(b.target))),g=d.flatMap(b=>[u.get(b.source),u.get(b.target)]);return ce(r,b=>a(b)||c(b),g,d)}var Kt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Nt,ko])et(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=p("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=p("div",{class:"ra-root ra-compare"});grid=p("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){lt(this.host,rt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new un(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.others(e,(r,o)=>r.sankey.follow(o(n))),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:yo(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?Fs(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>Ws(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=p("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var qs=`/* The stand-alone page. */
html {
  scrollbar-gutter: stable; /* or all is drawn again when the bar comes */
}
body {
  margin: 0;
}
.ra-page {
  max-width: 1480px;
  margin: 0 auto;
  padding: 28px 24px 40px;
  min-height: 100vh;
  font-size: 15px;
}
.ra-page h1 {
  font-size: 24px;
  line-height: 1.25;
  margin: 0 0 10px;
  font-weight: 650;
  letter-spacing: -0.01em;
  overflow-wrap: anywhere;
}
.ra-page h2 {
  font-size: 15px;
  margin: 26px 0 8px;
  font-weight: 650;
}
.ra-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 26px;
  margin: 0 0 18px;
}
.ra-facts div {
  display: flex;
  gap: 7px;
}
.ra-facts dt {
  color: var(--ra-muted);
}
.ra-facts dd {
  margin: 0;
  font-variant-numeric: tabular-nums;
}
.ra-page .ra-picture {
  margin-top: 20px;
}
.ra-columns {
  display: grid;
  grid-template-columns: minmax(0, 1.7fr) minmax(240px, 1fr);
  gap: 0 36px;
  align-items: start;
}
.ra-scroll {
  overflow-x: auto;
}
.ra-page table {
  border-collapse: collapse;
  width: 100%;
  font-variant-numeric: tabular-nums;
  font-size: 14px;
}
.ra-page th {
  text-align: left;
  font-weight: 500;
  color: var(--ra-muted);
  padding: 4px 12px 4px 6px;
  border-bottom: 1px solid var(--ra-border);
}
.ra-page td {
  padding: 6px 12px 6px 6px;
  border-bottom: 1px solid var(--ra-border);
  vertical-align: top;
  overflow-wrap: anywhere;
}
.ra-page td.ra-number,
.ra-page th.ra-number {
  text-align: right;
  white-space: nowrap;
}
.ra-page tbody tr {
  cursor: pointer;
}
.ra-page tbody tr:hover {
  background: var(--ra-secondary);
}
.ra-page tbody tr[aria-selected="true"] {
  background: var(--ra-secondary);
  box-shadow: inset 3px 0 0 var(--ra-primary);
}
.ra-details dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 3px 16px;
  margin: 0;
  font-size: 14px;
}
.ra-details dt {
  color: var(--ra-muted);
}
.ra-details dd {
  margin: 0;
  overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums;
}
.ra-details p {
  margin: 0;
  color: var(--ra-muted);
}
.ra-footer {
  margin-top: 36px;
  padding-top: 10px;
  border-top: 1px solid var(--ra-border);
  color: var(--ra-muted);
  font-size: 12.5px;
}
.ra-text,
.ra-report-caption {
  max-width: 76ch;
  margin: 0 0 12px;
}
.ra-report-caption {
  margin-top: 28px;
  color: var(--ra-muted);
  font-size: 13.5px;
}
.ra-page table.ra-plain {
  width: auto;
  min-width: 40%;
}
.ra-page .ra-plain tbody tr,
.ra-page .ra-plain tbody tr:hover {
  cursor: auto;
  background: none;
}
@media (max-width: 760px) {
  .ra-page {
    padding: 18px 12px 28px;
  }
  .ra-columns {
    grid-template-columns: minmax(0, 1fr);
  }
}
/* Paths need the room more than shares and hops do. */
@media (max-width: 560px) {
  .ra-page [role="grid"] :is(th, td):is(:nth-child(3), :nth-child(4)) {
    display: none;
  }
}
@media print {
  .ra-toolbar,
  .ra-overview,
  .ra-all {
    display: none;
  }
  .ra-page {
    padding: 0;
    max-width: none;
  }
  .ra-page .ra-tokens {
    max-height: none;
  }
  .ra-modes {
    display: none;
  }
  .ra-page section {
    break-inside: avoid;
  }
}
`;function yr(t,e){let n=p("div",{class:"ra-root ra-page"});t.append(n),et(n,qs);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function ue(t){let e=rt(t);return lt(t,e),document.documentElement.style.background=e.background,e}var qt=class{title=p("h1");facts=p("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>gp(r,o)))}};function gp(t,e){return p("div",{},p("dt",{},t),p("dd",{dir:"auto"},e))}var ln=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new qt;body=p("div");caption=p("p",{class:"ra-report-caption"});footer=p("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;ue(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){ue(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection({heading:e,text:n,table:r,compare:o,picture:i,caption:s}){let a=p("section",{},p("h2",{},e));this.body.append(a),n&&a.append(p("p",{class:"ra-text",dir:"auto"},n)),r&&a.append(bp(r,e));let c=[];if(i){let u=pt(a,{}),l={picture:i,show:null,caption:s??"",title:e};c.push({update:()=>u.update(l),destroy:()=>u.destroy()})}if(o){let u=new Kt(a,{});c.push({update:()=>u.update(o),destroy:()=>u.destroy()})}return c}};function bp({columns:t,rows:e},n){let r=t.map((s,a)=>{let c=e.every(u=>Xs(u[a]??null));return p("th",{scope:"col",class:c?"ra-number":null},s)}),o=e.map(s=>p("tr",{},...s.map(xp))),i=p("table",{class:"ra-plain","aria-label":n},p("thead",{},p("tr",{},...r)),p("tbody",{},...o));return p("div",{class:"ra-scroll"},i)}var yp=/^[\u2212\u2013-]?[\d.,]*(e[\u2212-]?\d+)?\s?%?$/,Xs=t=>t===null||yp.test(String(t));function xp(t){let e=t===null?"\u2013":String(t);return p("td",Xs(t)?{class:"ra-number"}:{dir:"auto"},e)}var wp=24;function Us(t){let e=p("tbody"),n=p("table",{role:"grid","aria-label":"Beams"},p("thead",{},vp()),e),r=null,o=i=>{if(!i)return;let s=Number(i.dataset.beam);t(r?.length===1&&r[0]===s?null:[s])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>Sp(i,e,o)),{element:p("div",{class:"ra-scroll"},n),setPicture:(i,s)=>e.replaceChildren(...i.beams.map((a,c)=>kp(c,i,s))),setShown(i){r=i;for(let s of Array.from(e.rows))s.setAttribute("aria-selected",String(i?.includes(Number(s.dataset.beam))??!1))}}}function vp(){let t={class:"ra-number",scope:"col"};return p("tr",{},p("th",{scope:"col"},"Rank"),p("th",t,"Score"),p("th",t,"Share"),p("th",t,"Hops"),p("th",{scope:"col"},"Path"))}function kp(t,e,n){let r=e.beams[t],o=p("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",$e(r,e)),o.append(p("td",{},Jn(t,e,n)),p("td",{class:"ra-number"},P(r.score)),p("td",{class:"ra-number"},Bt(r.share)),p("td",{class:"ra-number"},String(r.hops)),p("td",{},p("bdi",{title:ft(r,e)},ft(r,e,wp)))),o}function Sp(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function Ys(t,e){let n=Ep(t,e);return n?p("dl",{},...n.flatMap(([r,o])=>[p("dt",{},r),p("dd",{dir:"auto"},o)])):p("p",{},"Select a node or a link in the picture.")}function Ep(t,e){let n=De(t,e);if(n)return _p(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?Mp(r,e):null}var Zs=(t,e)=>Ce(t,e).replace(/^beams? /,"");function Mp(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?kt(t.layer):String(t.layer)],["beams",Zs(Gn(t.id,e),e)]],r=t.predecessors.map(o=>`${Gt(o.label)} (${o.position}) ${P(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function _p(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Dn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",P(t.weight)],["flow",P(t.value)],["beams",Zs(Hn(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${P(s)})`)??[];return o.length>0?[...r,["heads",Oe(o)]]:r}var hn=class{constructor(e){this.host=e;this.table=Us(o=>this.sankey.show(o));let n=p("section",{},p("h2",{},"Beams"),this.table.element),r=p("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new mt(this.tokenPlace,{}),this.sankey=pt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new qt;tokenPlace=p("div");picturePlace=p("div",{class:"ra-picture"});details=p("section",{class:"ra-details","aria-live":"polite"});footer=p("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=ue(this.host);this.head.update(n),this.tokens.update({strip:n.strip,target:n.target,path:js(n,null)}),this.table.setPicture(n.picture,r),this.sankey.update({picture:n.picture,show:null,caption:n.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=n.version}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data;this.details.replaceChildren(p("h2",{},"Selected"),Ys(e,n)),this.tokens.follow(js(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function js({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var Js={sankey:Tp,tokens:Lp,compare:Pp,page:t=>yr(t,e=>new hn(e)),report:t=>yr(t,e=>new ln(e))},Qs=(t,e,n)=>{let r=Js[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(Js).join(", ")}, not ${JSON.stringify(t)}`)};function Tp(t,e){let n=pt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return ta(n,r=>r.id??JSON.stringify(r.picture))}function Pp(t,e){let n=new Kt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return ta(n,r=>r.id??JSON.stringify(r.columns))}function Lp(t,e){let n=new mt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var fn=new Map,Ap=2e3;function ta(t,e){let n="",r=o=>fn.get(o)===t&&fn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=fn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,fn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),Ap)}}}var Np=xr(Qs),ea=t=>Np({...t,data:pe(t.data)}),o0=ea;function Ip(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||ea({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Ip();export{o0 as default};
