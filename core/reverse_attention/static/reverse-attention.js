/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function vr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function pe(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(pe):t:t.packed===1?ia(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,pe(n)]))}function ia({packed:t,texts:e,...n}){let r=mn(n.nodes).map(a=>sa(a,e)),o=r.map(({id:a})=>a),i=mn(n.beams).map(a=>aa(a,o)),s=mn(n.links).map(a=>ca(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function mn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function sa({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function aa({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function ca({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=g=>a[g].share*(c==="network"?1:u),h=o??[],p=n.map((g,b)=>({beam:g,value:r?.[b]??l(g)}));return{...i,value:i.value??p.reduce((g,{value:b})=>g+b,0),shares:p,source:s[t],target:s[e],heads:Array.from({length:h.length/2},(g,b)=>({head:h[2*b],weight:h[2*b+1]}))}}function d(t,e={},...n){let r=document.createElement(t);return gt(r,e),r.append(...n),r}function S(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return gt(r,e),r.append(...n),r}function gt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function kr(t){return d("bdi",{},t)}function et(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=gn.get(e)??new CSSStyleSheet;gn.has(e)||r.replaceSync(e),gn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var gn=new Map;function bn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Sr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var ua=0;function me(t){return`${t}-${++ua}`}function Pt(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var Er=t=>{let e=la(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Mr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function la({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function Ar(t,e){let n=Nr(t),r=[Or(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=ha(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Cr(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:fa(r,e)}}function Ir(t){let e=Nr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Cr(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function ha(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Nr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Or(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Cr(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Or({x:t.x+i*o,y:c},u)}function fa(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function _r(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Rr({samples:t,tilt:e},n,r){let o=t.map(s=>_r(s,n,e)),i=t.map(s=>_r(s,r,e)).reverse();return`M${Lt(o[0])}${Tr(o,1)}L${Lt(i[0])}${Tr(i,-1)}Z`}function Tr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${Lt(i)}`:`C${Lt(a)} ${Lt(c)} ${Lt(i)}`}return n}var Pr=t=>Math.round(t*100)/100,Lt=t=>`${Pr(t.x)},${Pr(t.y)}`;function $r(t,e,n,r){let o=12+r/2;return{samples:[...ge(t,o,0),...ge({x:t.x,y:n-2*o},o,1),...ge({x:e.x,y:n-2*o},o,2),...ge(e,o,3)],tilt:1}}var Lr=5;function ge(t,e,n){return Array.from({length:Lr+1},(r,o)=>{let i=(n+o/Lr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var da={least:28,readable:84},pa={least:11,readable:28};function Dr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=zr(t[0]??[],r,!1)/s,u=zr(t[t.length-1]??[],r,!0)/s,l=Math.max(1,t.length-1),h=(a-c-u)/l,p=n?pa:da,g=!r.whole&&h*s<p.least,b=g?p.readable/s:Math.min(h,460/s),v=g?c:c+Math.max(0,(h-b)*l)/2,_=t.length===1;return{width:g?c+u+b*l:a,height:i,viewHeight:o,scale:s,wide:g,pitch:b,nodeWidth:Math.max(1.5,Math.min(14,b*(n?.2:.4))),beside:Hr(r.width),xOf:w=>_?a/2:v+w*b}}function zr(t,e,n){let r=t.map(({node:i})=>i?e.measure(`${i.label} ${i.position}`,n):0),o=Math.max(0,...r)+18+14;return Hr(e.width)?Math.min(o,e.width*.18,210):24}var Hr=t=>t>=440;function yn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Gr(t){let e=new Map;for(let r of t.nodes)e.set(r.id,yn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(ma(r,o,i))}return ga(n),{target:e.get(t.target),items:[...e.values()],links:n}}function ma(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function ga(t){for(;;){let e=ba(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ba(t){let e=Xt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Xt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var ya=3e3;function Br({links:t},e=ya){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Vr(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?xa(o):[];n.push(...a),wa(o,[o.source,...a,o.target])}return n}function xa(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(yn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function wa(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Vr(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Vr(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Fr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Wr({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var va=12,ka=6e3;function Xr(t){let e=Xt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Ur(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Ut(e)}function Zr(t,e){Sa(t,e);let n=t.map(o=>[...o]),r=qr(t);for(let o=0;o<va&&r>0;o++){Ea(t,o%2===0);let i=qr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Ut(o)})}function Ut(t){t.forEach((e,n)=>e.order=n)}var At=t=>t.link.data.value||1e-9;function Sa(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>At(c)-At(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Ut(o)}function Ea(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,Ma(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Ut(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=ka)for(let o of n)_a(o)}function Ma(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+At(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*At(s),0)/r}function _a(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Kr(o,i)<=Kr(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Ut(t),n=!0)}if(!n)return}}function Kr(t,e){return xn(t.ins,e.ins,n=>n.source)+xn(t.outs,e.outs,n=>n.target)}function xn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=At(o)*At(i));return r}function qr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=xn(n[r].ins,n[o].ins,i=>i.source);return e}var Yr=36,Ta=.1,jr=24,be=12,Pa=5.5;function Qr(t,e,n=1){return e.node&&t.node?jr*n:e.node?jr*Math.min(n,1.5):(t.node?10:5)*n}var to=t=>t.reduce((e,n)=>e+n.height,0);function eo(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Qr(t[o],r,e),0)}function no(t){return Math.max(0,...t.map(e=>to(e)+eo(e)))}function ro(t,e){let n=La(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<Yr;i++){let s=i>=Yr/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,h=u.map(p=>Aa(p,a||s,!a||s));Na(u,h,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<Ta)break}oo(t.flat(),e)}function La(t,e){let n=r=>t.every(o=>to(o)+eo(o,r)<=e);return[Pa,4,3,2.5,2,1.6,1.3].find(n)??1}function Aa(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=Jr(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=Jr(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var Ia=[1,2,8];function Jr(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*Ia[e]}function Na(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Qr(u,l,n))}let i=Oa(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function Oa(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function oo(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function io(t){return[...Xt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function so(t){return io(t.flat()).reduce((n,r)=>n+r.height+be,0)-be}function ao(t,e){let n=io(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(be*4,Math.max(be,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}oo(t.flat(),e)}function lo(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];co(o,(s,a)=>s.targetOffset=a),co(i,(s,a)=>s.sourceOffset=a)}}function co(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function ho(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)uo(o.ins,n),uo(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function uo(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function fo(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var po=6,Ca=22;function mo(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Ra(o,e,n)}function Ra(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Ir(wn(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>$a(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function wn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function $a(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+po:-1/0,s=o?o.y-o.height/2-(o.node?Ca:po):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function go(t,e,n,r=0){return Math.min(za(t,e,n),Da(t,n,r))}function bo(t,e,n){for(let o of t.links)Ha(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Ba(o,r):Ga(o)}function za(t,e,n){let r=e.map(a=>a.map(c=>ye(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function Da({target:t},e,n){return t&&n>0?e*.6/(ye(t)+n):1/0}function ye(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Ha(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var Ga=t=>t.ins[0]?.link.width??0;function Ba(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var yo=30,Va=16,Fa=12,xo=10,Wa=420;function wo(t,e,n){let r=ko(t),o=So(r,n?.scale),i=Ka(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:qa(s,a,i),strands:Za(s,i),other:Wr(s,i),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}function vo(t){let e=t.map(ko),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>So(r,n)))}}function ko(t){let e=Gr(t),n=t.graph==="network";(n?Mr:Er)(e);let r=Xr([...e.items,...Br(e)]);n?Ur(r):Zr(r,e.target);let o=t.other?.share??0,i=go(e,r,Wa,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function So(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;bo(n,r,e),lo(r.flat(),n.links),Fr(n,i*e);let a=s.beams.map((c,u)=>u);return fo(n.links,s.parts?a:ho(n,a.length)),(o?so:no)(r)+yo+Eo(t)}function Eo({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+xo,Va+(e?Fa:0))}function Ka(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Dr(o,n,i,e),a={top:yo,bottom:s.height-Eo(t)};return i?ao(o,a):(ro(o,a),mo(r.links,o,s.xOf)),s}function qa(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Xa(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:ye(i),leads:r.get(i.node.position)===i,below:Ua(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Xa(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let h=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Ua(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function Za(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+xo);let s=n+i.width/2,a=Ya(()=>i.back?Ja(i,e,s):ja(i,e)),c=i.target.column-i.source.column,u=[e.xOf(i.source.column),e.xOf(i.target.column)],[l,h]=[Math.min(...u),Math.max(...u)];return i.strands.map(({beam:p,value:g,width:b,offset:v})=>{let _=v-i.width/2;return{link:i.data,beam:p,value:g,width:b,span:c,x0:l,x1:h,get path(){return Rr(a(),_,_+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function Ya(t){let e;return()=>e??=t()}function ja(t,e){return Ar(wn(t,e.xOf,e.nodeWidth/2),t.width)}function Ja(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return $r({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var It=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var Mo=`/* Pictures side by side. */
.ra-compare {
  container-type: inline-size;
}
.ra-modes {
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 2px;
  margin-bottom: 6px;
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
.ra-column-subtitle {
  color: var(--ra-muted);
  font-size: 12.5px;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.ra-column-picture {
  min-width: 0;
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
@container (max-width: 700px) {
  .ra-compare-grid[data-columns] {
    grid-template-columns: minmax(0, 1fr);
  }
}
`;function Rt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function jt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ct(){}var wt=.7,Ct=1/wt,Nt="\\s*([+-]?\\d+)\\s*",Zt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Z="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ec=/^#([0-9a-f]{3,8})$/,nc=new RegExp(`^rgb\\(${Nt},${Nt},${Nt}\\)$`),rc=new RegExp(`^rgb\\(${Z},${Z},${Z}\\)$`),oc=new RegExp(`^rgba\\(${Nt},${Nt},${Nt},${Zt}\\)$`),ic=new RegExp(`^rgba\\(${Z},${Z},${Z},${Zt}\\)$`),sc=new RegExp(`^hsl\\(${Zt},${Z},${Z}\\)$`),ac=new RegExp(`^hsla\\(${Zt},${Z},${Z},${Zt}\\)$`),_o={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Rt(ct,F,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:To,formatHex:To,formatHex8:cc,formatHsl:uc,formatRgb:Po,toString:Po});function To(){return this.rgb().formatHex()}function cc(){return this.rgb().formatHex8()}function uc(){return zo(this).formatHsl()}function Po(){return this.rgb().formatRgb()}function F(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ec.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Lo(e):n===3?new I(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?xe(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?xe(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=nc.exec(t))?new I(e[1],e[2],e[3],1):(e=rc.exec(t))?new I(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=oc.exec(t))?xe(e[1],e[2],e[3],e[4]):(e=ic.exec(t))?xe(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=sc.exec(t))?No(e[1],e[2]/100,e[3]/100,1):(e=ac.exec(t))?No(e[1],e[2]/100,e[3]/100,e[4]):_o.hasOwnProperty(t)?Lo(_o[t]):t==="transparent"?new I(NaN,NaN,NaN,0):null}function Lo(t){return new I(t>>16&255,t>>8&255,t&255,1)}function xe(t,e,n,r){return r<=0&&(t=e=n=NaN),new I(t,e,n,r)}function _n(t){return t instanceof ct||(t=F(t)),t?(t=t.rgb(),new I(t.r,t.g,t.b,t.opacity)):new I}function ut(t,e,n,r){return arguments.length===1?_n(t):new I(t,e,n,r??1)}function I(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Rt(I,ut,jt(ct,{brighter(t){return t=t==null?Ct:Math.pow(Ct,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new I(yt(this.r),yt(this.g),yt(this.b),ve(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Ao,formatHex:Ao,formatHex8:lc,formatRgb:Io,toString:Io}));function Ao(){return`#${bt(this.r)}${bt(this.g)}${bt(this.b)}`}function lc(){return`#${bt(this.r)}${bt(this.g)}${bt(this.b)}${bt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Io(){let t=ve(this.opacity);return`${t===1?"rgb(":"rgba("}${yt(this.r)}, ${yt(this.g)}, ${yt(this.b)}${t===1?")":`, ${t})`}`}function ve(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function yt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function bt(t){return t=yt(t),(t<16?"0":"")+t.toString(16)}function No(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new V(t,e,n,r)}function zo(t){if(t instanceof V)return new V(t.h,t.s,t.l,t.opacity);if(t instanceof ct||(t=F(t)),!t)return new V;if(t instanceof V)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new V(s,a,c,t.opacity)}function Se(t,e,n,r){return arguments.length===1?zo(t):new V(t,e,n,r??1)}function V(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(V,Se,jt(ct,{brighter(t){return t=t==null?Ct:Math.pow(Ct,t),new V(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new V(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new I(vn(t>=240?t-240:t+120,o,r),vn(t,o,r),vn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new V(Oo(this.h),we(this.s),we(this.l),ve(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ve(this.opacity);return`${t===1?"hsl(":"hsla("}${Oo(this.h)}, ${we(this.s)*100}%, ${we(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Oo(t){return t=(t||0)%360,t<0?t+360:t}function we(t){return Math.max(0,Math.min(1,t||0))}function vn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Do=Math.PI/180,Ho=180/Math.PI,ke=18,Go=.96422,Bo=1,Vo=.82521,Fo=4/29,Ot=6/29,Wo=3*Ot*Ot,hc=Ot*Ot*Ot;function Ko(t){if(t instanceof Y)return new Y(t.l,t.a,t.b,t.opacity);if(t instanceof nt)return Xo(t);t instanceof I||(t=_n(t));var e=Mn(t.r),n=Mn(t.g),r=Mn(t.b),o=kn((.2225045*e+.7168786*n+.0606169*r)/Bo),i,s;return e===n&&n===r?i=s=o:(i=kn((.4360747*e+.3850649*n+.1430804*r)/Go),s=kn((.0139322*e+.0971045*n+.7141733*r)/Vo)),new Y(116*o-16,500*(i-o),200*(o-s),t.opacity)}function qo(t,e,n,r){return arguments.length===1?Ko(t):new Y(t,e,n,r??1)}function Y(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Rt(Y,qo,jt(ct,{brighter(t){return new Y(this.l+ke*(t??1),this.a,this.b,this.opacity)},darker(t){return new Y(this.l-ke*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Go*Sn(e),t=Bo*Sn(t),n=Vo*Sn(n),new I(En(3.1338561*e-1.6168667*t-.4906146*n),En(-.9787684*e+1.9161415*t+.033454*n),En(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function kn(t){return t>hc?Math.pow(t,1/3):t/Wo+Fo}function Sn(t){return t>Ot?t*t*t:Wo*(t-Fo)}function En(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Mn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function fc(t){if(t instanceof nt)return new nt(t.h,t.c,t.l,t.opacity);if(t instanceof Y||(t=Ko(t)),t.a===0&&t.b===0)return new nt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Ho;return new nt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function $t(t,e,n,r){return arguments.length===1?fc(t):new nt(t,e,n,r??1)}function nt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Xo(t){if(isNaN(t.h))return new Y(t.l,0,0,t.opacity);var e=t.h*Do;return new Y(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Rt(nt,$t,jt(ct,{brighter(t){return new nt(this.h,this.c,this.l+ke*(t??1),this.opacity)},darker(t){return new nt(this.h,this.c,this.l-ke*(t??1),this.opacity)},rgb(){return Xo(this).rgb()}}));var Uo=-.14861,Tn=1.78277,Pn=-.29227,Ee=-.90649,Yt=1.97294,Co=Yt*Ee,Ro=Yt*Tn,$o=Tn*Pn-Ee*Uo;function dc(t){if(t instanceof xt)return new xt(t.h,t.s,t.l,t.opacity);t instanceof I||(t=_n(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=($o*r+Co*e-Ro*n)/($o+Co-Ro),i=r-o,s=(Yt*(n-o)-Pn*i)/Ee,a=Math.sqrt(s*s+i*i)/(Yt*o*(1-o)),c=a?Math.atan2(s,i)*Ho-120:NaN;return new xt(c<0?c+360:c,a,o,t.opacity)}function Me(t,e,n,r){return arguments.length===1?dc(t):new xt(t,e,n,r??1)}function xt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(xt,Me,jt(ct,{brighter(t){return t=t==null?Ct:Math.pow(Ct,t),new xt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new xt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Do,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new I(255*(e+n*(Uo*r+Tn*o)),255*(e+n*(Pn*r+Ee*o)),255*(e+n*(Yt*r)),this.opacity)}}));function jo(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function pc(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return jo((n-r/e)*e,s,o,i,a)}}function mc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return jo((n-r/e)*e,o,i,s,a)}}var Te=t=>()=>t;function Jo(t,e){return function(n){return t+n*e}}function gc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Nn(t,e){var n=e-t;return n?Jo(t,n>180||n<-180?n-360*Math.round(n/360):n):Te(isNaN(t)?e:t)}function bc(t){return(t=+t)==1?$:function(e,n){return n-e?gc(e,n,t):Te(isNaN(e)?n:e)}}function $(t,e){var n=e-t;return n?Jo(t,n):Te(isNaN(t)?e:t)}var K=(function t(e){var n=bc(e);function r(o,i){var s=n((o=ut(o)).r,(i=ut(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=$(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Qo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ut(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var pp=Qo(pc),mp=Qo(mc);function yc(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function xc(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function wc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Cn(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function vc(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function W(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function kc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Cn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var An=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ln=new RegExp(An.source,"g");function Sc(t){return function(){return t}}function Ec(t){return function(e){return t(e)+""}}function On(t,e){var n=An.lastIndex=Ln.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=An.exec(t))&&(o=Ln.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:W(r,o)})),n=Ln.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?Ec(c[0].x):Sc(e):(e=c.length,function(u){for(var l=0,h;l<e;++l)a[(h=c[l]).i]=h.x(u);return a.join("")})}function Cn(t,e){var n=typeof e,r;return e==null||n==="boolean"?Te(e):(n==="number"?W:n==="string"?(r=F(e))?(e=r,K):On:e instanceof F?K:e instanceof Date?vc:xc(e)?yc:Array.isArray(e)?wc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?kc:W)(t,e)}var Zo=180/Math.PI,In={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ti(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Zo,skewX:Math.atan(c)*Zo,scaleX:s,scaleY:a}}var _e;function Mc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?In:ti(e.a,e.b,e.c,e.d,e.e,e.f)}function _c(t){return t==null||(_e||(_e=document.createElementNS("http://www.w3.org/2000/svg","g")),_e.setAttribute("transform",t),!(t=_e.transform.baseVal.consolidate()))?In:(t=t.matrix,ti(t.a,t.b,t.c,t.d,t.e,t.f))}function ei(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,h,p,g,b){if(u!==h||l!==p){var v=g.push("translate(",null,e,null,n);b.push({i:v-4,x:W(u,h)},{i:v-2,x:W(l,p)})}else(h||p)&&g.push("translate("+h+e+p+n)}function s(u,l,h,p){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),p.push({i:h.push(o(h)+"rotate(",null,r)-2,x:W(u,l)})):l&&h.push(o(h)+"rotate("+l+r)}function a(u,l,h,p){u!==l?p.push({i:h.push(o(h)+"skewX(",null,r)-2,x:W(u,l)}):l&&h.push(o(h)+"skewX("+l+r)}function c(u,l,h,p,g,b){if(u!==h||l!==p){var v=g.push(o(g)+"scale(",null,",",null,")");b.push({i:v-4,x:W(u,h)},{i:v-2,x:W(l,p)})}else(h!==1||p!==1)&&g.push(o(g)+"scale("+h+","+p+")")}return function(u,l){var h=[],p=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,h,p),s(u.rotate,l.rotate,h,p),a(u.skewX,l.skewX,h,p),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,h,p),u=l=null,function(g){for(var b=-1,v=p.length,_;++b<v;)h[(_=p[b]).i]=_.x(g);return h.join("")}}}var ni=ei(Mc,"px, ","px)","deg)"),ri=ei(_c,", ",")",")"),Tc=1e-12;function Yo(t){return((t=Math.exp(t))+1/t)/2}function Pc(t){return((t=Math.exp(t))-1/t)/2}function Lc(t){return((t=Math.exp(2*t))-1)/(t+1)}var oi=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],h=s[1],p=s[2],g=l-a,b=h-c,v=g*g+b*b,_,w;if(v<Tc)w=Math.log(p/u)/e,_=function(X){return[a+X*g,c+X*b,u*Math.exp(e*X*w)]};else{var N=Math.sqrt(v),A=(p*p-u*u+r*v)/(2*u*n*N),H=(p*p-u*u-r*v)/(2*p*n*N),z=Math.log(Math.sqrt(A*A+1)-A),R=Math.log(Math.sqrt(H*H+1)-H);w=(R-z)/e,_=function(X){var he=X*w,fe=Yo(z),de=u/(n*N)*(fe*Lc(e*he+z)-Pc(z));return[a+de*g,c+de*b,u*fe/Yo(e*he+z)]}}return _.duration=Math.abs(w)*1e3*e/Math.SQRT2,_}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function ii(t){return function(e,n){var r=t((e=Se(e)).h,(n=Se(n)).h),o=$(e.s,n.s),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var gp=ii(Nn),bp=ii($);function si(t){return function(e,n){var r=t((e=$t(e)).h,(n=$t(n)).h),o=$(e.c,n.c),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var yp=si(Nn),xp=si($);function ai(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Me(o)).h,(i=Me(i)).h),a=$(o.s,i.s),c=$(o.l,i.l),u=$(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var wp=ai(Nn),vp=ai($);function ci(t,e){e===void 0&&(e=t,t=Cn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var li=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],Ac=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],Ic=li.length;function hi(t){return t?Ac:li}function fi(t,e){return e[t%e.length]}var Nc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},Oc={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},di=t=>t?Oc:Nc;function pi(t){return Math.floor(t/Ic)%4}var Cc=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Rc=ci(K,Cc),ui=256,$c={light:new Map,dark:new Map};function zt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(ui-1)),i=$c[n?"dark":"light"];return i.has(o)||i.set(o,zc(o/(ui-1),n)),i.get(o)}function zc(t,e){let n=$t(Rc(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var Dc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Hc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Gc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Pe=new WeakMap;function rt(t){let e=t.getRootNode(),n=Pe.get(e)??Bc(t);return Pe.has(e)||queueMicrotask(()=>Pe.delete(e)),Pe.set(e,n),n}function Bc(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?Vc(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Gc:Hc,s=Le(n("--st-text-color"),i.text),a=Le(r,i.background);return{dark:o,text:s,background:a,muted:mi(s,a,.38),secondary:Le(n("--st-secondary-background-color"),i.secondary),border:mi(s,a,o?.74:.82),primary:Le(n("--st-primary-color"),i.primary),font:n("--st-font")||Dc,beams:hi(o),change:di(o)}}function Le(t,e){return F(t)?.formatHex()??e}function mi(t,e,n){return ut(K(t,e)(n)).formatHex()}function Rn(t){let{r:e,g:n,b:r}=ut(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Vc=t=>Rn(t)<.2;function lt(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[h,p]of Object.entries(l))t.style.setProperty(`--ra-${h}`,p);t.style.colorScheme=e.dark?"dark":"light"}var gi=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var vt=(t,e)=>`${t}>${e}`,$n={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null};function Dt({picture:t,shown:e,selection:n,echo:r,hover:o}){let i=t.beams.map((u,l)=>l),s=new Set(e?i.filter(u=>e.includes(u)):i);if(o!==null)return{shown:s,lit:new Set(s.has(o)?[o]:s)};let a=Wc(t,n)??(r&&Kc(t,r)),c=a?new Set([...s].filter(u=>a.has(u))):s;return{shown:s,lit:c}}function Wc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Kc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(vt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function bi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Jt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function yi(t,e,n){if(!e)return Jt(t,[n]);let r=e.filter(o=>o!==n);return Jt(t,r.length<e.length?r:[...e,n])}function Ae(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Ht=.12,Ie=4;function wi({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function zn(t,e,n,r,o){qc(t,n,r,o),Xc(e,n,r)}function qc(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),Uc(s,r)],l=`${a} ${c} ${u}`;if((Ne.get(this)??vi)!==l){Ne.set(this,l),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Ht));for(let[h,p]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])u?this.setAttribute(h,p):this.removeAttribute(h)}})}var Ne=new WeakMap,vi="true true false";function Xc(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[u,l]=[ht(i,e),ht(i,n)],[h,p]=Hn(i,e),g=h===i.y0&&p===i.y1&&!c,b=`${u} ${l} ${a}${g?"":` ${c} ${h} ${p}`}`;if((Ne.get(this)??vi)===b)return;Ne.set(this,b),this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:Ht)),this.setAttribute("aria-pressed",String(a)),Dn(this,h,p);let v=this.firstElementChild;c?v.removeAttribute("display"):v.setAttribute("display","none")})}function Dn(t,e,n){xi(t.firstElementChild,e-Ie,n+Ie),xi(t.lastElementChild,e,n)}function xi(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function Uc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(vt(t,e))??!1}function ht({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Hn({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function ki(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Gn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=Zc(s,u=>!o.some(l=>Gn(l,u))&&!i.some(l=>l!==s&&Gn(l.node,u)),e,n);c&&(o.push(Bn(c)),r.push(c))}return r}function Zc(t,e,n,r){let o=t.sides.map(s=>Yc(t,s,n,r)).filter(s=>s!==null);return o.find(s=>jc(Bn(s),n)&&e(Bn(s)))??(t.priority===1/0?o[0]??null:null)}function Yc(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Vn(t.text,t.room[e]-o,p=>r(p,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),l={left:t.node.x0-5-s,right:t.node.x1+5,above:u,below:u},h={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:h[e],width:s}}function Bn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Gn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function jc(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Jc=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Vn(t,e,n){if(n(t)<=e)return t;let r=[...Jc.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}function P(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Qc(e).replace("e-","e\u2212")}function Qc(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function Bt(t){let e=t*100;return e>0&&e<1?`${P(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function Oe(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Fn(t,e){return e==="layer"?`${Gt(t.label)} (${t.position})`:`${Gt(t.label)} (${t.position}, ${kt(t.layer)})`}function kt(t){return t===0?"embeddings":`layer ${t}`}function Ce(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${Oe(r)}`}function Wn(t){return t.shares.map(e=>e.beam)}var Si=new WeakMap;function Kn(t,e){let n=Si.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);Si.set(e,n)}return n.get(t)??[]}function Re(t,e,n){let r=l=>e.nodes.find(h=>h.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Fn(l,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${P(l.value)}`):[`${a} ${P(t.weight)}`,Ce(Wn(t),e)],u=e.parts?[]:[tu(t,e,n),eu(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function tu(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${P(r.value)} of the link's flow of ${P(t.value)}`}function eu({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${P(r)})`);return`${t.length===1?"head":"heads"} ${Oe(e)}`}function St(t,e){let n=Ce(Kn(t.id,e),e),r=e.graph==="network"?[kt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${Gt(a.label)} (${a.position}) ${P(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function $e(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${P(t.score)}: ${ft(t,e,24)}`}function ft(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map(c=>c?Gt(c.label):"?"),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,`\u2026 ${a} more \u2026`),s.join(" \u2192 ")}var nu=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function Gt(t){return nu.test(t)?`\u2068${t}\u2069`:t}var ru=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function ze(t){return t.split(ru).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function De(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var He=220,ou=84,Ei=10;function _i(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>iu(s,n)),i=ki(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>S("g",{class:"ra-label"}))).each(function(s){cu(this,s,n)})}function iu(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!ht(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=ht(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:u,node:Ti(t,e),sides:su(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:au(t,e)}]}function Ti(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Hn(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function su(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function au(t,e){let{layout:n,view:r,transform:o}=e,i=Ti(t,e),s=n.columns.length===1?He:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(ou,Math.min(s,He));return{left:Math.min(He,i.x0-r.x0-Ei),right:Math.min(He,r.x1-i.x1-Ei),above:a,below:a}}function cu(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(ht(e.placed,n.lit)?1:Ht));let{text:s,muted:a,background:c,font:u}=i,l=[e.text,e.placed.node.position,s,a,c,u].join(" ");if(Mi.get(t)===l)return;Mi.set(t,l);let h=e.id===o.target;t.replaceChildren(...uu(e,h,r(e.text,h),i))}var Mi=new WeakMap;function uu(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},a=S("text",{class:"ra-token",...i,"font-size":13,"font-weight":e?700:400,fill:r.text},...ze(t.text).map(({text:u,mark:l})=>hu(u,l?r.muted:null))),c=S("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position));return o.special?[lu(n,r),a,c]:[a,c]}function lu(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return S("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function hu(t,e){return S("tspan",{fill:e},t)}var fu=34;function Pi(t,e,n,r){t.selectAll("g.ra-node").remove();let o=pu(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:u,x:l,y0:h,y1:p}=a;gt(c,{"data-id":u.id,"aria-label":mu(u,n),transform:`translate(${l},0)`});let g=c.lastElementChild;return g.setAttribute("fill",zt(u.position,i,r.dark)),u.id===n.target&&gt(g,du(r)),Dn(c,h,p),c};return a=>t.selectAll("g.ra-node").data(a,({node:c})=>c.id).join(c=>c.append(s)).order()}var du=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function pu({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,u)=>S("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...u}),o=r(Ie,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return S("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function mu(t,e){let{title:n,rows:r}=St(t,e);return`${n}, ${r.join(", ")}`}function Li(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>gu(r,e))}function gu(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":kt(0):o<64?String(t):kt(t)}function Ai(t,e,n){let r=Math.ceil(fu/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var bu=.15,yu=12,xu=10;function Ii(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",bu),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>(s+a)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${Bt(i)}`)}function Ni(t,{other:e},{k:n}){t.select("text").attr("font-size",yu/n).attr("x",(e?.x0??0)+xu/n)}function Oi(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Ht*3:1)}var Ge=34,Be=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=d("canvas");frame=d("div",{class:"ra-window"});strip=d("div",{class:"ra-strip"},this.canvas,this.frame);hint=d("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&vu(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?wu(s,n.length):"\xA0"}},wu=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function vu(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=Ge*o,t.style.height=`${Ge}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=zt(a.position,s,n.dark);let[h,p]=[u/e.height*Ge,(l-u)/e.height*Ge];i.fillRect(c/e.width*r-1,h,2,Math.max(2,p))}}var ku=["both","gained","lost"];function Qt(t,e,n){let r=e&&ku[t];return r?{colour:n.change[r],pattern:r==="lost"?1:0}:{colour:fi(t,n.beams),pattern:pi(t)}}function Ve(t,e,n,r){let{colour:o,pattern:i}=Qt(t,e.parts,n);return i===0?o:`url(#${r}-${t})`}var Su=.86,Eu=.9,Mu=.5;function Ci(t,e,n,r,o){t.attr("fill-opacity",Su).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:Eu).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=Ve(a,n,r,o);return S("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>_u(i[c.beam],c))).order()}function _u(t,{link:e,value:n,path:r,span:o}){let i=t.cloneNode(),{source:s,target:a}=e;return gt(i,{"data-source":s,"data-target":a,"data-value":n,d:r}),o<1&&i.setAttribute("fill-opacity",String(Mu)),i}function Ri(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...Qt(s,e.parts,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],u={width:c,height:c,patternUnits:"userSpaceOnUse"};return S("pattern",{id:`${r}-${i}`,...u,patternTransform:"skewX(-30)"},S("rect",{width:c,height:c,fill:s,opacity:.45}),S("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function $i({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function zi(t,e){let n=De(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Re(n,e):r?St(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Fe=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new Be(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=me("ra-pattern");layout=null;width=0;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o},i,s){let{svg:a,stage:c,defs:u,other:l,ribbons:h,nodes:p,axis:g}=this.parts;if(this.width=c.clientWidth,this.width===0)return;let b=a.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=Pt(n.font,13);let v=wo(e,{width:this.width,whole:r,measure:this.measure},o);this.layout=v,a.setAttribute("width",String(this.width)),a.setAttribute("height",String(v.viewHeight)),a.setAttribute("aria-label",$i(e)),Ri(u,e,n,this.patternId),Ii(l,v,e.other,n),Li(g,v,n),this.drawStrands=Ci(h,v,e,n,this.patternId),this.drawPlaced=Pi(p,v,e,n),this.overview.draw(v,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(v,this.width,s),this.moving=!1,this.refresh(i),b&&this.focus(b)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=Dt(e);zn(this.ribbons,this.nodes,n,e,this.theme),Oi(this.parts.other,wi(n,e.picture.beams.length)),this.place(this.layout,e)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&zn(this.ribbons,this.nodes,Dt(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let u=n?s[1]-s[0]:1/0;this.drawn=[s[0]-u,s[1]+u];let l=(h,p)=>p>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:p})=>l(h,p))),this.nodes=this.drawPlaced(o.filter(({x:h})=>l(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,u={picture:r,layout:e,emphasis:Dt(n),transform:o,view:s,measure:a,theme:c};_i(this.parts.labels,this.nodes.data(),u),Ni(this.parts.other,e,o),Ai(this.parts.axis,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(vt(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var Di=12;function qn(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:Di},(o,i)=>zt(i/(Di-1)*n,n,e)),last:n}}function Hi(t,e,n){let{colours:r,last:o}=qn(e,n.dark),i=d("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Gi=18,j=16,Tu=30,Bi=11.5,Pu="Arial, Helvetica, sans-serif";function Vi(t,e,n,{title:r,caption:o},i,s){let[a,c]=[t.clientWidth,t.clientHeight],[u,l]=[r?Tu:0,j+(n.length+1)*Gi+j/2],h=u+c+l,p=Lu(i),g=me("ra-clip"),b=S("g",{"clip-path":`url(#${g})`},...Au(t,s,p)),v=h-j/2-4,_={"font-size":Bi,"font-family":p},w=S("svg",{version:"1.1",width:a,height:h,viewBox:`0 0 ${a} ${h}`},...r?[S("title",{},r)]:[],S("defs",{},S("clipPath",{id:g},S("rect",{width:a,height:c}))),S("rect",{width:a,height:h,fill:i.background}),...r?[te(r,{..._,x:j,y:21,"font-size":15,"font-weight":700,fill:i.text})]:[],S("g",{transform:`translate(0,${u})`},b),S("g",_,...Cu(n,e,u+c+j,a,i)),S("g",{..._,"font-size":11},...Ru(e,a,v,i)),te(o,{..._,"font-size":11,x:j,y:v,fill:i.muted}));return{markup:new XMLSerializer().serializeToString(w),width:a,height:h}}var Lu=({font:t})=>t.includes("Arial")?t:`${t}, ${Pu}`;function Au(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))Nu(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),Ou(o);return Array.from(r.children)}var Iu=["tabindex","role","style","paint-order","vector-effect"];function Nu(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(S("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of Iu)t.removeAttribute(o)}function Ou(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}function Cu(t,e,n,r,o){let i=Pt(o.font,Bi);return t.flatMap(([s,a],c)=>{let u=e.beams[s],l=e.parts?u.text:`${u.rank}\u2003${P(u.score)}\u2003${ft(u,e,60)}`,h=n+c*Gi;return[S("rect",{x:j,y:h,width:12,height:12,fill:a}),te(Vn(l,r-3*j,i),{x:j+20,y:h+10,fill:o.text})]})}function Ru(t,e,n,r){let{colours:o,last:i}=qn(t,r.dark);if(i===0)return[];let s=e-j-8*String(i).length-o.length*7,a=r.muted,c=o.map((l,h)=>S("rect",{x:s+h*7,y:n-8,width:7.2,height:8,fill:l}));return[te("position 0",{x:s-6,y:n,fill:a,"text-anchor":"end"}),...c,te(String(i),{x:s+o.length*7+6,y:n,fill:a})]}function te(t,e){return S("text",e,t)}var Xn="http://www.w3.org/1999/xhtml",Fi={svg:"http://www.w3.org/2000/svg",xhtml:Xn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function ee(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Fi.hasOwnProperty(e)?{space:Fi[e],local:t}:t}function $u(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Xn&&e.documentElement.namespaceURI===Xn?e.createElement(t):e.createElementNS(n,t)}}function zu(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Wi(t){var e=ee(t);return(e.local?zu:$u)(e)}function Du(){}function Ke(t){return t==null?Du:function(){return this.querySelector(t)}}function Hu(t){typeof t!="function"&&(t=Ke(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new D(r,this._parents)}function Gu(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Bu(){return[]}function Zn(t){return t==null?Bu:function(){return this.querySelectorAll(t)}}function Vu(t){return function(){return Gu(t.apply(this,arguments))}}function Fu(t){typeof t=="function"?t=Vu(t):t=Zn(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new D(r,o)}function Yn(t){return function(){return this.matches(t)}}function Ki(t){return function(e){return e.matches(t)}}var Wu=Array.prototype.find;function Ku(t){return function(){return Wu.call(this.children,t)}}function qu(){return this.firstElementChild}function Xu(t){return this.select(t==null?qu:Ku(typeof t=="function"?t:Ki(t)))}var Uu=Array.prototype.filter;function Zu(){return Array.from(this.children)}function Yu(t){return function(){return Uu.call(this.children,t)}}function ju(t){return this.selectAll(t==null?Zu:Yu(typeof t=="function"?t:Ki(t)))}function Ju(t){typeof t!="function"&&(t=Yn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new D(r,this._parents)}function qi(t){return new Array(t.length)}function Qu(){return new D(this._enter||this._groups.map(qi),this._parents)}function We(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}We.prototype={constructor:We,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function tl(t){return function(){return t}}function el(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new We(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function nl(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,h=i.length,p=new Array(l),g;for(a=0;a<l;++a)(c=e[a])&&(p[a]=g=s.call(c,c.__data__,a,e)+"",u.has(g)?o[a]=c:u.set(g,c));for(a=0;a<h;++a)g=s.call(t,i[a],a,i)+"",(c=u.get(g))?(r[a]=c,c.__data__=i[a],u.delete(g)):n[a]=new We(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(p[a])===c&&(o[a]=c)}function rl(t){return t.__data__}function ol(t,e){if(!arguments.length)return Array.from(this,rl);var n=e?nl:el,r=this._parents,o=this._groups;typeof t!="function"&&(t=tl(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],h=o[u],p=h.length,g=il(t.call(l,l&&l.__data__,u,r)),b=g.length,v=a[u]=new Array(b),_=s[u]=new Array(b),w=c[u]=new Array(p);n(l,h,v,_,w,g,e);for(var N=0,A=0,H,z;N<b;++N)if(H=v[N]){for(N>=A&&(A=N+1);!(z=_[A])&&++A<b;);H._next=z||null}}return s=new D(s,r),s._enter=a,s._exit=c,s}function il(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function sl(){return new D(this._exit||this._groups.map(qi),this._parents)}function al(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function cl(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],h=u.length,p=a[c]=new Array(h),g,b=0;b<h;++b)(g=u[b]||l[b])&&(p[b]=g);for(;c<o;++c)a[c]=n[c];return new D(a,this._parents)}function ul(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function ll(t){t||(t=hl);function e(h,p){return h&&p?t(h.__data__,p.__data__):!h-!p}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new D(o,this._parents).order()}function hl(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function fl(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function dl(){return Array.from(this)}function pl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function ml(){let t=0;for(let e of this)++t;return t}function gl(){return!this.node()}function bl(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function yl(t){return function(){this.removeAttribute(t)}}function xl(t){return function(){this.removeAttributeNS(t.space,t.local)}}function wl(t,e){return function(){this.setAttribute(t,e)}}function vl(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function kl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Sl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function El(t,e){var n=ee(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?xl:yl:typeof e=="function"?n.local?Sl:kl:n.local?vl:wl)(n,e))}function Xi(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ml(t){return function(){this.style.removeProperty(t)}}function _l(t,e,n){return function(){this.style.setProperty(t,e,n)}}function Tl(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Pl(t,e,n){return arguments.length>1?this.each((e==null?Ml:typeof e=="function"?Tl:_l)(t,e,n??"")):Et(this.node(),t)}function Et(t,e){return t.style.getPropertyValue(e)||Xi(t).getComputedStyle(t,null).getPropertyValue(e)}function Ll(t){return function(){delete this[t]}}function Al(t,e){return function(){this[t]=e}}function Il(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Nl(t,e){return arguments.length>1?this.each((e==null?Ll:typeof e=="function"?Il:Al)(t,e)):this.node()[t]}function Ui(t){return t.trim().split(/^|\s+/)}function jn(t){return t.classList||new Zi(t)}function Zi(t){this._node=t,this._names=Ui(t.getAttribute("class")||"")}Zi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Yi(t,e){for(var n=jn(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function ji(t,e){for(var n=jn(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Ol(t){return function(){Yi(this,t)}}function Cl(t){return function(){ji(this,t)}}function Rl(t,e){return function(){(e.apply(this,arguments)?Yi:ji)(this,t)}}function $l(t,e){var n=Ui(t+"");if(arguments.length<2){for(var r=jn(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Rl:e?Ol:Cl)(n,e))}function zl(){this.textContent=""}function Dl(t){return function(){this.textContent=t}}function Hl(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Gl(t){return arguments.length?this.each(t==null?zl:(typeof t=="function"?Hl:Dl)(t)):this.node().textContent}function Bl(){this.innerHTML=""}function Vl(t){return function(){this.innerHTML=t}}function Fl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Wl(t){return arguments.length?this.each(t==null?Bl:(typeof t=="function"?Fl:Vl)(t)):this.node().innerHTML}function Kl(){this.nextSibling&&this.parentNode.appendChild(this)}function ql(){return this.each(Kl)}function Xl(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ul(){return this.each(Xl)}function Zl(t){var e=typeof t=="function"?t:Wi(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Yl(){return null}function jl(t,e){var n=typeof t=="function"?t:Wi(t),r=e==null?Yl:typeof e=="function"?e:Ke(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Jl(){var t=this.parentNode;t&&t.removeChild(this)}function Ql(){return this.each(Jl)}function th(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function eh(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function nh(t){return this.select(t?eh:th)}function rh(t){return arguments.length?this.property("__data__",t):this.node().__data__}function oh(t){return function(e){t.call(this,e,this.__data__)}}function ih(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function sh(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function ah(t,e,n){return function(){var r=this.__on,o,i=oh(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function ch(t,e,n){var r=ih(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?ah:sh,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Ji(t,e,n){var r=Xi(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function uh(t,e){return function(){return Ji(this,t,e)}}function lh(t,e){return function(){return Ji(this,t,e.apply(this,arguments))}}function hh(t,e){return this.each((typeof e=="function"?lh:uh)(t,e))}function*fh(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Qi=[null];function D(t,e){this._groups=t,this._parents=e}function Mt(){return new D([[document.documentElement]],Qi)}function dh(){return this}D.prototype=Mt.prototype={constructor:D,select:Hu,selectAll:Fu,selectChild:Xu,selectChildren:ju,filter:Ju,data:ol,enter:Qu,exit:sl,join:al,merge:cl,selection:dh,order:ul,sort:ll,call:fl,nodes:dl,node:pl,size:ml,empty:gl,each:bl,attr:El,style:Pl,property:Nl,classed:$l,text:Gl,html:Wl,raise:ql,lower:Ul,append:Zl,insert:jl,remove:Ql,clone:nh,datum:rh,on:ch,dispatch:hh,[Symbol.iterator]:fh};function C(t){return typeof t=="string"?new D([[document.querySelector(t)]],[document.documentElement]):new D([[t]],Qi)}var ph=0;function mh(){return new Un}function Un(){this._="@"+(++ph).toString(36)}Un.prototype=mh.prototype={constructor:Un,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function gh(t){let e;for(;e=t.sourceEvent;)t=e;return t}function ot(t,e){if(t=gh(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var es=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function ns(t,e,n,r){switch(t){case"ArrowLeft":return ts(e,n,r,"target","source");case"ArrowRight":return ts(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return bh(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function ts(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function bh(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function rs(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>yh(t,n)),e.addEventListener("pointerleave",()=>Jn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>os(t,qe(n))),e.addEventListener("keydown",n=>wh(t,n)),e.addEventListener("focusin",n=>kh(t,n)),e.addEventListener("focusout",()=>Jn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function qe(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:C(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:C(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:C(o).datum()}:null}function yh(t,e){let n=e.buttons===0?qe(e):null;if(!n)return Jn(t);t.over(Qn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(xh(t,n),e.clientX-r,e.clientY-o)}function Jn(t){t.tooltip.hide(),t.over(null)}function xh({state:{picture:t}},e){return"node"in e?St(e.node.node,t):Re(e.strand.link,t,e.strand.beam)}function os(t,e){t.tooltip.hide();let n=Qn(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Qn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function wh(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=qe(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")os(t,n);else if(es.includes(e.key))vh(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function vh(t,e,n){let{shown:r}=t.emphasis(),o=t.drawing.layout?.nodes.filter(s=>ht(s,r))??[],i=ns(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.drawing.focus(i.node.id))}function kh(t,e){let n=qe(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Qn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(St(o.node,t.state.picture),i,s)}var Sh=6;function is(t){let e=d("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});Sr(e);let n=d("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>Eh(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Eh(t,e,n,r){let o=e.beams[t],i=$e(o,e),s=d("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},tr(t,e,n),d("span",{class:"ra-score"},e.parts?o.text:P(o.score)));return e.beams.length<=Sh&&!e.parts&&s.append(d("bdi",{class:"ra-chip-path"},ft(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function tr(t,e,n){let{colour:r,pattern:o}=Qt(t,e.parts,n),i=e.parts?"":String(e.beams[t].rank),s=d("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Rn(r)>.3?"#10131a":"#ffffff",s}async function as(t,e,n,r){let o=e==="svg"?cs(t.markup):await Mh(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var cs=t=>new Blob([t],{type:"image/svg+xml"});async function Mh({markup:t,width:e,height:n},r){let o=`<style>${await _h(r)}</style>`,i=URL.createObjectURL(cs(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,u)=>{a.toBlob(l=>l?c(l):u(new Error("The picture is too large for a PNG")))})}async function _h(t){let e=t.split(",").map(ss),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=ss(s.style.getPropertyValue("font-family")),u=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],l=s.style.getPropertyValue("font-style")==="italic";return!u||l||!e.includes(c)?[]:[{css:s.cssText,source:u,address:new URL(u,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await Th(c))))).join("")}var ss=t=>t.trim().replace(/^["']|["']$/g,"");async function Th(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}function us(t){let e=S("defs"),n=(R,X=!0)=>S("g",{class:R,"aria-hidden":X||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=S("g",{class:"ra-viewport"},r,o,i),l=S("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=d("div",{class:"ra-stage"},l),p=d("div",{class:"ra-head"}),g=d("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=d("p",{class:"ra-caption"}),v=d("p",{class:"ra-pruned"}),_=d("div",{class:"ra-key"}),w=d("div",{class:"ra-foot"},b,_,v),N=d("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(p,h,g,w,N);let A=R=>C(R),H={other:A(r),ribbons:A(o),nodes:A(i)},z={labels:A(s),axis:A(a)};return{head:p,stage:h,svg:l,defs:e,viewport:c,...H,...z,overview:g,caption:b,pruned:v,key:_,live:N}}var Ph={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Lh={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function ls(t){let e=Xe("zoom-in"),n=Xe("zoom-out"),r=Xe("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),d("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Ah(t))}function Xe(t){let e=Lh[t],n=d("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=S("path",{d:Ph[t]});return n.append(S("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}function Ah(t){let e=Xe("download"),n=d("div",{class:"ra-menu",role:"menu",hidden:""}),r=d("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let u=d("button",{type:"button",role:"menuitem","data-save":a},c);u.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(u)}return Ih(e,n,i),r.append(e,n),r}function Ih(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Vt=14;function hs(t){let e=d("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(d("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>d("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+Vt+e.offsetWidth<=t.clientWidth?o+Vt:Math.max(0,o-Vt-e.offsetWidth),c=i+Vt+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Vt:Math.max(0,i-Vt-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Nh={value:()=>{}};function ne(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Ue(n)}function Ue(t){this._=t}function Oh(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Ue.prototype=ne.prototype={constructor:Ue,on:function(t,e){var n=this._,r=Oh(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Ch(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=fs(n[o],t.name,e);else if(e==null)for(o in n)n[o]=fs(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new Ue(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Ch(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function fs(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Nh,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ft=0,oe=0,re=0,ps=1e3,Ze,ie,Ye=0,_t=0,Je=0,se=typeof performance=="object"&&performance.now?performance:Date,ms=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Qe(){return _t||(ms(Rh),_t=se.now()+Je)}function Rh(){_t=0}function je(){this._call=this._time=this._next=null}je.prototype=nr.prototype={constructor:je,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Qe():+n)+(e==null?0:+e),!this._next&&ie!==this&&(ie?ie._next=this:Ze=this,ie=this),this._call=t,this._time=n,er()},stop:function(){this._call&&(this._call=null,this._time=1/0,er())}};function nr(t,e,n){var r=new je;return r.restart(t,e,n),r}function $h(){Qe(),++Ft;for(var t=Ze,e;t;)(e=_t-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ft}function ds(){_t=(Ye=se.now())+Je,Ft=oe=0;try{$h()}finally{Ft=0,Dh(),_t=0}}function zh(){var t=se.now(),e=t-Ye;e>ps&&(Je-=e,Ye=t)}function Dh(){for(var t,e=Ze,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Ze=n);ie=t,er(r)}function er(t){if(!Ft){oe&&(oe=clearTimeout(oe));var e=t-_t;e>24?(t<1/0&&(oe=setTimeout(ds,Math.ceil(t-se.now()-Je)+1)),re&&(re=clearInterval(re))):(re||(Ye=se.now(),re=setInterval(zh,ps)),Ft=1,ms(ds))}}function rr(t,e,n){var r=new je;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function bs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var or=3,qm=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(or),Xm=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(or),Um=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(or),Hh=Math.PI,Zm=Hh/2;function tn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var gs=4/11,Ym=6/11,jm=8/11,Jm=3/4,Qm=9/11,tg=10/11,eg=15/16,ng=21/22,rg=63/64,og=1/gs/gs;var ir=1.70158,ig=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(ir),sg=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(ir),ag=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(ir),Wt=2*Math.PI,sr=1,ar=.3,cg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Wt);function o(i){return e*tn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Wt)},o.period=function(i){return t(e,i)},o})(sr,ar),ug=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Wt);function o(i){return 1-e*tn(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Wt)},o.period=function(i){return t(e,i)},o})(sr,ar),lg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Wt);function o(i){return((i=i*2-1)<0?e*tn(-i)*Math.sin((r-i)/n):2-e*tn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Wt)},o.period=function(i){return t(e,i)},o})(sr,ar);var Gh=ne("start","end","cancel","interrupt"),Bh=[],ws=0,ys=1,cr=2,en=3,xs=4,ur=5,nn=6;function rn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;Vh(t,n,{name:e,index:r,group:o,on:Gh,tween:Bh,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:ws})}function lr(t,e){var n=q(t,e);if(n.state>ws)throw new Error("too late; already scheduled");return n}function J(t,e){var n=q(t,e);if(n.state>en)throw new Error("too late; already running");return n}function q(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Vh(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=nr(i,0,n.time);function i(u){n.state=ys,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,h,p,g;if(n.state!==ys)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===en)return rr(s);g.state===xs?(g.state=nn,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=nn,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(rr(function(){n.state===en&&(n.state=xs,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=cr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===cr){for(n.state=en,o=new Array(p=n.tween.length),l=0,h=-1;l<p;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=g);o.length=h+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=ur,1),h=-1,p=o.length;++h<p;)o[h].call(t,l);n.state===ur&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=nn,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function ae(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>cr&&r.state<ur,r.state=nn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Fh(t){return this.each(function(){ae(this,t)})}function Wh(t,e){var n,r;return function(){var o=J(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Kh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=J(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function qh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=q(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?Wh:Kh)(n,t,e))}function hr(t,e,n){var r=t._id;return t.each(function(){var o=J(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return q(o,r).value[e]}}function vs(t,e){var n;return(typeof e=="number"?W:e instanceof F?K:(n=F(e))?(e=n,K):On)(t,e)}function Xh(t){return function(){this.removeAttribute(t)}}function Uh(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Zh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Yh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function jh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Jh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Qh(t,e){var n=ee(t),r=n==="transform"?ri:vs;return this.attrTween(t,typeof e=="function"?(n.local?Jh:jh)(n,r,hr(this,"attr."+t,e)):e==null?(n.local?Uh:Xh)(n):(n.local?Yh:Zh)(n,r,e))}function tf(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function ef(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function nf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&ef(t,i)),n}return o._value=e,o}function rf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&tf(t,i)),n}return o._value=e,o}function of(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=ee(t);return this.tween(n,(r.local?nf:rf)(r,e))}function sf(t,e){return function(){lr(this,t).delay=+e.apply(this,arguments)}}function af(t,e){return e=+e,function(){lr(this,t).delay=e}}function cf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?sf:af)(e,t)):q(this.node(),e).delay}function uf(t,e){return function(){J(this,t).duration=+e.apply(this,arguments)}}function lf(t,e){return e=+e,function(){J(this,t).duration=e}}function hf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?uf:lf)(e,t)):q(this.node(),e).duration}function ff(t,e){if(typeof e!="function")throw new Error;return function(){J(this,t).ease=e}}function df(t){var e=this._id;return arguments.length?this.each(ff(e,t)):q(this.node(),e).ease}function pf(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;J(this,t).ease=n}}function mf(t){if(typeof t!="function")throw new Error;return this.each(pf(this._id,t))}function gf(t){typeof t!="function"&&(t=Yn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new st(r,this._parents,this._name,this._id)}function bf(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,h=s[a]=new Array(l),p,g=0;g<l;++g)(p=c[g]||u[g])&&(h[g]=p);for(;a<r;++a)s[a]=e[a];return new st(s,this._parents,this._name,this._id)}function yf(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function xf(t,e,n){var r,o,i=yf(e)?lr:J;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function wf(t,e){var n=this._id;return arguments.length<2?q(this.node(),n).on.on(t):this.each(xf(n,t,e))}function vf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function kf(){return this.on("end.remove",vf(this._id))}function Sf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Ke(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,h,p=0;p<c;++p)(l=a[p])&&(h=t.call(l,l.__data__,p,a))&&("__data__"in l&&(h.__data__=l.__data__),u[p]=h,rn(u[p],e,n,p,u,q(l,n)));return new st(i,this._parents,e,n)}function Ef(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Zn(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,h=0;h<u;++h)if(l=c[h]){for(var p=t.call(l,l.__data__,h,c),g,b=q(l,n),v=0,_=p.length;v<_;++v)(g=p[v])&&rn(g,e,n,v,p,b);i.push(p),s.push(l)}return new st(i,s,e,n)}var Mf=Mt.prototype.constructor;function _f(){return new Mf(this._groups,this._parents)}function Tf(t,e){var n,r,o;return function(){var i=Et(this,t),s=(this.style.removeProperty(t),Et(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function ks(t){return function(){this.style.removeProperty(t)}}function Pf(t,e,n){var r,o=n+"",i;return function(){var s=Et(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Lf(t,e,n){var r,o,i;return function(){var s=Et(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Et(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Af(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=J(this,t),u=c.on,l=c.value[i]==null?a||(a=ks(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function If(t,e,n){var r=(t+="")=="transform"?ni:vs;return e==null?this.styleTween(t,Tf(t,r)).on("end.style."+t,ks(t)):typeof e=="function"?this.styleTween(t,Lf(t,r,hr(this,"style."+t,e))).each(Af(this._id,t)):this.styleTween(t,Pf(t,r,e),n).on("end.style."+t,null)}function Nf(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Of(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Nf(t,s,n)),r}return i._value=e,i}function Cf(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Of(t,e,n??""))}function Rf(t){return function(){this.textContent=t}}function $f(t){return function(){var e=t(this);this.textContent=e??""}}function zf(t){return this.tween("text",typeof t=="function"?$f(hr(this,"text",t)):Rf(t==null?"":t+""))}function Df(t){return function(e){this.textContent=t.call(this,e)}}function Hf(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&Df(o)),e}return r._value=t,r}function Gf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Hf(t))}function Bf(){for(var t=this._name,e=this._id,n=Ss(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=q(c,e);rn(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new st(r,this._parents,t,n)}function Vf(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=J(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var Ff=0;function st(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Wf(t){return Mt().transition(t)}function Ss(){return++Ff}var it=Mt.prototype;st.prototype=Wf.prototype={constructor:st,select:Sf,selectAll:Ef,selectChild:it.selectChild,selectChildren:it.selectChildren,filter:gf,merge:bf,selection:_f,transition:Bf,call:it.call,nodes:it.nodes,node:it.node,size:it.size,empty:it.empty,each:it.each,on:wf,attr:Qh,attrTween:of,style:If,styleTween:Cf,text:zf,textTween:Gf,remove:kf,tween:qh,delay:cf,duration:hf,ease:df,easeVarying:mf,end:Vf,[Symbol.iterator]:it[Symbol.iterator]};var Kf={time:null,delay:0,duration:250,ease:bs};function qf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Xf(t){var e,n;t instanceof st?(e=t._id,t=t._name):(e=Ss(),(n=Kf).time=Qe(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&rn(c,t,e,u,s,n||qf(c,e));return new st(r,this._parents,t,e)}Mt.prototype.interrupt=Fh;Mt.prototype.transition=Xf;var fr={capture:!0,passive:!1};function dr(t){t.preventDefault(),t.stopImmediatePropagation()}function Es(t){var e=t.document.documentElement,n=C(t).on("dragstart.drag",dr,fr);"onselectstart"in e?n.on("selectstart.drag",dr,fr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Ms(t,e){var n=t.document.documentElement,r=C(t).on("dragstart.drag",null);e&&(r.on("click.drag",dr,fr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Uf(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}Uf.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var on=t=>()=>t;function Zf(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function at(t,e,n){this.k=t,this.x=e,this.y=n}at.prototype={constructor:at,scale:function(t){return t===1?this:new at(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new at(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Tt=new at(1,0,0);mr.prototype=at.prototype;function mr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Tt;return t.__zoom}function pr(t){t.stopImmediatePropagation()}function ce(t){t.preventDefault(),t.stopImmediatePropagation()}function Yf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function jf(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function _s(){return this.__zoom||Tt}function Jf(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Qf(){return navigator.maxTouchPoints||"ontouchstart"in this}function td(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Ts(){var t=Yf,e=jf,n=td,r=Jf,o=Qf,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=oi,u=ne("start","zoom","end"),l,h,p,g=500,b=150,v=0,_=10;function w(f){f.property("__zoom",_s).on("wheel.zoom",he,{passive:!1}).on("mousedown.zoom",fe).on("dblclick.zoom",de).filter(o).on("touchstart.zoom",na).on("touchmove.zoom",ra).on("touchend.zoom touchcancel.zoom",oa).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(f,y,m,x){var k=f.selection?f.selection():f;k.property("__zoom",_s),f!==k?z(f,y,m,x):k.interrupt().each(function(){R(this,arguments).event(x).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},w.scaleBy=function(f,y,m,x){w.scaleTo(f,function(){var k=this.__zoom.k,E=typeof y=="function"?y.apply(this,arguments):y;return k*E},m,x)},w.scaleTo=function(f,y,m,x){w.transform(f,function(){var k=e.apply(this,arguments),E=this.__zoom,M=m==null?H(k):typeof m=="function"?m.apply(this,arguments):m,T=E.invert(M),L=typeof y=="function"?y.apply(this,arguments):y;return n(A(N(E,L),M,T),k,s)},m,x)},w.translateBy=function(f,y,m,x){w.transform(f,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,x)},w.translateTo=function(f,y,m,x,k){w.transform(f,function(){var E=e.apply(this,arguments),M=this.__zoom,T=x==null?H(E):typeof x=="function"?x.apply(this,arguments):x;return n(Tt.translate(T[0],T[1]).scale(M.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),E,s)},x,k)};function N(f,y){return y=Math.max(i[0],Math.min(i[1],y)),y===f.k?f:new at(y,f.x,f.y)}function A(f,y,m){var x=y[0]-m[0]*f.k,k=y[1]-m[1]*f.k;return x===f.x&&k===f.y?f:new at(f.k,x,k)}function H(f){return[(+f[0][0]+ +f[1][0])/2,(+f[0][1]+ +f[1][1])/2]}function z(f,y,m,x){f.on("start.zoom",function(){R(this,arguments).event(x).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(x).end()}).tween("zoom",function(){var k=this,E=arguments,M=R(k,E).event(x),T=e.apply(k,E),L=m==null?H(T):typeof m=="function"?m.apply(k,E):m,U=Math.max(T[1][0]-T[0][0],T[1][1]-T[0][1]),O=k.__zoom,G=typeof y=="function"?y.apply(k,E):y,Q=c(O.invert(L).concat(U/O.k),G.invert(L).concat(U/G.k));return function(B){if(B===1)B=G;else{var tt=Q(B),pn=U/tt[2];B=new at(pn,L[0]-tt[0]*pn,L[1]-tt[1]*pn)}M.zoom(null,B)}})}function R(f,y,m){return!m&&f.__zooming||new X(f,y)}function X(f,y){this.that=f,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(f,y),this.taps=0}X.prototype={event:function(f){return f&&(this.sourceEvent=f),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(f,y){return this.mouse&&f!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&f!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&f!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(f){var y=C(this.that).datum();u.call(f,this.that,new Zf(f,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:u}),y)}};function he(f,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(f),x=this.__zoom,k=Math.max(i[0],Math.min(i[1],x.k*Math.pow(2,r.apply(this,arguments)))),E=ot(f);if(m.wheel)(m.mouse[0][0]!==E[0]||m.mouse[0][1]!==E[1])&&(m.mouse[1]=x.invert(m.mouse[0]=E)),clearTimeout(m.wheel);else{if(x.k===k)return;m.mouse=[E,x.invert(E)],ae(this),m.start()}ce(f),m.wheel=setTimeout(M,b),m.zoom("mouse",n(A(N(x,k),m.mouse[0],m.mouse[1]),m.extent,s));function M(){m.wheel=null,m.end()}}function fe(f,...y){if(p||!t.apply(this,arguments))return;var m=f.currentTarget,x=R(this,y,!0).event(f),k=C(f.view).on("mousemove.zoom",L,!0).on("mouseup.zoom",U,!0),E=ot(f,m),M=f.clientX,T=f.clientY;Es(f.view),pr(f),x.mouse=[E,this.__zoom.invert(E)],ae(this),x.start();function L(O){if(ce(O),!x.moved){var G=O.clientX-M,Q=O.clientY-T;x.moved=G*G+Q*Q>v}x.event(O).zoom("mouse",n(A(x.that.__zoom,x.mouse[0]=ot(O,m),x.mouse[1]),x.extent,s))}function U(O){k.on("mousemove.zoom mouseup.zoom",null),Ms(O.view,x.moved),ce(O),x.event(O).end()}}function de(f,...y){if(t.apply(this,arguments)){var m=this.__zoom,x=ot(f.changedTouches?f.changedTouches[0]:f,this),k=m.invert(x),E=m.k*(f.shiftKey?.5:2),M=n(A(N(m,E),x,k),e.apply(this,y),s);ce(f),a>0?C(this).transition().duration(a).call(z,M,x,f):C(this).call(w.transform,M,x,f)}}function na(f,...y){if(t.apply(this,arguments)){var m=f.touches,x=m.length,k=R(this,y,f.changedTouches.length===x).event(f),E,M,T,L;for(pr(f),M=0;M<x;++M)T=m[M],L=ot(T,this),L=[L,this.__zoom.invert(L),T.identifier],k.touch0?!k.touch1&&k.touch0[2]!==L[2]&&(k.touch1=L,k.taps=0):(k.touch0=L,E=!0,k.taps=1+!!l);l&&(l=clearTimeout(l)),E&&(k.taps<2&&(h=L[0],l=setTimeout(function(){l=null},g)),ae(this),k.start())}}function ra(f,...y){if(this.__zooming){var m=R(this,y).event(f),x=f.changedTouches,k=x.length,E,M,T,L;for(ce(f),E=0;E<k;++E)M=x[E],T=ot(M,this),m.touch0&&m.touch0[2]===M.identifier?m.touch0[0]=T:m.touch1&&m.touch1[2]===M.identifier&&(m.touch1[0]=T);if(M=m.that.__zoom,m.touch1){var U=m.touch0[0],O=m.touch0[1],G=m.touch1[0],Q=m.touch1[1],B=(B=G[0]-U[0])*B+(B=G[1]-U[1])*B,tt=(tt=Q[0]-O[0])*tt+(tt=Q[1]-O[1])*tt;M=N(M,Math.sqrt(B/tt)),T=[(U[0]+G[0])/2,(U[1]+G[1])/2],L=[(O[0]+Q[0])/2,(O[1]+Q[1])/2]}else if(m.touch0)T=m.touch0[0],L=m.touch0[1];else return;m.zoom("touch",n(A(M,T,L),m.extent,s))}}function oa(f,...y){if(this.__zooming){var m=R(this,y).event(f),x=f.changedTouches,k=x.length,E,M;for(pr(f),p&&clearTimeout(p),p=setTimeout(function(){p=null},g),E=0;E<k;++E)M=x[E],m.touch0&&m.touch0[2]===M.identifier?delete m.touch0:m.touch1&&m.touch1[2]===M.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(M=ot(M,this),Math.hypot(h[0]-M[0],h[1]-M[1])<_)){var T=C(this).on("dblclick.zoom");T&&T.apply(this,arguments)}}}return w.wheelDelta=function(f){return arguments.length?(r=typeof f=="function"?f:on(+f),w):r},w.filter=function(f){return arguments.length?(t=typeof f=="function"?f:on(!!f),w):t},w.touchable=function(f){return arguments.length?(o=typeof f=="function"?f:on(!!f),w):o},w.extent=function(f){return arguments.length?(e=typeof f=="function"?f:on([[+f[0][0],+f[0][1]],[+f[1][0],+f[1][1]]]),w):e},w.scaleExtent=function(f){return arguments.length?(i[0]=+f[0],i[1]=+f[1],w):[i[0],i[1]]},w.translateExtent=function(f){return arguments.length?(s[0][0]=+f[0][0],s[1][0]=+f[1][0],s[0][1]=+f[0][1],s[1][1]=+f[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(f){return arguments.length?(n=f,w):n},w.duration=function(f){return arguments.length?(a=+f,w):a},w.interpolate=function(f){return arguments.length?(c=f,w):c},w.on=function(){var f=u.on.apply(u,arguments);return f===u?w:f},w.clickDistance=function(f){return arguments.length?(v=(f=+f)*f,w):Math.sqrt(v)},w.tapDistance=function(f){return arguments.length?(_=+f,w):_},w}var ed=24,Ps=1.5,Ls=200,sn=24,an=20,cn=class{constructor(e,n){this.svg=e;this.behaviour=Ts().clickDistance(4).wheelDelta(nd).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=C(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(Tt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return mr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),ed*s]).translateExtent([[-sn,-sn],[a+sn,c+sn]]),this.jump(i?rd(this.transform(),o.layout,e):gr(this.scene))}by(e){let n=e>0?Ps:1/Ps;bn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Ls).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=gr(this.scene);if(bn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Ls).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||od(this.transform(),gr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<an||i>o-an||s<an||s>r.viewHeight-an)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function nd({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function gr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Tt.translate(n,0).scale(t.scale)}function rd(t,e,n){let r=t.x/e.width*n.width;return Tt.translate(r,t.y).scale(t.k)}function od(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var id=400,br=class{constructor(e,n){this.host=e;this.events=n;et(e,It),et(e,gi),this.parts=us(e),this.theme=rt(e),this.tooltip=hs(this.parts.stage),this.zoomer=new cn(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new Fe(this.parts,this.zoomer),this.legend=is({toggle:o=>this.show(yi(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>this.set({hover:o})});let r=ls({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),rs(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=$n;legend;watcher;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i}){let s=JSON.stringify(e),a=s!==this.pictureText,c=JSON.stringify(n??null);a?this.takePicture(e,s,n):c!==this.asked&&(this.state.shown=Jt(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let l=this.takeTheme();if(!a&&!l&&!u)return this.refresh();this.legend.setPicture(e,this.theme),Hi(this.parts.key,e,this.theme),this.draw(!a)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=rt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),lt(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=bi(e,o);this.state={picture:e,shown:Jt(e,r),selection:s,echo:null,hover:null},Ae(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>id;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return Dt(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){Ae(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=zi(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e}),this.events.show?.(e)}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){Ae(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}redraw(){this.state!==$n&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o}=this,{picture:i}=this.state,a=[...this.emphasis().shown].map(l=>[l,Ve(l,i,n,this.drawing.patternId)]),c={title:o,caption:r.caption.textContent??""},u=Vi(r.svg,i,a,c,n,this.zoomer.transform().k);return as(u,e,sd(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function sd(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function dt(t,e){let n=d("div",{class:"ra-root ra-picture-root"});return t.append(n),new br(n,e)}var As=`/* The token strip. */
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
`;var cd={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Is={changed:"changed",inserted:"inserted",deleted:"deleted"};function xr(t,e){let n=K(e.secondary,cd[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var Ns=({name:t},e)=>t==="surprise"?`${P(e)} bits`:Bt(e);function Os({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,u=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?Ns(n,a*n.largest):P(a)}`]:[],...r?.[i]?[Is[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...u].join(" \xB7 ")}function Cs(t,e){let n=Object.keys(Is).filter(r=>t.marks?.includes(r));return[...t.shade?[ld(t.shade,e)]:[],...t.generated!=null&&t.generated<ud(t)?[yr("generated",{class:"ra-generated"})]:[],...t.template?.length?[yr("chat template",{class:"ra-template"})]:[],...n.map(r=>yr(r,{"data-mark":r}))]}var ud=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Rs({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function ld(t,e){let n=d("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(xr(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Ns(t,t.largest):"most";return d("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function yr(t,e){let n=d("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),d("span",{class:"ra-legend-item"},n,t)}function $s(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],u=d("span",{class:"ra-token-box","data-position":c,title:Os(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&u.classList.add("ra-special"),i.has(c)&&u.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&u.classList.add("ra-generated");let l=n.marks?.[e];l&&(u.dataset.mark=l);let h=n.shade?.values[e]??null;return s&&h!==null&&(u.style.background=s(h)),u.append(hd(n.labels[e])),u}function hd(t){let e=kr("");for(let{text:n,mark:r}of ze(t))e.append(r?d("span",{class:"ra-mark"},n):n);return e}function zs(t,e){return d("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var pt=t=>"at"in t;function Ds(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Hs(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),pt(a)&&a.last&&s();return s(),r}var un=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(Gs(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=Gs(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function Gs(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var Bs=2,fd=6,dd=6,mt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[It,As])et(this.host,o);this.strip=d("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=d("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new un(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=d("div",{class:"ra-root"});strip;window;legend=d("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=rt(this.host);lt(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}root(){return this.strip.getRootNode()}take(e,n,r){let o=Rs(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?xr(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.indices=new Map(o.map((u,l)=>[u,l])),this.legend.replaceChildren(...Cs(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=Ds(n,r,Pt(o.font,14));this.boxes.clear(),this.rows=Hs(i,this.width-dd-fd,Bs),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>pt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>pt(r)?this.newBox(r.at):zs(r.words,r.here));return d("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)pt(n)&&this.boxes.delete(n.at)}newBox(e){let n=$s(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(u=>(c+=u.width+Bs,{item:u,middle:c-u.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>pt(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>pt(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&pt(s)?s.at:void 0}};var ln=class{element=d("section",{class:"ra-column"});sankey;tokens;title=d("h3",{class:"ra-column-title"});subtitle=d("div",{class:"ra-column-subtitle"});strip=d("div",{class:"ra-column-strip"});picture=d("div",{class:"ra-column-picture"});error=d("div",{class:"ra-column-error",role:"alert"});constructor(e,n){e.append(this.element);let r=d("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new mt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=dt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o)})}update(e,n){let{title:r,subtitle:o,reference:i,error:s,picture:a,strip:c,target:u,caption:l}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(d("bdi",{},r)),i&&this.title.append(d("span",{class:"ra-reference"},"reference")),this.subtitle.textContent=o??"",this.error.hidden=!s,this.error.textContent=s??"",this.strip.hidden=!c||!!s,this.picture.hidden=!a||!!s,s)return;let h=[...new Set(a?.nodes.map(({position:p})=>p))];c&&this.tokens.update({strip:c,target:u??-1,path:h}),a&&this.sankey.update({picture:a,show:null,caption:l,shared:n,title:r})}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Vs={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function Ws(t,e,n){let r=pd(e,n),o=e.picture??Vs,i=n.picture??Vs;if(t.kind==="token"){let s=r(t.position);return ue(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return ue(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return ue(n,a,Ks(s,o,c,i),[])}return md(t,o,i,n,r)}function pd(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function ue(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>vt(o.source,o.target)))}}function Fs(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Ks(t,e,n,r){let o=Fs(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Fs(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function md(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(v=>v.id===b));if(!i||!s)return ue(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),h=new Set(Ks(s,e,l.map(b=>u.get(b.target)),n)),p=l.filter(b=>h.has(u.get(b.target))),g=p.flatMap(b=>[u.get(b.source),u.get(b.target)]);return ue(r,b=>a(b)||c(b),g,p)}var Kt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[It,Mo])et(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=d("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(r,this.grid)}events;host=d("div",{class:"ra-root ra-compare"});grid=d("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){lt(this.host,rt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new ln(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:vo(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?Ws(e,n,r):null)}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=d("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var qs=`/* The stand-alone page. */
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
`;function wr(t,e){let n=d("div",{class:"ra-root ra-page"});t.append(n),et(n,qs);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function le(t){let e=rt(t);return lt(t,e),document.documentElement.style.background=e.background,e}var qt=class{title=d("h1");facts=d("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>bd(r,o)))}};function bd(t,e){return d("div",{},d("dt",{},t),d("dd",{dir:"auto"},e))}var hn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new qt;body=d("div");caption=d("p",{class:"ra-report-caption"});footer=d("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;le(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){le(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection({heading:e,text:n,table:r,compare:o,picture:i,caption:s}){let a=d("section",{},d("h2",{},e));this.body.append(a),n&&a.append(d("p",{class:"ra-text",dir:"auto"},n)),r&&a.append(yd(r,e));let c=[];if(i){let u=dt(a,{}),l={picture:i,show:null,caption:s??"",title:e};c.push({update:()=>u.update(l),destroy:()=>u.destroy()})}if(o){let u=new Kt(a,{});c.push({update:()=>u.update(o),destroy:()=>u.destroy()})}return c}};function yd({columns:t,rows:e},n){let r=t.map((s,a)=>{let c=e.every(u=>Xs(u[a]??null));return d("th",{scope:"col",class:c?"ra-number":null},s)}),o=e.map(s=>d("tr",{},...s.map(wd))),i=d("table",{class:"ra-plain","aria-label":n},d("thead",{},d("tr",{},...r)),d("tbody",{},...o));return d("div",{class:"ra-scroll"},i)}var xd=/^[\u2212\u2013-]?[\d.,]*(e[\u2212-]?\d+)?\s?%?$/,Xs=t=>t===null||xd.test(String(t));function wd(t){let e=t===null?"\u2013":String(t);return d("td",Xs(t)?{class:"ra-number"}:{dir:"auto"},e)}var vd=24;function Us(t){let e=d("tbody"),n=d("table",{role:"grid","aria-label":"Beams"},d("thead",{},kd()),e),r=null,o=i=>{if(!i)return;let s=Number(i.dataset.beam);t(r?.length===1&&r[0]===s?null:[s])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>Ed(i,e,o)),{element:d("div",{class:"ra-scroll"},n),setPicture:(i,s)=>e.replaceChildren(...i.beams.map((a,c)=>Sd(c,i,s))),setShown(i){r=i;for(let s of Array.from(e.rows))s.setAttribute("aria-selected",String(i?.includes(Number(s.dataset.beam))??!1))}}}function kd(){let t={class:"ra-number",scope:"col"};return d("tr",{},d("th",{scope:"col"},"Rank"),d("th",t,"Score"),d("th",t,"Share"),d("th",t,"Hops"),d("th",{scope:"col"},"Path"))}function Sd(t,e,n){let r=e.beams[t],o=d("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",$e(r,e)),o.append(d("td",{},tr(t,e,n)),d("td",{class:"ra-number"},P(r.score)),d("td",{class:"ra-number"},Bt(r.share)),d("td",{class:"ra-number"},String(r.hops)),d("td",{},d("bdi",{title:ft(r,e)},ft(r,e,vd)))),o}function Ed(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function Zs(t,e){let n=Md(t,e);return n?d("dl",{},...n.flatMap(([r,o])=>[d("dt",{},r),d("dd",{dir:"auto"},o)])):d("p",{},"Select a node or a link in the picture.")}function Md(t,e){let n=De(t,e);if(n)return Td(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?_d(r,e):null}var Ys=(t,e)=>Ce(t,e).replace(/^beams? /,"");function _d(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?kt(t.layer):String(t.layer)],["beams",Ys(Kn(t.id,e),e)]],r=t.predecessors.map(o=>`${Gt(o.label)} (${o.position}) ${P(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function Td(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Fn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",P(t.weight)],["flow",P(t.value)],["beams",Ys(Wn(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${P(s)})`)??[];return o.length>0?[...r,["heads",Oe(o)]]:r}var fn=class{constructor(e){this.host=e;this.table=Us(o=>this.sankey.show(o));let n=d("section",{},d("h2",{},"Beams"),this.table.element),r=d("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new mt(this.tokenPlace,{}),this.sankey=dt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new qt;tokenPlace=d("div");picturePlace=d("div",{class:"ra-picture"});details=d("section",{class:"ra-details","aria-live":"polite"});footer=d("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=le(this.host);this.head.update(n),this.tokens.update({strip:n.strip,target:n.target,path:js(n,null)}),this.table.setPicture(n.picture,r),this.sankey.update({picture:n.picture,show:null,caption:n.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=n.version}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data;this.details.replaceChildren(d("h2",{},"Selected"),Zs(e,n)),this.tokens.follow(js(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function js({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var Js={sankey:Pd,tokens:Ad,compare:Ld,page:t=>wr(t,e=>new fn(e)),report:t=>wr(t,e=>new hn(e))},Qs=(t,e,n)=>{let r=Js[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(Js).join(", ")}, not ${JSON.stringify(t)}`)};function Pd(t,e){let n=dt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return ta(n,r=>r.id??JSON.stringify(r.picture))}function Ld(t,e){let n=new Kt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return ta(n,r=>r.id??JSON.stringify(r.columns))}function Ad(t,e){let n=new mt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var dn=new Map,Id=2e3;function ta(t,e){let n="",r=o=>dn.get(o)===t&&dn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=dn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,dn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),Id)}}}var Nd=vr(Qs),ea=t=>Nd({...t,data:pe(t.data)}),l0=ea;function Od(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||ea({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Od();export{l0 as default};
