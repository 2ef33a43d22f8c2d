/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function lr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function oe(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(oe):t:t.packed===1?Ds(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,oe(n)]))}function Ds({packed:t,texts:e,...n}){let r=rn(n.nodes).map(a=>Bs(a,e)),o=r.map(({id:a})=>a),i=rn(n.beams).map(a=>Gs(a,o)),s=rn(n.links).map(a=>Vs(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function rn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function Bs({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function Gs({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function Vs({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=g=>a[g].share*(c==="network"?1:u),f=o??[],d=n.map((g,b)=>({beam:g,value:r?.[b]??l(g)}));return{...i,value:i.value??d.reduce((g,{value:b})=>g+b,0),shares:d,source:s[t],target:s[e],heads:Array.from({length:f.length/2},(g,b)=>({head:f[2*b],weight:f[2*b+1]}))}}function p(t,e={},...n){let r=document.createElement(t);return sn(r,e),r.append(...n),r}function sn(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function hr(t){return p("bdi",{},t)}function j(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=on.get(e)??new CSSStyleSheet;on.has(e)||r.replaceSync(e),on.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var on=new Map;function an(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function fr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var Fs=0;function pr(t){return`${t}-${++Fs}`}function dr(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var mr=t=>{let e=Ks(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},gr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function Ks({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function wr(t,e){let n=Sr(t),r=[_r(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=Ws(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Er(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:qs(r,e)}}function kr(t){let e=Sr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Er(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Ws(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Sr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function _r(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Er(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return _r({x:t.x+i*o,y:c},u)}function qs(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function br(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Mr({samples:t,tilt:e},n,r){let o=t.map(s=>br(s,n,e)),i=t.map(s=>br(s,r,e)).reverse();return`M${St(o[0])}${yr(o,1)}L${St(i[0])}${yr(i,-1)}Z`}function yr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${St(i)}`:`C${St(a)} ${St(c)} ${St(i)}`}return n}var xr=t=>Math.round(t*100)/100,St=t=>`${xr(t.x)},${xr(t.y)}`;function Tr(t,e,n,r){let o=12+r/2;return{samples:[...ie(t,o,0),...ie({x:t.x,y:n-2*o},o,1),...ie({x:e.x,y:n-2*o},o,2),...ie(e,o,3)],tilt:1}}var vr=5;function ie(t,e,n){return Array.from({length:vr+1},(r,o)=>{let i=(n+o/vr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var Xs={least:28,readable:84},Us={least:11,readable:28};function Lr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=Pr(t[0]??[],r,!1)/s,u=Pr(t[t.length-1]??[],r,!0)/s,l=Math.max(1,t.length-1),f=(a-c-u)/l,d=n?Us:Xs,g=!r.whole&&f*s<d.least,b=g?d.readable/s:Math.min(f,460/s),k=g?c:c+Math.max(0,(f-b)*l)/2,E=t.length===1;return{width:g?c+u+b*l:a,height:i,viewHeight:o,scale:s,wide:g,pitch:b,nodeWidth:Math.max(1.5,Math.min(14,b*(n?.2:.4))),beside:Nr(r.width),xOf:x=>E?a/2:k+x*b}}function Pr(t,e,n){let r=t.map(({node:i})=>i?e.measure(`${i.label} ${i.position}`,n):0),o=Math.max(0,...r)+18+14;return Nr(e.width)?Math.min(o,e.width*.18,210):24}var Nr=t=>t>=560;function cn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Ar(t){let e=new Map;for(let r of t.nodes)e.set(r.id,cn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(Ys(r,o,i))}return Zs(n),{target:e.get(t.target),items:[...e.values()],links:n}}function Ys(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function Zs(t){for(;;){let e=js(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function js(t){let e=Dt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Dt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var Js=3e3;function Ir({links:t},e=Js){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Or(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?Qs(o):[];n.push(...a),ta(o,[o.source,...a,o.target])}return n}function Qs(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(cn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function ta(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Or(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Or(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Cr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function $r({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var ea=12,na=6e3;function Hr(t){let e=Dt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Dr(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Bt(e)}function Br(t,e){ra(t,e);let n=t.map(o=>[...o]),r=Rr(t);for(let o=0;o<ea&&r>0;o++){oa(t,o%2===0);let i=Rr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Bt(o)})}function Bt(t){t.forEach((e,n)=>e.order=n)}var _t=t=>t.link.data.value||1e-9;function ra(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>_t(c)-_t(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Bt(o)}function oa(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,ia(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Bt(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=na)for(let o of n)sa(o)}function ia(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+_t(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*_t(s),0)/r}function sa(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];zr(o,i)<=zr(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Bt(t),n=!0)}if(!n)return}}function zr(t,e){return un(t.ins,e.ins,n=>n.source)+un(t.outs,e.outs,n=>n.target)}function un(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=_t(o)*_t(i));return r}function Rr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=un(n[r].ins,n[o].ins,i=>i.source);return e}var Gr=36,Vr=24,se=12,aa=5.5;function Fr(t,e,n=1){return e.node&&t.node?Vr*n:e.node?Vr*Math.min(n,1.5):(t.node?10:5)*n}var Kr=t=>t.reduce((e,n)=>e+n.height,0);function Wr(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Fr(t[o],r,e),0)}function qr(t){return Math.max(0,...t.map(e=>Kr(e)+Wr(e)))}function Xr(t,e){let n=ca(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let o of t.flat())o.y=r;for(let o=0;o<Gr;o++){let i=o>=Gr/2,s=o%2===0;for(let a of s?[...t].reverse():t){let c=a.map(u=>ua(u,s||i,!s||i));ha(a,c,n,e)}}Ur(t.flat(),e)}function ca(t,e){let n=r=>t.every(o=>Kr(o)+Wr(o,r)<=e);return[aa,4,3,2.5,2,1.6,1.3].find(n)??1}function ua(t,e,n){let[r,o]=[0,0],i=(s,a)=>{let c=la(s);r+=a*c,o+=c};if(e)for(let s of t.outs)i(s,s.target.y+s.targetOffset-s.sourceOffset);if(n)for(let s of t.ins)i(s,s.source.y+s.sourceOffset-s.targetOffset);return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}function la(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*[1,2,8][e]}function ha(t,e,n,r){let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Fr(u,l,n))}let i=fa(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function fa(t){let e=[];for(let{y:n,weight:r}of t){let o={y:n,weight:r,size:1};for(let i=e[e.length-1];i&&i.y>o.y;i=e[e.length-1]){let s=i.weight+o.weight;o={y:(i.y*i.weight+o.y*o.weight)/s,weight:s,size:i.size+o.size},e.pop()}e.push(o)}return e.flatMap(({y:n,size:r})=>new Array(r).fill(n))}function Ur(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function Yr(t){return[...Dt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function Zr(t){return Yr(t.flat()).reduce((n,r)=>n+r.height+se,0)-se}function jr(t,e){let n=Yr(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(se*4,Math.max(se,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}Ur(t.flat(),e)}function to(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];Jr(o,(s,a)=>s.targetOffset=a),Jr(i,(s,a)=>s.sourceOffset=a)}}function Jr(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function eo(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)Qr(o.ins,n),Qr(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function Qr(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function no(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var ro=6,pa=22;function oo(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))da(o,e,n)}function da(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=kr(ln(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>ma(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function ln(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function ma(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+ro:-1/0,s=o?o.y-o.height/2-(o.node?pa:ro):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function io(t,e,n,r=0){return Math.min(ga(t,e,n),ba(t,n,r))}function so(t,e,n){for(let o of t.links)ya(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?va(o,r):xa(o)}function ga(t,e,n){let r=e.map(a=>a.map(c=>ae(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function ba({target:t},e,n){return t&&n>0?e*.6/(ae(t)+n):1/0}function ae(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function ya(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var xa=t=>t.ins[0]?.link.width??0;function va(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var ao=30,wa=16,ka=12,co=10,Sa=420;function uo(t,e,n){let r=ho(t),o=fo(r,n?.scale),i=_a(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:Ea(s,a,i),strands:Pa(s,i),other:$r(s,i),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}function lo(t){let e=t.map(ho),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>fo(r,n)))}}function ho(t){let e=Ar(t),n=t.graph==="network";(n?gr:mr)(e);let r=Hr([...e.items,...Ir(e)]);n?Dr(r):Br(r,e.target);let o=t.other?.share??0,i=io(e,r,Sa,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function fo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;so(n,r,e),to(r.flat(),n.links),Cr(n,i*e);let a=s.beams.map((c,u)=>u);return no(n.links,s.parts?a:eo(n,a.length)),(o?Zr:qr)(r)+ao+po(t)}function po({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+co,wa+(e?ka:0))}function _a(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Lr(o,n,i,e),a={top:ao,bottom:s.height-po(t)};return i?jr(o,a):(Xr(o,a),oo(r.links,o,s.xOf)),s}function Ea(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Ma(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:ae(i),leads:r.get(i.node.position)===i,below:Ta(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Ma(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let f=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:f,y1:f+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Ta(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function Pa(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+co);let s=i.back?Na(i,e,n+i.width/2):La(i,e),a=i.target.column-i.source.column;return i.strands.map(({beam:c,value:u,width:l,offset:f})=>{let d=f-i.width/2;return{link:i.data,beam:c,value:u,width:l,span:a,path:Mr(s,d,d+l)}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function La(t,e){return wr(ln(t,e.xOf,e.nodeWidth/2),t.width)}function Na(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Tr({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var Et=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var mo=`/* Pictures side by side. */
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
`;function Lt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Ft(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function at(){}var dt=.7,Pt=1/dt,Mt="\\s*([+-]?\\d+)\\s*",Gt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",q="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Oa=/^#([0-9a-f]{3,8})$/,Ca=new RegExp(`^rgb\\(${Mt},${Mt},${Mt}\\)$`),$a=new RegExp(`^rgb\\(${q},${q},${q}\\)$`),za=new RegExp(`^rgba\\(${Mt},${Mt},${Mt},${Gt}\\)$`),Ra=new RegExp(`^rgba\\(${q},${q},${q},${Gt}\\)$`),Ha=new RegExp(`^hsl\\(${Gt},${q},${q}\\)$`),Da=new RegExp(`^hsla\\(${Gt},${q},${q},${Gt}\\)$`),go={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Lt(at,G,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:bo,formatHex:bo,formatHex8:Ba,formatHsl:Ga,formatRgb:yo,toString:yo});function bo(){return this.rgb().formatHex()}function Ba(){return this.rgb().formatHex8()}function Ga(){return To(this).formatHsl()}function yo(){return this.rgb().formatRgb()}function G(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Oa.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?xo(e):n===3?new N(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ce(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ce(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Ca.exec(t))?new N(e[1],e[2],e[3],1):(e=$a.exec(t))?new N(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=za.exec(t))?ce(e[1],e[2],e[3],e[4]):(e=Ra.exec(t))?ce(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Ha.exec(t))?ko(e[1],e[2]/100,e[3]/100,1):(e=Da.exec(t))?ko(e[1],e[2]/100,e[3]/100,e[4]):go.hasOwnProperty(t)?xo(go[t]):t==="transparent"?new N(NaN,NaN,NaN,0):null}function xo(t){return new N(t>>16&255,t>>8&255,t&255,1)}function ce(t,e,n,r){return r<=0&&(t=e=n=NaN),new N(t,e,n,r)}function gn(t){return t instanceof at||(t=G(t)),t?(t=t.rgb(),new N(t.r,t.g,t.b,t.opacity)):new N}function ct(t,e,n,r){return arguments.length===1?gn(t):new N(t,e,n,r??1)}function N(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Lt(N,ct,Ft(at,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?dt:Math.pow(dt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new N(ft(this.r),ft(this.g),ft(this.b),le(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:vo,formatHex:vo,formatHex8:Va,formatRgb:wo,toString:wo}));function vo(){return`#${ht(this.r)}${ht(this.g)}${ht(this.b)}`}function Va(){return`#${ht(this.r)}${ht(this.g)}${ht(this.b)}${ht((isNaN(this.opacity)?1:this.opacity)*255)}`}function wo(){let t=le(this.opacity);return`${t===1?"rgb(":"rgba("}${ft(this.r)}, ${ft(this.g)}, ${ft(this.b)}${t===1?")":`, ${t})`}`}function le(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ft(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function ht(t){return t=ft(t),(t<16?"0":"")+t.toString(16)}function ko(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new B(t,e,n,r)}function To(t){if(t instanceof B)return new B(t.h,t.s,t.l,t.opacity);if(t instanceof at||(t=G(t)),!t)return new B;if(t instanceof B)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new B(s,a,c,t.opacity)}function fe(t,e,n,r){return arguments.length===1?To(t):new B(t,e,n,r??1)}function B(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Lt(B,fe,Ft(at,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new B(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?dt:Math.pow(dt,t),new B(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new N(hn(t>=240?t-240:t+120,o,r),hn(t,o,r),hn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new B(So(this.h),ue(this.s),ue(this.l),le(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=le(this.opacity);return`${t===1?"hsl(":"hsla("}${So(this.h)}, ${ue(this.s)*100}%, ${ue(this.l)*100}%${t===1?")":`, ${t})`}`}}));function So(t){return t=(t||0)%360,t<0?t+360:t}function ue(t){return Math.max(0,Math.min(1,t||0))}function hn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Po=Math.PI/180,Lo=180/Math.PI,he=18,No=.96422,Ao=1,Io=.82521,Oo=4/29,Tt=6/29,Co=3*Tt*Tt,Fa=Tt*Tt*Tt;function $o(t){if(t instanceof X)return new X(t.l,t.a,t.b,t.opacity);if(t instanceof J)return Ro(t);t instanceof N||(t=gn(t));var e=mn(t.r),n=mn(t.g),r=mn(t.b),o=fn((.2225045*e+.7168786*n+.0606169*r)/Ao),i,s;return e===n&&n===r?i=s=o:(i=fn((.4360747*e+.3850649*n+.1430804*r)/No),s=fn((.0139322*e+.0971045*n+.7141733*r)/Io)),new X(116*o-16,500*(i-o),200*(o-s),t.opacity)}function zo(t,e,n,r){return arguments.length===1?$o(t):new X(t,e,n,r??1)}function X(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Lt(X,zo,Ft(at,{brighter(t){return new X(this.l+he*(t??1),this.a,this.b,this.opacity)},darker(t){return new X(this.l-he*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=No*pn(e),t=Ao*pn(t),n=Io*pn(n),new N(dn(3.1338561*e-1.6168667*t-.4906146*n),dn(-.9787684*e+1.9161415*t+.033454*n),dn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function fn(t){return t>Fa?Math.pow(t,1/3):t/Co+Oo}function pn(t){return t>Tt?t*t*t:Co*(t-Oo)}function dn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function mn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ka(t){if(t instanceof J)return new J(t.h,t.c,t.l,t.opacity);if(t instanceof X||(t=$o(t)),t.a===0&&t.b===0)return new J(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Lo;return new J(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Nt(t,e,n,r){return arguments.length===1?Ka(t):new J(t,e,n,r??1)}function J(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Ro(t){if(isNaN(t.h))return new X(t.l,0,0,t.opacity);var e=t.h*Po;return new X(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Lt(J,Nt,Ft(at,{brighter(t){return new J(this.h,this.c,this.l+he*(t??1),this.opacity)},darker(t){return new J(this.h,this.c,this.l-he*(t??1),this.opacity)},rgb(){return Ro(this).rgb()}}));var Ho=-.14861,bn=1.78277,yn=-.29227,pe=-.90649,Vt=1.97294,_o=Vt*pe,Eo=Vt*bn,Mo=bn*yn-pe*Ho;function Wa(t){if(t instanceof pt)return new pt(t.h,t.s,t.l,t.opacity);t instanceof N||(t=gn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Mo*r+_o*e-Eo*n)/(Mo+_o-Eo),i=r-o,s=(Vt*(n-o)-yn*i)/pe,a=Math.sqrt(s*s+i*i)/(Vt*o*(1-o)),c=a?Math.atan2(s,i)*Lo-120:NaN;return new pt(c<0?c+360:c,a,o,t.opacity)}function de(t,e,n,r){return arguments.length===1?Wa(t):new pt(t,e,n,r??1)}function pt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Lt(pt,de,Ft(at,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new pt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?dt:Math.pow(dt,t),new pt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Po,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new N(255*(e+n*(Ho*r+bn*o)),255*(e+n*(yn*r+pe*o)),255*(e+n*(Vt*r)),this.opacity)}}));function Go(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function qa(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Go((n-r/e)*e,s,o,i,a)}}function Xa(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Go((n-r/e)*e,o,i,s,a)}}var ge=t=>()=>t;function Vo(t,e){return function(n){return t+n*e}}function Ua(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function kn(t,e){var n=e-t;return n?Vo(t,n>180||n<-180?n-360*Math.round(n/360):n):ge(isNaN(t)?e:t)}function Ya(t){return(t=+t)==1?C:function(e,n){return n-e?Ua(e,n,t):ge(isNaN(e)?n:e)}}function C(t,e){var n=e-t;return n?Vo(t,n):ge(isNaN(t)?e:t)}var Q=(function t(e){var n=Ya(e);function r(o,i){var s=n((o=ct(o)).r,(i=ct(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=C(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Fo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ct(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var Cp=Fo(qa),$p=Fo(Xa);function Za(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function ja(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Ja(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=_n(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function Qa(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function V(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function tc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=_n(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var vn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,xn=new RegExp(vn.source,"g");function ec(t){return function(){return t}}function nc(t){return function(e){return t(e)+""}}function Sn(t,e){var n=vn.lastIndex=xn.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=vn.exec(t))&&(o=xn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:V(r,o)})),n=xn.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?nc(c[0].x):ec(e):(e=c.length,function(u){for(var l=0,f;l<e;++l)a[(f=c[l]).i]=f.x(u);return a.join("")})}function _n(t,e){var n=typeof e,r;return e==null||n==="boolean"?ge(e):(n==="number"?V:n==="string"?(r=G(e))?(e=r,Q):Sn:e instanceof G?Q:e instanceof Date?Qa:ja(e)?Za:Array.isArray(e)?Ja:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?tc:V)(t,e)}var Do=180/Math.PI,wn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Ko(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Do,skewX:Math.atan(c)*Do,scaleX:s,scaleY:a}}var me;function rc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?wn:Ko(e.a,e.b,e.c,e.d,e.e,e.f)}function oc(t){return t==null||(me||(me=document.createElementNS("http://www.w3.org/2000/svg","g")),me.setAttribute("transform",t),!(t=me.transform.baseVal.consolidate()))?wn:(t=t.matrix,Ko(t.a,t.b,t.c,t.d,t.e,t.f))}function Wo(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,f,d,g,b){if(u!==f||l!==d){var k=g.push("translate(",null,e,null,n);b.push({i:k-4,x:V(u,f)},{i:k-2,x:V(l,d)})}else(f||d)&&g.push("translate("+f+e+d+n)}function s(u,l,f,d){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),d.push({i:f.push(o(f)+"rotate(",null,r)-2,x:V(u,l)})):l&&f.push(o(f)+"rotate("+l+r)}function a(u,l,f,d){u!==l?d.push({i:f.push(o(f)+"skewX(",null,r)-2,x:V(u,l)}):l&&f.push(o(f)+"skewX("+l+r)}function c(u,l,f,d,g,b){if(u!==f||l!==d){var k=g.push(o(g)+"scale(",null,",",null,")");b.push({i:k-4,x:V(u,f)},{i:k-2,x:V(l,d)})}else(f!==1||d!==1)&&g.push(o(g)+"scale("+f+","+d+")")}return function(u,l){var f=[],d=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,f,d),s(u.rotate,l.rotate,f,d),a(u.skewX,l.skewX,f,d),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,f,d),u=l=null,function(g){for(var b=-1,k=d.length,E;++b<k;)f[(E=d[b]).i]=E.x(g);return f.join("")}}}var qo=Wo(rc,"px, ","px)","deg)"),Xo=Wo(oc,", ",")",")"),ic=1e-12;function Bo(t){return((t=Math.exp(t))+1/t)/2}function sc(t){return((t=Math.exp(t))-1/t)/2}function ac(t){return((t=Math.exp(2*t))-1)/(t+1)}var Uo=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],f=s[1],d=s[2],g=l-a,b=f-c,k=g*g+b*b,E,x;if(k<ic)x=Math.log(d/u)/e,E=function(st){return[a+st*g,c+st*b,u*Math.exp(e*st*x)]};else{var I=Math.sqrt(k),L=(d*d-u*u+r*k)/(2*u*n*I),K=(d*d-u*u-r*k)/(2*d*n*I),z=Math.log(Math.sqrt(L*L+1)-L),R=Math.log(Math.sqrt(K*K+1)-K);x=(R-z)/e,E=function(st){var ee=st*x,ne=Bo(z),re=u/(n*I)*(ne*ac(e*ee+z)-sc(z));return[a+re*g,c+re*b,u*ne/Bo(e*ee+z)]}}return E.duration=Math.abs(x)*1e3*e/Math.SQRT2,E}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function Yo(t){return function(e,n){var r=t((e=fe(e)).h,(n=fe(n)).h),o=C(e.s,n.s),i=C(e.l,n.l),s=C(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var zp=Yo(kn),Rp=Yo(C);function Zo(t){return function(e,n){var r=t((e=Nt(e)).h,(n=Nt(n)).h),o=C(e.c,n.c),i=C(e.l,n.l),s=C(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Hp=Zo(kn),Dp=Zo(C);function jo(t){return(function e(n){n=+n;function r(o,i){var s=t((o=de(o)).h,(i=de(i)).h),a=C(o.s,i.s),c=C(o.l,i.l),u=C(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var Bp=jo(kn),Gp=jo(C);function Jo(t,e){e===void 0&&(e=t,t=_n);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var Qo=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],cc=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],uc=Qo.length;function ti(t){return t?cc:Qo}function ei(t,e){return e[t%e.length]}var lc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},hc={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},ni=t=>t?hc:lc;function ri(t){return Math.floor(t/uc)%4}var fc=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],pc=Jo(Q,fc);function At(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Nt(pc(n?.14+.86*r:.94*r));return o.l=n?Math.max(o.l,38):Math.min(o.l,74),o.formatHex()}var dc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',mc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},gc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"};function tt(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?bc(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?gc:mc,s=be(n("--st-text-color"),i.text),a=be(r,i.background);return{dark:o,text:s,background:a,muted:ye(s,a,.38),secondary:be(n("--st-secondary-background-color"),i.secondary),border:ye(s,a,o?.74:.82),primary:be(n("--st-primary-color"),i.primary),font:n("--st-font")||dc,beams:ti(o),change:ni(o)}}function be(t,e){return G(t)?.formatHex()??e}function ye(t,e,n){return ct(Q(t,e)(n)).formatHex()}function En(t){let{r:e,g:n,b:r}=ct(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var bc=t=>En(t)<.2;function ut(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[f,d]of Object.entries(l))t.style.setProperty(`--ra-${f}`,d);t.style.colorScheme=e.dark?"dark":"light"}var oi=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
svg.ra-sankey .ra-node {
  cursor: pointer;
  outline: none;
}
svg.ra-sankey .ra-ribbon:hover {
  fill-opacity: 1;
}
svg.ra-sankey .ra-node:focus-visible .ra-ring {
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
svg.ra-sankey .ra-node.ra-echo {
  opacity: 1;
}
svg.ra-sankey .ra-node.ra-echo .ra-ring {
  stroke: var(--ra-text);
  stroke-width: 1.75px;
}
svg.ra-sankey .ra-ribbon.ra-echo {
  opacity: 1;
  fill-opacity: 1;
  stroke: var(--ra-text);
  stroke-width: 1.5px;
}
`;var mt=(t,e)=>`${t}>${e}`,Mn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null};function ii({picture:t,shown:e,selection:n,echo:r,hover:o}){let i=t.beams.map((u,l)=>l),s=new Set(e?i.filter(u=>e.includes(u)):i);if(o!==null)return{shown:s,lit:new Set(s.has(o)?[o]:s)};let a=xc(t,n)??(r&&vc(t,r)),c=a?new Set([...s].filter(u=>a.has(u))):s;return{shown:s,lit:c}}function xc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function vc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(mt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function si(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Kt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function ai(t,e,n){if(!e)return Kt(t,[n]);let r=e.filter(o=>o!==n);return Kt(t,r.length<e.length?r:[...e,n])}function xe(t,e){return JSON.stringify(t)===JSON.stringify(e)}var we=.12,ve=4;function ui({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function li(t,e,n,r,o){wc(t,n,r,o),kc(e,n,r,o)}function wc(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),Sc(s,r)],l=`${a} ${c} ${u} ${o.background}`;this.dataset.state!==l&&(this.dataset.state=l,this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",this.setAttribute("opacity",String(c?1:we)),this.setAttribute("stroke",u?o.text:o.background))})}function kc(t,{shown:e,lit:n},{selection:r,echo:o},i){t.each(function(s){let{id:a}=s.node,c=r?.kind==="node"&&r.id===a,[u,l,f]=[gt(s,e),gt(s,n),c||o?.nodes.has(a)],[d,g]=Tn(s,e),b=`${u} ${l} ${c} ${f} ${d} ${g} ${i.primary}`;if(this.dataset.state===b)return;this.dataset.state=b,this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:we)),this.setAttribute("aria-pressed",String(c));let[k,E]=[this.querySelector("rect.ra-ring"),this.querySelector("rect.ra-body")];ci(E,d,g),ci(k,d-ve,g+ve),k.setAttribute("stroke",f?i.primary:"none"),k.setAttribute("stroke-width","2")})}function ci(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function Sc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(mt(t,e))??!1}function gt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Tn({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function T(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+_c(e).replace("e-","e\u2212")}function _c(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function Ot(t){let e=t*100;return e>0&&e<1?`${T(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function ke(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Pn(t,e){return e==="layer"?`${It(t.label)} (${t.position})`:`${It(t.label)} (${t.position}, ${bt(t.layer)})`}function bt(t){return t===0?"embeddings":`layer ${t}`}function Se(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${ke(r)}`}function Ln(t){return t.shares.map(e=>e.beam)}function Nn(t,e){return e.beams.flatMap((n,r)=>n.nodes.includes(t)?[r]:[])}function _e(t,e,n){let r=l=>e.nodes.find(f=>f.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Pn(l,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${T(l.value)}`):[`${a} ${T(t.weight)}`,Se(Ln(t),e)],u=e.parts?[]:[Ec(t,e,n),Mc(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function Ec(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${T(r.value)} of the link's flow of ${T(t.value)}`}function Mc({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${T(r)})`);return`${t.length===1?"head":"heads"} ${ke(e)}`}function yt(t,e){let n=Se(Nn(t.id,e),e),r=e.graph==="network"?[bt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${It(a.label)} (${a.position}) ${T(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function Ee(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${T(t.score)}: ${lt(t,e,24)}`}function lt(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map(c=>c?It(c.label):"?"),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,`\u2026 ${a} more \u2026`),s.join(" \u2192 ")}var Tc=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function It(t){return Tc.test(t)?`\u2068${t}\u2069`:t}var Pc=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Me(t){return t.split(Pc).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Te(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var hi=12;function An(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:hi},(o,i)=>At(i/(hi-1)*n,n,e)),last:n}}function fi(t,e,n){let{colours:r,last:o}=An(e,n.dark),i=p("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Le="http://www.w3.org/2000/svg",di=18,et=16,pi=2;function mi(t,e,n,r,o){let[i,s]=[t.clientWidth,t.clientHeight],a=t.cloneNode(!0);a.querySelectorAll("*").forEach(Lc);let c=s+et+(n.length+1)*di+et/2;for(let l of["class","style","tabindex"])a.removeAttribute(l);for(let[l,f]of Object.entries({xmlns:Le,width:i,height:c,viewBox:`0 0 ${i} ${c}`}))a.setAttribute(l,String(f));a.prepend(In(0,0,i,c,o.background)),a.append(...Nc(n,e,s+et,i,o));let u=c-et/2-4;return a.append(Pe(r,et,u,11,o.muted,o),...Ac(e,i,u,o)),{markup:new XMLSerializer().serializeToString(a),width:i,height:c}}function Lc(t){if(t.style.display==="none"||t.getAttribute("display")==="none")return t.remove();let e=t.getAttribute("aria-label");if(e&&t.classList.contains("ra-node")){let n=document.createElementNS(Le,"title");n.textContent=e,t.prepend(n)}for(let n of["tabindex","role","aria-label","aria-pressed","aria-hidden","style"])t.removeAttribute(n)}function Nc(t,e,n,r,o){return t.flatMap(([i,s],a)=>{let c=n+a*di,u=e.beams[i],l=e.parts?u.text:`${u.rank}\u2003${T(u.score)}\u2003${lt(u,e)}`,f=Math.floor((r-3*et)/6.2),d=l.length>f?`${l.slice(0,f-1)}\u2026`:l;return[In(et,c,12,12,s),Pe(d,et+20,c+10,11.5,o.text,o)]})}function Ac(t,e,n,r){let{colours:o,last:i}=An(t,r.dark);if(i===0)return[];let s=e-et-8*String(i).length-o.length*7,a=Pe("position 0",s-6,n,11,r.muted,r);a.setAttribute("text-anchor","end");let c=o.map((u,l)=>In(s+l*7,n-8,7.2,8,u));return[a,...c,Pe(String(i),s+o.length*7+6,n,11,r.muted,r)]}function In(t,e,n,r,o){let i=document.createElementNS(Le,"rect");for(let[s,a]of Object.entries({x:t,y:e,width:n,height:r,fill:o}))i.setAttribute(s,String(a));return i}function Pe(t,e,n,r,o,i){let s=document.createElementNS(Le,"text"),a={x:e,y:n,fill:o,"font-size":r,"font-family":i.font};for(let[c,u]of Object.entries(a))s.setAttribute(c,String(u));return s.textContent=t,s}async function gi(t,e,n){let r=new Blob([t.markup],{type:"image/svg+xml"}),o=e==="svg"?r:await Ic(r,t),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}async function Ic(t,{width:e,height:n}){let r=URL.createObjectURL(t),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return i.width=e*pi,i.height=n*pi,i.getContext("2d").drawImage(o,0,0,i.width,i.height),URL.revokeObjectURL(r),new Promise((s,a)=>{i.toBlob(c=>c?s(c):a(new Error("The picture is too large for a PNG")))})}var On="http://www.w3.org/1999/xhtml",bi={svg:"http://www.w3.org/2000/svg",xhtml:On,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Wt(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),bi.hasOwnProperty(e)?{space:bi[e],local:t}:t}function Oc(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===On&&e.documentElement.namespaceURI===On?e.createElement(t):e.createElementNS(n,t)}}function Cc(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function yi(t){var e=Wt(t);return(e.local?Cc:Oc)(e)}function $c(){}function Ae(t){return t==null?$c:function(){return this.querySelector(t)}}function zc(t){typeof t!="function"&&(t=Ae(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new $(r,this._parents)}function Rc(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Hc(){return[]}function $n(t){return t==null?Hc:function(){return this.querySelectorAll(t)}}function Dc(t){return function(){return Rc(t.apply(this,arguments))}}function Bc(t){typeof t=="function"?t=Dc(t):t=$n(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new $(r,o)}function zn(t){return function(){return this.matches(t)}}function xi(t){return function(e){return e.matches(t)}}var Gc=Array.prototype.find;function Vc(t){return function(){return Gc.call(this.children,t)}}function Fc(){return this.firstElementChild}function Kc(t){return this.select(t==null?Fc:Vc(typeof t=="function"?t:xi(t)))}var Wc=Array.prototype.filter;function qc(){return Array.from(this.children)}function Xc(t){return function(){return Wc.call(this.children,t)}}function Uc(t){return this.selectAll(t==null?qc:Xc(typeof t=="function"?t:xi(t)))}function Yc(t){typeof t!="function"&&(t=zn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new $(r,this._parents)}function vi(t){return new Array(t.length)}function Zc(){return new $(this._enter||this._groups.map(vi),this._parents)}function Ne(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Ne.prototype={constructor:Ne,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function jc(t){return function(){return t}}function Jc(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new Ne(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Qc(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,f=i.length,d=new Array(l),g;for(a=0;a<l;++a)(c=e[a])&&(d[a]=g=s.call(c,c.__data__,a,e)+"",u.has(g)?o[a]=c:u.set(g,c));for(a=0;a<f;++a)g=s.call(t,i[a],a,i)+"",(c=u.get(g))?(r[a]=c,c.__data__=i[a],u.delete(g)):n[a]=new Ne(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(d[a])===c&&(o[a]=c)}function tu(t){return t.__data__}function eu(t,e){if(!arguments.length)return Array.from(this,tu);var n=e?Qc:Jc,r=this._parents,o=this._groups;typeof t!="function"&&(t=jc(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],f=o[u],d=f.length,g=nu(t.call(l,l&&l.__data__,u,r)),b=g.length,k=a[u]=new Array(b),E=s[u]=new Array(b),x=c[u]=new Array(d);n(l,f,k,E,x,g,e);for(var I=0,L=0,K,z;I<b;++I)if(K=k[I]){for(I>=L&&(L=I+1);!(z=E[L])&&++L<b;);K._next=z||null}}return s=new $(s,r),s._enter=a,s._exit=c,s}function nu(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function ru(){return new $(this._exit||this._groups.map(vi),this._parents)}function ou(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function iu(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],f=u.length,d=a[c]=new Array(f),g,b=0;b<f;++b)(g=u[b]||l[b])&&(d[b]=g);for(;c<o;++c)a[c]=n[c];return new $(a,this._parents)}function su(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function au(t){t||(t=cu);function e(f,d){return f&&d?t(f.__data__,d.__data__):!f-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new $(o,this._parents).order()}function cu(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function uu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function lu(){return Array.from(this)}function hu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function fu(){let t=0;for(let e of this)++t;return t}function pu(){return!this.node()}function du(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function mu(t){return function(){this.removeAttribute(t)}}function gu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function bu(t,e){return function(){this.setAttribute(t,e)}}function yu(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function xu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function vu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function wu(t,e){var n=Wt(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?gu:mu:typeof e=="function"?n.local?vu:xu:n.local?yu:bu)(n,e))}function wi(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function ku(t){return function(){this.style.removeProperty(t)}}function Su(t,e,n){return function(){this.style.setProperty(t,e,n)}}function _u(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Eu(t,e,n){return arguments.length>1?this.each((e==null?ku:typeof e=="function"?_u:Su)(t,e,n??"")):xt(this.node(),t)}function xt(t,e){return t.style.getPropertyValue(e)||wi(t).getComputedStyle(t,null).getPropertyValue(e)}function Mu(t){return function(){delete this[t]}}function Tu(t,e){return function(){this[t]=e}}function Pu(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Lu(t,e){return arguments.length>1?this.each((e==null?Mu:typeof e=="function"?Pu:Tu)(t,e)):this.node()[t]}function ki(t){return t.trim().split(/^|\s+/)}function Rn(t){return t.classList||new Si(t)}function Si(t){this._node=t,this._names=ki(t.getAttribute("class")||"")}Si.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function _i(t,e){for(var n=Rn(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Ei(t,e){for(var n=Rn(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Nu(t){return function(){_i(this,t)}}function Au(t){return function(){Ei(this,t)}}function Iu(t,e){return function(){(e.apply(this,arguments)?_i:Ei)(this,t)}}function Ou(t,e){var n=ki(t+"");if(arguments.length<2){for(var r=Rn(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Iu:e?Nu:Au)(n,e))}function Cu(){this.textContent=""}function $u(t){return function(){this.textContent=t}}function zu(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Ru(t){return arguments.length?this.each(t==null?Cu:(typeof t=="function"?zu:$u)(t)):this.node().textContent}function Hu(){this.innerHTML=""}function Du(t){return function(){this.innerHTML=t}}function Bu(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Gu(t){return arguments.length?this.each(t==null?Hu:(typeof t=="function"?Bu:Du)(t)):this.node().innerHTML}function Vu(){this.nextSibling&&this.parentNode.appendChild(this)}function Fu(){return this.each(Vu)}function Ku(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Wu(){return this.each(Ku)}function qu(t){var e=typeof t=="function"?t:yi(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Xu(){return null}function Uu(t,e){var n=typeof t=="function"?t:yi(t),r=e==null?Xu:typeof e=="function"?e:Ae(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Yu(){var t=this.parentNode;t&&t.removeChild(this)}function Zu(){return this.each(Yu)}function ju(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Ju(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Qu(t){return this.select(t?Ju:ju)}function tl(t){return arguments.length?this.property("__data__",t):this.node().__data__}function el(t){return function(e){t.call(this,e,this.__data__)}}function nl(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function rl(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function ol(t,e,n){return function(){var r=this.__on,o,i=el(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function il(t,e,n){var r=nl(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?ol:rl,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Mi(t,e,n){var r=wi(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function sl(t,e){return function(){return Mi(this,t,e)}}function al(t,e){return function(){return Mi(this,t,e.apply(this,arguments))}}function cl(t,e){return this.each((typeof e=="function"?al:sl)(t,e))}function*ul(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Ti=[null];function $(t,e){this._groups=t,this._parents=e}function vt(){return new $([[document.documentElement]],Ti)}function ll(){return this}$.prototype=vt.prototype={constructor:$,select:zc,selectAll:Bc,selectChild:Kc,selectChildren:Uc,filter:Yc,data:eu,enter:Zc,exit:ru,join:ou,merge:iu,selection:ll,order:su,sort:au,call:uu,nodes:lu,node:hu,size:fu,empty:pu,each:du,attr:wu,style:Eu,property:Lu,classed:Ou,text:Ru,html:Gu,raise:Fu,lower:Wu,append:qu,insert:Uu,remove:Zu,clone:Qu,datum:tl,on:il,dispatch:cl,[Symbol.iterator]:ul};function O(t){return typeof t=="string"?new $([[document.querySelector(t)]],[document.documentElement]):new $([[t]],Ti)}var hl=0;function fl(){return new Cn}function Cn(){this._="@"+(++hl).toString(36)}Cn.prototype=fl.prototype={constructor:Cn,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function pl(t){let e;for(;e=t.sourceEvent;)t=e;return t}function nt(t,e){if(t=pl(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Li=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Ni(t,e,n,r){switch(t){case"ArrowLeft":return Pi(e,n,r,"target","source");case"ArrowRight":return Pi(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return dl(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Pi(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function dl(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function Ai(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>ml(t,n)),e.addEventListener("pointerleave",()=>Hn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>Ii(t,Ie(n))),e.addEventListener("keydown",n=>bl(t,n)),e.addEventListener("focusin",n=>xl(t,n)),e.addEventListener("focusout",()=>Hn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Ie(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:O(n).datum()};let r=e?.closest("path.ra-ribbon");return r?{strand:O(r).datum()}:null}function ml(t,e){let n=e.buttons===0?Ie(e):null;if(!n)return Hn(t);t.over(Dn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(gl(t,n),e.clientX-r,e.clientY-o)}function Hn(t){t.tooltip.hide(),t.over(null)}function gl({state:{picture:t}},e){return"node"in e?yt(e.node.node,t):_e(e.strand.link,t,e.strand.beam)}function Ii(t,e){t.tooltip.hide();let n=Dn(e);e&&"node"in e&&t.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Dn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function bl(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Ie(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Ii(t,n);else if(Li.includes(e.key))yl(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function yl(t,e,n){let{shown:r}=t.emphasis(),o=t.nodes.data().filter(s=>gt(s,r)),i=Ni(e,n,o,t.state.picture);i&&(t.makeTabStop(i.node.id),t.nodes.filter(s=>s===i).node()?.focus())}function xl(t,e){let n=Ie(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Dn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(yt(o.node,t.state.picture),i,s)}function Oi(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Bn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=vl(s,u=>!o.some(l=>Bn(l,u))&&!i.some(l=>l!==s&&Bn(l.node,u)),e,n);c&&(o.push(Gn(c)),r.push(c))}return r}function vl(t,e,n,r){let o=t.sides.map(s=>wl(t,s,n,r)).filter(s=>s!==null);return o.find(s=>kl(Gn(s),n)&&e(Gn(s)))??(t.priority===1/0?o[0]??null:null)}function wl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=_l(t.text,t.room[e]-o,d=>r(d,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),l={left:t.node.x0-5-s,right:t.node.x1+5,above:u,below:u},f={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:f[e],width:s}}function Gn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Bn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function kl(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Sl=new Intl.Segmenter(void 0,{granularity:"grapheme"});function _l(t,e,n){if(n(t)<=e)return t;let r=[...Sl.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var Oe=220,El=84,Ci=10;function $i(t,e){let n=t.data().flatMap(o=>Ml(o,e)),r=new Map(Oi(n,e.view,e.measure).map(o=>[o.id,o]));t.each(function(o){let i=this.querySelector(".ra-label"),s=r.get(o.node.id);i.style.display=s?"":"none",s&&Ll(i,s,o,e)})}function Ml(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!gt(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=gt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:u,node:zi(t,e),sides:Tl(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:Pl(t,e)}]}function zi(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Tn(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function Tl(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function Pl(t,e){let{layout:n,view:r,transform:o}=e,i=zi(t,e),s=n.columns.length===1?Oe:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(El,Math.min(s,Oe));return{left:Math.min(Oe,i.x0-r.x0-Ci),right:Math.min(Oe,r.x1-i.x1-Ci),above:a,below:a}}function Ll(t,e,{x:n,node:r},{transform:o,measure:i,muted:s,picture:a}){let[c,u]=o.invert([e.x,e.y]);t.setAttribute("transform",`translate(${c-n},${u}) scale(${1/o.k})`);let[l,f,d]=Array.from(t.children);(f.textContent!==e.text||f.dataset.muted!==s)&&(f.replaceChildren(...Me(e.text).map(({text:E,mark:x})=>Nl(E,x?s:null))),f.dataset.muted=s);let g=e.id===a.target,b=l.getAttribute("display")!=="none";d.textContent=String(r.position);let k=i(e.text,g);d.setAttribute("x",String(k+(b?8:4)));for(let[E,x]of Object.entries({x:-4,y:-12,width:k+8,height:17}))l.setAttribute(E,String(x))}function Nl(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg","tspan");return n.textContent=t,e&&n.setAttribute("fill",e),n}var Al=["both","gained","lost"];function qt(t,e,n){let r=e&&Al[t];return r?{colour:n.change[r],pattern:r==="lost"?1:0}:{colour:ei(t,n.beams),pattern:ri(t)}}function Ce(t,e,n,r){let{colour:o,pattern:i}=qt(t,e.parts,n);return i===0?o:`url(#${r}-${t})`}var Il=6;function Ri(t){let e=p("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});fr(e);let n=p("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>Ol(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Ol(t,e,n,r){let o=e.beams[t],i=Ee(o,e),s=p("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},Vn(t,e,n),p("span",{class:"ra-score"},e.parts?o.text:T(o.score)));return e.beams.length<=Il&&!e.parts&&s.append(p("bdi",{class:"ra-chip-path"},lt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function Vn(t,e,n){let{colour:r,pattern:o}=qt(t,e.parts,n),i=e.parts?"":String(e.beams[t].rank),s=p("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=En(r)>.3?"#10131a":"#ffffff",s}var Cl=34;function Hi(t,e,n,r){let o=t.selectAll("g.ra-node").data(e.nodes,a=>a.node.id).join($l).attr("aria-label",({node:a})=>Rl(a.id,n)).attr("transform",({x:a})=>`translate(${a},0)`),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=Math.min(3,e.nodeWidth/2);for(let a of["ra-ring","ra-body"]){let c=a==="ra-ring"?ve:0;o.select(`rect.${a}`).attr("x",-e.nodeWidth/2-c).attr("width",e.nodeWidth+2*c).attr("rx",s+c)}return o.select("rect.ra-body").attr("fill",({node:a})=>At(a.position,i,r.dark)).attr("stroke",({node:a})=>a.id===n.target?r.text:r.background).attr("stroke-width",({node:a})=>a.id===n.target?2.25:e.nodeWidth<4?0:1),zl(o,n,r),o}function $l(t){let e=t.append("g").attr("class","ra-node").attr("data-id",({node:r})=>r.id).attr("role","button");e.append("rect").attr("class","ra-ring").attr("fill","none").attr("vector-effect","non-scaling-stroke"),e.append("rect").attr("class","ra-body").attr("vector-effect","non-scaling-stroke");let n=e.append("g").attr("class","ra-label");return n.append("rect").attr("class","ra-badge"),n.append("text").attr("class","ra-token"),n.append("text").attr("class","ra-position"),e}function zl(t,e,n){t.selectAll("text").attr("font-family",n.font).attr("font-size",13).attr("fill",n.text).attr("stroke",n.background).attr("stroke-width",3.5).attr("stroke-linejoin","round").attr("paint-order","stroke"),t.select("text.ra-token").attr("font-weight",({node:r})=>r.id===e.target?700:400),t.select("text.ra-position").attr("font-size",10.5).attr("fill",n.muted),t.select("rect.ra-badge").attr("display",({node:r})=>r.special?null:"none").attr("fill",n.secondary).attr("stroke",n.border).attr("rx",4)}function Rl(t,e){let n=e.nodes.find(i=>i.id===t),{title:r,rows:o}=yt(n,e);return`${r}, ${o.join(", ")}`}function Di(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).text(({layer:r})=>Hl(r,e))}function Hl(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":bt(0):o<64?String(t):bt(t)}function Bi(t,e,n){let r=Math.ceil(Cl/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var Dl=.15,Bl=12,Gl=10;function Gi(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",Dl),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>(s+a)/2).attr("dominant-baseline","central").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${Ot(i)}`)}function Vi(t,{other:e},{k:n}){t.select("text").attr("font-size",Bl/n).attr("x",(e?.x0??0)+Gl/n)}function Fi(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?we*3:1)}var $e=34,ze=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=p("canvas");frame=p("div",{class:"ra-window"});strip=p("div",{class:"ra-strip"},this.canvas,this.frame);hint=p("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&Fl(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?Vl(s,n.length):"\xA0"}},Vl=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function Fl(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=$e*o,t.style.height=`${$e}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=At(a.position,s,n.dark);let[f,d]=[u/e.height*$e,(l-u)/e.height*$e];i.fillRect(c/e.width*r-1,f,2,Math.max(2,d))}}var Kl=.86,Wl=.9,ql=.5;function Ki(t,e,n,r,o){return t.selectAll("path").data(e.strands).join("path").attr("class","ra-ribbon").attr("data-source",i=>i.link.source).attr("data-target",i=>i.link.target).attr("data-beam",i=>i.beam).attr("data-value",i=>i.value).attr("data-state",null).attr("d",i=>i.path).attr("fill",({beam:i})=>Ce(i,n,r,o)).attr("fill-opacity",({span:i})=>i<1?ql:Kl).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:Wl).attr("stroke-linejoin","round").attr("paint-order","stroke").attr("vector-effect","non-scaling-stroke")}function Wi(t,e,n,r){let o=(s,a)=>{let c=document.createElementNS("http://www.w3.org/2000/svg",s);for(let[u,l]of Object.entries(a))c.setAttribute(u,String(l));return c},i=e.beams.map((s,a)=>({beam:a,...qt(a,e.parts,n)})).filter(({pattern:s})=>s>0).map(({beam:s,colour:a,pattern:c})=>{let u=[0,10,5,18][c],l={width:u,height:u,patternUnits:"userSpaceOnUse"},f=o("pattern",{id:`${r}-${s}`,...l,patternTransform:"skewX(-30)"});return f.append(o("rect",{width:u,height:u,fill:a,opacity:.45})),f.append(o("rect",{width:u*.6,height:u,fill:a})),f});t.replaceChildren(...i)}var Re=(t,e)=>{let n=document.createElementNS("http://www.w3.org/2000/svg",t);return n.setAttribute("class",e),n};function qi(t){let e=Re("svg","ra-sankey");sn(e,{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"});let n=Re("defs",""),r=Re("g","ra-viewport"),o=["ra-others","ra-ribbons","ra-nodes","ra-axis"],[i,s,a,c]=o.map(L=>Re("g",L));for(let L of[i,s,c])L.setAttribute("aria-hidden","true");r.append(i,s,a),e.append(n,r,c);let u=p("div",{class:"ra-stage"},e),l=p("div",{class:"ra-head"}),f=p("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),d=p("p",{class:"ra-caption"}),g=p("p",{class:"ra-pruned"}),b=p("div",{class:"ra-key"}),k=p("div",{class:"ra-foot"},d,b,g),E=p("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(l,u,f,k,E);let x=L=>O(L),I={other:x(i),ribbons:x(s),nodes:x(a),axis:x(c)};return{head:l,stage:u,svg:e,defs:n,viewport:r,...I,overview:f,caption:d,pruned:g,key:b,live:E}}function Xi({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function Ui(t,e){let n=Te(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?_e(n,e):r?yt(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Xl={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Ul={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function Yi(t){let e=He("zoom-in"),n=He("zoom-out"),r=He("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),p("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Yl(t))}function He(t){let e=Ul[t],n=p("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",Xl[t]),r.append(o),n.append(r),n}function Yl(t){let e=He("download"),n=p("div",{class:"ra-menu",role:"menu",hidden:""}),r=p("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let u=p("button",{type:"button",role:"menuitem","data-save":a},c);u.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(u)}return Zl(e,n,i),r.append(e,n),r}function Zl(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Ct=14;function Zi(t){let e=p("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(p("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>p("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+Ct+e.offsetWidth<=t.clientWidth?o+Ct:Math.max(0,o-Ct-e.offsetWidth),c=i+Ct+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Ct:Math.max(0,i-Ct-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var jl={value:()=>{}};function Xt(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new De(n)}function De(t){this._=t}function Jl(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}De.prototype=Xt.prototype={constructor:De,on:function(t,e){var n=this._,r=Jl(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Ql(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=ji(n[o],t.name,e);else if(e==null)for(o in n)n[o]=ji(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new De(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Ql(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function ji(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=jl,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var $t=0,Yt=0,Ut=0,Qi=1e3,Be,Zt,Ge=0,wt=0,Fe=0,jt=typeof performance=="object"&&performance.now?performance:Date,ts=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Ke(){return wt||(ts(th),wt=jt.now()+Fe)}function th(){wt=0}function Ve(){this._call=this._time=this._next=null}Ve.prototype=Kn.prototype={constructor:Ve,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Ke():+n)+(e==null?0:+e),!this._next&&Zt!==this&&(Zt?Zt._next=this:Be=this,Zt=this),this._call=t,this._time=n,Fn()},stop:function(){this._call&&(this._call=null,this._time=1/0,Fn())}};function Kn(t,e,n){var r=new Ve;return r.restart(t,e,n),r}function eh(){Ke(),++$t;for(var t=Be,e;t;)(e=wt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--$t}function Ji(){wt=(Ge=jt.now())+Fe,$t=Yt=0;try{eh()}finally{$t=0,rh(),wt=0}}function nh(){var t=jt.now(),e=t-Ge;e>Qi&&(Fe-=e,Ge=t)}function rh(){for(var t,e=Be,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Be=n);Zt=t,Fn(r)}function Fn(t){if(!$t){Yt&&(Yt=clearTimeout(Yt));var e=t-wt;e>24?(t<1/0&&(Yt=setTimeout(Ji,Math.ceil(t-jt.now()-Fe)+1)),Ut&&(Ut=clearInterval(Ut))):(Ut||(Ge=jt.now(),Ut=setInterval(nh,Qi)),$t=1,ts(Ji))}}function Wn(t,e,n){var r=new Ve;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function ns(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var qn=3,Yd=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(qn),Zd=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(qn),jd=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(qn),oh=Math.PI,Jd=oh/2;function We(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var es=4/11,Qd=6/11,tm=8/11,em=3/4,nm=9/11,rm=10/11,om=15/16,im=21/22,sm=63/64,am=1/es/es;var Xn=1.70158,cm=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Xn),um=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Xn),lm=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Xn),zt=2*Math.PI,Un=1,Yn=.3,hm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=zt);function o(i){return e*We(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*zt)},o.period=function(i){return t(e,i)},o})(Un,Yn),fm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=zt);function o(i){return 1-e*We(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*zt)},o.period=function(i){return t(e,i)},o})(Un,Yn),pm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=zt);function o(i){return((i=i*2-1)<0?e*We(-i)*Math.sin((r-i)/n):2-e*We(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*zt)},o.period=function(i){return t(e,i)},o})(Un,Yn);var ih=Xt("start","end","cancel","interrupt"),sh=[],is=0,rs=1,Zn=2,qe=3,os=4,jn=5,Xe=6;function Ue(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;ah(t,n,{name:e,index:r,group:o,on:ih,tween:sh,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:is})}function Jn(t,e){var n=F(t,e);if(n.state>is)throw new Error("too late; already scheduled");return n}function U(t,e){var n=F(t,e);if(n.state>qe)throw new Error("too late; already running");return n}function F(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function ah(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=Kn(i,0,n.time);function i(u){n.state=rs,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,f,d,g;if(n.state!==rs)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===qe)return Wn(s);g.state===os?(g.state=Xe,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=Xe,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(Wn(function(){n.state===qe&&(n.state=os,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=Zn,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Zn){for(n.state=qe,o=new Array(d=n.tween.length),l=0,f=-1;l<d;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++f]=g);o.length=f+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=jn,1),f=-1,d=o.length;++f<d;)o[f].call(t,l);n.state===jn&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=Xe,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function Jt(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>Zn&&r.state<jn,r.state=Xe,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function ch(t){return this.each(function(){Jt(this,t)})}function uh(t,e){var n,r;return function(){var o=U(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function lh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=U(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function hh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=F(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?uh:lh)(n,t,e))}function Qn(t,e,n){var r=t._id;return t.each(function(){var o=U(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return F(o,r).value[e]}}function ss(t,e){var n;return(typeof e=="number"?V:e instanceof G?Q:(n=G(e))?(e=n,Q):Sn)(t,e)}function fh(t){return function(){this.removeAttribute(t)}}function ph(t){return function(){this.removeAttributeNS(t.space,t.local)}}function dh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function mh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function gh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function bh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function yh(t,e){var n=Wt(t),r=n==="transform"?Xo:ss;return this.attrTween(t,typeof e=="function"?(n.local?bh:gh)(n,r,Qn(this,"attr."+t,e)):e==null?(n.local?ph:fh)(n):(n.local?mh:dh)(n,r,e))}function xh(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function vh(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function wh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&vh(t,i)),n}return o._value=e,o}function kh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&xh(t,i)),n}return o._value=e,o}function Sh(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=Wt(t);return this.tween(n,(r.local?wh:kh)(r,e))}function _h(t,e){return function(){Jn(this,t).delay=+e.apply(this,arguments)}}function Eh(t,e){return e=+e,function(){Jn(this,t).delay=e}}function Mh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?_h:Eh)(e,t)):F(this.node(),e).delay}function Th(t,e){return function(){U(this,t).duration=+e.apply(this,arguments)}}function Ph(t,e){return e=+e,function(){U(this,t).duration=e}}function Lh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Th:Ph)(e,t)):F(this.node(),e).duration}function Nh(t,e){if(typeof e!="function")throw new Error;return function(){U(this,t).ease=e}}function Ah(t){var e=this._id;return arguments.length?this.each(Nh(e,t)):F(this.node(),e).ease}function Ih(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;U(this,t).ease=n}}function Oh(t){if(typeof t!="function")throw new Error;return this.each(Ih(this._id,t))}function Ch(t){typeof t!="function"&&(t=zn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new ot(r,this._parents,this._name,this._id)}function $h(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,f=s[a]=new Array(l),d,g=0;g<l;++g)(d=c[g]||u[g])&&(f[g]=d);for(;a<r;++a)s[a]=e[a];return new ot(s,this._parents,this._name,this._id)}function zh(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Rh(t,e,n){var r,o,i=zh(e)?Jn:U;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Hh(t,e){var n=this._id;return arguments.length<2?F(this.node(),n).on.on(t):this.each(Rh(n,t,e))}function Dh(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Bh(){return this.on("end.remove",Dh(this._id))}function Gh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Ae(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,f,d=0;d<c;++d)(l=a[d])&&(f=t.call(l,l.__data__,d,a))&&("__data__"in l&&(f.__data__=l.__data__),u[d]=f,Ue(u[d],e,n,d,u,F(l,n)));return new ot(i,this._parents,e,n)}function Vh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=$n(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,f=0;f<u;++f)if(l=c[f]){for(var d=t.call(l,l.__data__,f,c),g,b=F(l,n),k=0,E=d.length;k<E;++k)(g=d[k])&&Ue(g,e,n,k,d,b);i.push(d),s.push(l)}return new ot(i,s,e,n)}var Fh=vt.prototype.constructor;function Kh(){return new Fh(this._groups,this._parents)}function Wh(t,e){var n,r,o;return function(){var i=xt(this,t),s=(this.style.removeProperty(t),xt(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function as(t){return function(){this.style.removeProperty(t)}}function qh(t,e,n){var r,o=n+"",i;return function(){var s=xt(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Xh(t,e,n){var r,o,i;return function(){var s=xt(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),xt(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Uh(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=U(this,t),u=c.on,l=c.value[i]==null?a||(a=as(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function Yh(t,e,n){var r=(t+="")=="transform"?qo:ss;return e==null?this.styleTween(t,Wh(t,r)).on("end.style."+t,as(t)):typeof e=="function"?this.styleTween(t,Xh(t,r,Qn(this,"style."+t,e))).each(Uh(this._id,t)):this.styleTween(t,qh(t,r,e),n).on("end.style."+t,null)}function Zh(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function jh(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Zh(t,s,n)),r}return i._value=e,i}function Jh(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,jh(t,e,n??""))}function Qh(t){return function(){this.textContent=t}}function tf(t){return function(){var e=t(this);this.textContent=e??""}}function ef(t){return this.tween("text",typeof t=="function"?tf(Qn(this,"text",t)):Qh(t==null?"":t+""))}function nf(t){return function(e){this.textContent=t.call(this,e)}}function rf(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&nf(o)),e}return r._value=t,r}function of(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,rf(t))}function sf(){for(var t=this._name,e=this._id,n=cs(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=F(c,e);Ue(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new ot(r,this._parents,t,n)}function af(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=U(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var cf=0;function ot(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function uf(t){return vt().transition(t)}function cs(){return++cf}var rt=vt.prototype;ot.prototype=uf.prototype={constructor:ot,select:Gh,selectAll:Vh,selectChild:rt.selectChild,selectChildren:rt.selectChildren,filter:Ch,merge:$h,selection:Kh,transition:sf,call:rt.call,nodes:rt.nodes,node:rt.node,size:rt.size,empty:rt.empty,each:rt.each,on:Hh,attr:yh,attrTween:Sh,style:Yh,styleTween:Jh,text:ef,textTween:of,remove:Bh,tween:hh,delay:Mh,duration:Lh,ease:Ah,easeVarying:Oh,end:af,[Symbol.iterator]:rt[Symbol.iterator]};var lf={time:null,delay:0,duration:250,ease:ns};function hf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function ff(t){var e,n;t instanceof ot?(e=t._id,t=t._name):(e=cs(),(n=lf).time=Ke(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&Ue(c,t,e,u,s,n||hf(c,e));return new ot(r,this._parents,t,e)}vt.prototype.interrupt=ch;vt.prototype.transition=ff;var tr={capture:!0,passive:!1};function er(t){t.preventDefault(),t.stopImmediatePropagation()}function us(t){var e=t.document.documentElement,n=O(t).on("dragstart.drag",er,tr);"onselectstart"in e?n.on("selectstart.drag",er,tr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function ls(t,e){var n=t.document.documentElement,r=O(t).on("dragstart.drag",null);e&&(r.on("click.drag",er,tr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function pf(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}pf.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var Ye=t=>()=>t;function df(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function it(t,e,n){this.k=t,this.x=e,this.y=n}it.prototype={constructor:it,scale:function(t){return t===1?this:new it(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new it(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var kt=new it(1,0,0);rr.prototype=it.prototype;function rr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return kt;return t.__zoom}function nr(t){t.stopImmediatePropagation()}function Qt(t){t.preventDefault(),t.stopImmediatePropagation()}function mf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function gf(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function hs(){return this.__zoom||kt}function bf(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function yf(){return navigator.maxTouchPoints||"ontouchstart"in this}function xf(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function fs(){var t=mf,e=gf,n=xf,r=bf,o=yf,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=Uo,u=Xt("start","zoom","end"),l,f,d,g=500,b=150,k=0,E=10;function x(h){h.property("__zoom",hs).on("wheel.zoom",ee,{passive:!1}).on("mousedown.zoom",ne).on("dblclick.zoom",re).filter(o).on("touchstart.zoom",zs).on("touchmove.zoom",Rs).on("touchend.zoom touchcancel.zoom",Hs).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}x.transform=function(h,y,m,v){var w=h.selection?h.selection():h;w.property("__zoom",hs),h!==w?z(h,y,m,v):w.interrupt().each(function(){R(this,arguments).event(v).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},x.scaleBy=function(h,y,m,v){x.scaleTo(h,function(){var w=this.__zoom.k,S=typeof y=="function"?y.apply(this,arguments):y;return w*S},m,v)},x.scaleTo=function(h,y,m,v){x.transform(h,function(){var w=e.apply(this,arguments),S=this.__zoom,_=m==null?K(w):typeof m=="function"?m.apply(this,arguments):m,M=S.invert(_),P=typeof y=="function"?y.apply(this,arguments):y;return n(L(I(S,P),_,M),w,s)},m,v)},x.translateBy=function(h,y,m,v){x.transform(h,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,v)},x.translateTo=function(h,y,m,v,w){x.transform(h,function(){var S=e.apply(this,arguments),_=this.__zoom,M=v==null?K(S):typeof v=="function"?v.apply(this,arguments):v;return n(kt.translate(M[0],M[1]).scale(_.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),S,s)},v,w)};function I(h,y){return y=Math.max(i[0],Math.min(i[1],y)),y===h.k?h:new it(y,h.x,h.y)}function L(h,y,m){var v=y[0]-m[0]*h.k,w=y[1]-m[1]*h.k;return v===h.x&&w===h.y?h:new it(h.k,v,w)}function K(h){return[(+h[0][0]+ +h[1][0])/2,(+h[0][1]+ +h[1][1])/2]}function z(h,y,m,v){h.on("start.zoom",function(){R(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(v).end()}).tween("zoom",function(){var w=this,S=arguments,_=R(w,S).event(v),M=e.apply(w,S),P=m==null?K(M):typeof m=="function"?m.apply(w,S):m,W=Math.max(M[1][0]-M[0][0],M[1][1]-M[0][1]),A=w.__zoom,H=typeof y=="function"?y.apply(w,S):y,Y=c(A.invert(P).concat(W/A.k),H.invert(P).concat(W/H.k));return function(D){if(D===1)D=H;else{var Z=Y(D),nn=W/Z[2];D=new it(nn,P[0]-Z[0]*nn,P[1]-Z[1]*nn)}_.zoom(null,D)}})}function R(h,y,m){return!m&&h.__zooming||new st(h,y)}function st(h,y){this.that=h,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(h,y),this.taps=0}st.prototype={event:function(h){return h&&(this.sourceEvent=h),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(h,y){return this.mouse&&h!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&h!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&h!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(h){var y=O(this.that).datum();u.call(h,this.that,new df(h,{sourceEvent:this.sourceEvent,target:x,transform:this.that.__zoom,dispatch:u}),y)}};function ee(h,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(h),v=this.__zoom,w=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),S=nt(h);if(m.wheel)(m.mouse[0][0]!==S[0]||m.mouse[0][1]!==S[1])&&(m.mouse[1]=v.invert(m.mouse[0]=S)),clearTimeout(m.wheel);else{if(v.k===w)return;m.mouse=[S,v.invert(S)],Jt(this),m.start()}Qt(h),m.wheel=setTimeout(_,b),m.zoom("mouse",n(L(I(v,w),m.mouse[0],m.mouse[1]),m.extent,s));function _(){m.wheel=null,m.end()}}function ne(h,...y){if(d||!t.apply(this,arguments))return;var m=h.currentTarget,v=R(this,y,!0).event(h),w=O(h.view).on("mousemove.zoom",P,!0).on("mouseup.zoom",W,!0),S=nt(h,m),_=h.clientX,M=h.clientY;us(h.view),nr(h),v.mouse=[S,this.__zoom.invert(S)],Jt(this),v.start();function P(A){if(Qt(A),!v.moved){var H=A.clientX-_,Y=A.clientY-M;v.moved=H*H+Y*Y>k}v.event(A).zoom("mouse",n(L(v.that.__zoom,v.mouse[0]=nt(A,m),v.mouse[1]),v.extent,s))}function W(A){w.on("mousemove.zoom mouseup.zoom",null),ls(A.view,v.moved),Qt(A),v.event(A).end()}}function re(h,...y){if(t.apply(this,arguments)){var m=this.__zoom,v=nt(h.changedTouches?h.changedTouches[0]:h,this),w=m.invert(v),S=m.k*(h.shiftKey?.5:2),_=n(L(I(m,S),v,w),e.apply(this,y),s);Qt(h),a>0?O(this).transition().duration(a).call(z,_,v,h):O(this).call(x.transform,_,v,h)}}function zs(h,...y){if(t.apply(this,arguments)){var m=h.touches,v=m.length,w=R(this,y,h.changedTouches.length===v).event(h),S,_,M,P;for(nr(h),_=0;_<v;++_)M=m[_],P=nt(M,this),P=[P,this.__zoom.invert(P),M.identifier],w.touch0?!w.touch1&&w.touch0[2]!==P[2]&&(w.touch1=P,w.taps=0):(w.touch0=P,S=!0,w.taps=1+!!l);l&&(l=clearTimeout(l)),S&&(w.taps<2&&(f=P[0],l=setTimeout(function(){l=null},g)),Jt(this),w.start())}}function Rs(h,...y){if(this.__zooming){var m=R(this,y).event(h),v=h.changedTouches,w=v.length,S,_,M,P;for(Qt(h),S=0;S<w;++S)_=v[S],M=nt(_,this),m.touch0&&m.touch0[2]===_.identifier?m.touch0[0]=M:m.touch1&&m.touch1[2]===_.identifier&&(m.touch1[0]=M);if(_=m.that.__zoom,m.touch1){var W=m.touch0[0],A=m.touch0[1],H=m.touch1[0],Y=m.touch1[1],D=(D=H[0]-W[0])*D+(D=H[1]-W[1])*D,Z=(Z=Y[0]-A[0])*Z+(Z=Y[1]-A[1])*Z;_=I(_,Math.sqrt(D/Z)),M=[(W[0]+H[0])/2,(W[1]+H[1])/2],P=[(A[0]+Y[0])/2,(A[1]+Y[1])/2]}else if(m.touch0)M=m.touch0[0],P=m.touch0[1];else return;m.zoom("touch",n(L(_,M,P),m.extent,s))}}function Hs(h,...y){if(this.__zooming){var m=R(this,y).event(h),v=h.changedTouches,w=v.length,S,_;for(nr(h),d&&clearTimeout(d),d=setTimeout(function(){d=null},g),S=0;S<w;++S)_=v[S],m.touch0&&m.touch0[2]===_.identifier?delete m.touch0:m.touch1&&m.touch1[2]===_.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(_=nt(_,this),Math.hypot(f[0]-_[0],f[1]-_[1])<E)){var M=O(this).on("dblclick.zoom");M&&M.apply(this,arguments)}}}return x.wheelDelta=function(h){return arguments.length?(r=typeof h=="function"?h:Ye(+h),x):r},x.filter=function(h){return arguments.length?(t=typeof h=="function"?h:Ye(!!h),x):t},x.touchable=function(h){return arguments.length?(o=typeof h=="function"?h:Ye(!!h),x):o},x.extent=function(h){return arguments.length?(e=typeof h=="function"?h:Ye([[+h[0][0],+h[0][1]],[+h[1][0],+h[1][1]]]),x):e},x.scaleExtent=function(h){return arguments.length?(i[0]=+h[0],i[1]=+h[1],x):[i[0],i[1]]},x.translateExtent=function(h){return arguments.length?(s[0][0]=+h[0][0],s[1][0]=+h[1][0],s[0][1]=+h[0][1],s[1][1]=+h[1][1],x):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},x.constrain=function(h){return arguments.length?(n=h,x):n},x.duration=function(h){return arguments.length?(a=+h,x):a},x.interpolate=function(h){return arguments.length?(c=h,x):c},x.on=function(){var h=u.on.apply(u,arguments);return h===u?x:h},x.clickDistance=function(h){return arguments.length?(k=(h=+h)*h,x):Math.sqrt(k)},x.tapDistance=function(h){return arguments.length?(E=+h,x):E},x}var vf=24,ps=1.5,ds=200,Ze=24,je=20,Je=class{constructor(e,n){this.svg=e;this.behaviour=fs().clickDistance(4).wheelDelta(wf).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=O(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(kt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return rr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),vf*s]).translateExtent([[-Ze,-Ze],[a+Ze,c+Ze]]),this.jump(i?kf(this.transform(),o.layout,e):or(this.scene))}by(e){let n=e>0?ps:1/ps;an()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(ds).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=or(this.scene);an()?this.root.interrupt().call(this.behaviour.transform,e):this.root.transition().duration(ds).call(this.behaviour.transform,e)}isHome(){return this.scene===null||Sf(this.transform(),or(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<je||i>o-je||s<je||s>r.viewHeight-je)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function wf({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function or({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return kt.translate(n,0).scale(t.scale)}function kf(t,e,n){let r=t.x/e.width*n.width;return kt.translate(r,t.y).scale(t.k)}function Sf(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var _f=2500,ir=class{constructor(e,n){this.host=e;this.events=n;j(e,Et),j(e,oi),this.parts=qi(e),this.theme=tt(e),this.tooltip=Zi(this.parts.stage),this.zoomer=new Je(this.parts.svg,o=>{this.follow(),o&&this.events.zoom?.(o)}),this.overview=new ze(this.parts.overview,o=>this.zoomer.panTo(o)),this.legend=Ri({toggle:o=>this.show(ai(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>this.set({hover:o})});let r=Yi({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),Ai(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;theme;layout;state=Mn;nodes;ribbons;legend;overview;watcher;patternId=pr("ra-pattern");measure;width=0;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;pointed=[];update({picture:e,show:n,caption:r,shared:o,title:i}){let s=JSON.stringify(e),a=s!==this.pictureText,c=JSON.stringify(n??null);a?this.takePicture(e,s,n):c!==this.asked&&(this.state.shown=Kt(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let l=this.takeTheme();if(!a&&!l&&!u)return this.refresh();this.legend.setPicture(e,this.theme),fi(this.parts.key,e,this.theme),this.draw(!a)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=tt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),ut(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=si(e,o);this.state={picture:e,shown:Kt(e,r),selection:s,echo:null,hover:null},xe(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{svg:n,defs:r,ribbons:o,nodes:i,axis:s}=this.parts;if(this.width=this.parts.stage.clientWidth,this.width===0)return;this.measure=dr(this.theme.font,13);let{picture:a}=this.state,c={width:this.width,whole:this.whole,measure:this.measure};this.layout=uo(a,c,this.shared);for(let[l,f]of Object.entries({width:this.width,height:this.layout.viewHeight}))n.setAttribute(l,String(f));n.setAttribute("aria-label",Xi(a)),Wi(r,a,this.theme,this.patternId),Gi(this.parts.other,this.layout,a.other,this.theme),this.ribbons=Ki(o,this.layout,a,this.theme,this.patternId),this.nodes=Hi(i,this.layout,a,this.theme),this.makeTabStop(this.nodes.data().find(({node:l})=>l.id===a.target)?.node.id),Di(s,this.layout,this.theme),this.overview.draw(this.layout,this.theme,this.width),this.zoomer.setScene(this.layout,this.width,e),this.refresh();let u=this.layout.strands.length>_f;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!u))}refresh(){if(!this.nodes)return;let e=this.emphasis();li(this.ribbons,this.nodes,e,this.state,this.theme),Fi(this.parts.other,ui(e,this.state.picture.beams.length)),this.legend.setShown(this.state.shown),this.follow()}follow(){if(!this.nodes)return;let{picture:e}=this.state,n=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(n));let{layout:r,measure:o}=this,i=r.viewHeight-(r.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{muted:a}=this.theme;$i(this.nodes,{picture:e,layout:r,emphasis:this.emphasis(),transform:n,view:s,measure:o,muted:a}),Vi(this.parts.other,r,n),Bi(this.parts.axis,r,n),this.overview.follow(n)}emphasis(){return ii(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){xe(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=Ui(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e}),this.events.show?.(e)}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let r=e.size>0?this.nodes.filter(({node:i})=>e.has(i.id)).nodes():[],o=({link:i})=>n.has(mt(i.source,i.target));return[...r,...n.size>0?this.ribbons.filter(o).nodes():[]]}over(e){xe(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}makeTabStop(e){this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}fit(){this.zoomer.isHome()&&(this.layout.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.width&&this.redraw()}redraw(){this.state!==Mn&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r}=this,{picture:o}=this.state,s=[...this.emphasis().shown].map(c=>[c,Ce(c,o,n,this.patternId)]),a=r.caption.textContent??"";return gi(mi(r.svg,o,s,a,n),e,Ef(this.title))}destroy(){this.watcher.disconnect(),this.host.remove()}};function Ef(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function Rt(t,e){let n=p("div",{class:"ra-root ra-picture-root"});return t.append(n),new ir(n,e)}var Mf={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},ms={changed:"changed",inserted:"inserted",deleted:"deleted"};function ar(t,e,n){let r=Math.max(0,Math.min(1,e));return ye(n.secondary,Mf[t][n.dark?"dark":"light"],r)}var gs=({name:t},e)=>t==="surprise"?`${T(e)} bits`:Ot(e);function bs({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,u=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?gs(n,a*n.largest):T(a)}`]:[],...r?.[i]?[ms[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...u].join(" \xB7 ")}function ys(t,e){let n=Object.keys(ms).filter(r=>t.marks?.includes(r));return[...t.shade?[Pf(t.shade,e)]:[],...t.generated!=null&&t.generated<Tf(t)?[sr("generated",{class:"ra-generated"})]:[],...t.template?.length?[sr("chat template",{class:"ra-template"})]:[],...n.map(r=>sr(r,{"data-mark":r}))]}var Tf=({ranges:t,labels:e})=>t?.at(-1)??e.length;function xs({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function Pf(t,e){let n=p("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(s=>ar(t.name,s,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?gs(t,t.largest):"most";return p("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function sr(t,e){let n=p("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),p("span",{class:"ra-legend-item"},n,t)}var vs=`/* The token strip. */
.ra-tokens {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: 3px 2px;
  max-height: 152px;
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 3px;
  font-size: 14px;
  contain: content;
}
.ra-token-box {
  position: relative;
  padding: 1px 4px;
  border-radius: 4px;
  border: 1px solid transparent;
  background: var(--ra-secondary);
  line-height: 22px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  max-width: 100%;
  scroll-margin: 40px;
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
  border-width: 1.5px;
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
.ra-break {
  flex-basis: 100%;
  height: 0;
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
`;function Ht(t,e={}){return new cr(t,e)}var cr=class{constructor(e,n){this.events=n;e.append(this.host);for(let r of[Et,vs])j(this.host,r);this.strip=p("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"}),this.host.append(this.strip,this.legend),this.listen()}events;host=p("div",{class:"ra-root"});strip;legend=p("div",{class:"ra-strip-legend"});boxes=[];indices=new Map;known="";target=-1;stop=-1;path=new Set;echoed=new Set;update({strip:e,target:n,path:r}){let o=tt(this.host);ut(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary]),s=i!==this.known,a=this.strip.contains(this.root().activeElement);s&&this.fill(e,o);let c=this.setTarget(this.indexOf(n));this.path=this.mark("ra-path",this.path,r??[]),(s||c&&this.events.pick)&&this.reveal(this.boxes[this.target]),a&&(s||c)&&this.boxes[this.stop]?.focus({preventScroll:!0}),this.known=i}echo(e){this.echoed=this.mark("ra-echo",this.echoed,e)}destroy(){this.host.remove()}indexOf(e){return this.indices.get(e)??-1}root(){return this.strip.getRootNode()}fill(e,n){let r=xs(e);this.indices=new Map(r.map((a,c)=>[a,c]));let o=Nf(e),i=this.events.pick!==void 0;this.boxes=r.map((a,c)=>Af(e,c,a,o,n,i));let s=this.boxes.flatMap((a,c)=>[...Of(e,r,c),a,...e.labels[c].includes("\u21B5")?[Cf()]:[]]);this.strip.replaceChildren(...s),this.legend.replaceChildren(...ys(e,n)),this.legend.hidden=this.legend.childElementCount===0,[this.target,this.stop,this.path,this.echoed]=[-1,-1,new Set,new Set]}setTarget(e){return e===this.target&&this.stop>=0?!1:(this.boxes[this.target]?.classList.remove("ra-target"),this.boxes[e]?.classList.add("ra-target"),this.events.pick&&(this.boxes[this.target]?.setAttribute("aria-selected","false"),this.boxes[e]?.setAttribute("aria-selected","true")),this.target=e,this.setStop(e in this.boxes?e:0),!0)}setStop(e){if(!this.events.pick)return;let n=this.boxes[this.stop];n&&(n.tabIndex=-1),this.boxes[e]&&(this.boxes[e].tabIndex=0),this.stop=e}mark(e,n,r){let o=new Set(Array.from(r,i=>this.indexOf(i)));for(let i of n)o.has(i)||this.boxes[i]?.classList.remove(e);for(let i of o)n.has(i)||this.boxes[i]?.classList.add(e);return o}reveal(e){if(!e)return;let{strip:n}=this,r=e.offsetTop-n.offsetTop;r>=n.scrollTop&&r+e.offsetHeight<=n.scrollTop+n.clientHeight||(n.scrollTop=r-n.clientHeight/2)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=zf(e.key,this.indexOf(n),this.boxes);if(r===void 0||!(r in this.boxes))return;this.setStop(r),this.boxes[r].focus()}e.preventDefault(),e.stopPropagation()}},Nf=({special:t,template:e})=>({special:new Set(t),template:new Set(e)});function Af(t,e,n,r,o,i){let s=bs(t,e,n),a=p("span",{class:"ra-token-box","data-position":n,title:s});a.setAttribute("role",i?"option":"listitem"),i&&If(a),r.special.has(n)&&a.classList.add("ra-special"),r.template.has(n)&&a.classList.add("ra-template"),t.generated!=null&&n>=t.generated&&a.classList.add("ra-generated");let c=t.marks?.[e];c&&(a.dataset.mark=c);let u=t.shade?.values[e]??null;return u!==null&&(a.style.background=ar(t.shade.name,u,o)),a.append($f(t.labels[e])),a}function If(t){t.setAttribute("aria-selected","false"),t.tabIndex=-1}function Of({generated:t},e,n){let r=e[n]-(e[n-1]??-1)-1,o=t===e[n];return[...r>0?[p("span",{class:"ra-gap"},`\u2026 ${r} tokens \u2026`)]:[],...o?[p("span",{class:"ra-from-here"},"generated")]:[]]}var Cf=()=>p("span",{class:"ra-break",role:"presentation"});function $f(t){let e=hr("");for(let{text:n,mark:r}of Me(t))e.append(r?p("span",{class:"ra-mark"},n):n);return e}function zf(t,e,n){switch(t){case"ArrowLeft":return e-1;case"ArrowRight":return e+1;case"Home":return 0;case"End":return n.length-1;case"ArrowUp":return ws(e,n,-1);case"ArrowDown":return ws(e,n,1);default:return}}function ws(t,e,n){let{offsetTop:r,offsetLeft:o}=e[t],i,s;for(let a=t+n;a in e;a+=n){let{offsetTop:c}=e[a];if(c===r)continue;if(i??=c,c!==i)break;let u=l=>Math.abs(e[l].offsetLeft-o);(s===void 0||u(a)<u(s))&&(s=a)}return s}var Qe=class{element=p("section",{class:"ra-column"});sankey;tokens;title=p("h3",{class:"ra-column-title"});subtitle=p("div",{class:"ra-column-subtitle"});strip=p("div",{class:"ra-column-strip"});picture=p("div",{class:"ra-column-picture"});error=p("div",{class:"ra-column-error",role:"alert"});constructor(e,n){e.append(this.element);let r=p("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=Ht(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=Rt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o)})}update(e,n){let{title:r,subtitle:o,reference:i,error:s,picture:a,strip:c,target:u,caption:l}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(p("bdi",{},r)),i&&this.title.append(p("span",{class:"ra-reference"},"reference")),this.subtitle.textContent=o??"",this.error.hidden=!s,this.error.textContent=s??"",this.strip.hidden=!c||!!s,this.picture.hidden=!a||!!s,s)return;let f=[...new Set(a?.nodes.map(({position:d})=>d))];c&&this.tokens.update({strip:c,target:u??-1,path:f}),a&&this.sankey.update({picture:a,show:null,caption:l,shared:n,title:r})}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var ks={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function _s(t,e,n){let r=Rf(e,n),o=e.picture??ks,i=n.picture??ks;if(t.kind==="token"){let s=r(t.position);return te(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return te(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return te(n,a,Es(s,o,c,i),[])}return Hf(t,o,i,n,r)}function Rf(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function te(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>mt(o.source,o.target)))}}function Ss(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Es(t,e,n,r){let o=Ss(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Ss(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function Hf(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(k=>k.id===b));if(!i||!s)return te(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),f=new Set(Es(s,e,l.map(b=>u.get(b.target)),n)),d=l.filter(b=>f.has(u.get(b.target))),g=d.flatMap(b=>[u.get(b.source),u.get(b.target)]);return te(r,b=>a(b)||c(b),g,d)}var tn=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Et,mo])j(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=p("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(r,this.grid)}events;host=p("div",{class:"ra-root ra-compare"});grid=p("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){ut(this.host,tt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new Qe(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:lo(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?_s(e,n,r):null)}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=p("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var Ms=`/* The stand-alone page. */
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
@media (max-width: 760px) {
  .ra-page {
    padding: 18px 12px 28px;
  }
  .ra-columns {
    grid-template-columns: minmax(0, 1fr);
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
  .ra-tokens {
    max-height: none;
  }
}
`;var Bf=24;function Ts(t){let e=p("tbody"),n=p("table",{role:"grid","aria-label":"Beams"},p("thead",{},Gf()),e),r=null,o=i=>{if(!i)return;let s=Number(i.dataset.beam);t(r?.length===1&&r[0]===s?null:[s])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>Ff(i,e,o)),{element:p("div",{class:"ra-scroll"},n),setPicture:(i,s)=>e.replaceChildren(...i.beams.map((a,c)=>Vf(c,i,s))),setShown(i){r=i;for(let s of Array.from(e.rows))s.setAttribute("aria-selected",String(i?.includes(Number(s.dataset.beam))??!1))}}}function Gf(){let t={class:"ra-number",scope:"col"};return p("tr",{},p("th",{scope:"col"},"Rank"),p("th",t,"Score"),p("th",t,"Share"),p("th",t,"Hops"),p("th",{scope:"col"},"Path"))}function Vf(t,e,n){let r=e.beams[t],o=p("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",Ee(r,e)),o.append(p("td",{},Vn(t,e,n)),p("td",{class:"ra-number"},T(r.score)),p("td",{class:"ra-number"},Ot(r.share)),p("td",{class:"ra-number"},String(r.hops)),p("td",{},p("bdi",{title:lt(r,e)},lt(r,e,Bf)))),o}function Ff(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function Ps(t,e){let n=Kf(t,e);return n?p("dl",{},...n.flatMap(([r,o])=>[p("dt",{},r),p("dd",{dir:"auto"},o)])):p("p",{},"Select a node or a link in the picture.")}function Kf(t,e){let n=Te(t,e);if(n)return qf(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?Wf(r,e):null}var Ls=(t,e)=>Se(t,e).replace(/^beams? /,"");function Wf(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?bt(t.layer):String(t.layer)],["beams",Ls(Nn(t.id,e),e)]],r=t.predecessors.map(o=>`${It(o.label)} (${o.position}) ${T(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function qf(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Pn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",T(t.weight)],["flow",T(t.value)],["beams",Ls(Ln(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${T(s)})`)??[];return o.length>0?[...r,["heads",ke(o)]]:r}function As(t){let e=p("div",{class:"ra-root ra-page"});t.append(e),j(e,Ms);let n=new ur(e),r=matchMedia("(prefers-color-scheme: dark)"),o=()=>n.redraw();return r.addEventListener("change",o),{update:i=>n.update(i),destroy(){r.removeEventListener("change",o),n.destroy(),e.remove()}}}var ur=class{constructor(e){this.host=e;this.table=Ts(o=>this.sankey.show(o));let n=p("section",{},p("h2",{},"Beams"),this.table.element),r=p("div",{class:"ra-columns"},n,this.details);e.append(this.title,this.facts,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=Ht(this.tokenPlace),this.sankey=Rt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;title=p("h1");facts=p("dl",{class:"ra-facts"});tokenPlace=p("div");picturePlace=p("div",{class:"ra-picture"});details=p("section",{class:"ra-details","aria-live":"polite"});footer=p("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){this.data=e;let n=tt(this.host);ut(this.host,n),document.documentElement.style.background=n.background,document.title=e.title,this.title.textContent=e.title,this.facts.replaceChildren(...e.facts.map(([r,o])=>Xf(r,o))),this.tokens.update({strip:e.strip,target:e.target,path:Ns(e,null)}),this.table.setPicture(e.picture,n),this.sankey.update({picture:e.picture,show:null,caption:e.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=`Reverse Attention ${e.version}`}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{strip:n,target:r,picture:o}=this.data;this.details.replaceChildren(p("h2",{},"Selected"),Ps(e,o)),this.tokens.update({strip:n,target:r,path:Ns(this.data,e)})}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function Xf(t,e){return p("div",{},p("dt",{},t),p("dd",{},e))}function Ns({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var Is={sankey:Uf,tokens:Zf,compare:Yf,page:t=>{let e=As(t);return{update:n=>e.update(n),destroy:()=>e.destroy()}}},Os=(t,e,n)=>{let r=Is[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(Is).join(", ")}, not ${JSON.stringify(t)}`)};function Uf(t,e){let n=Rt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return Cs(n,r=>r.id??JSON.stringify(r.picture))}function Yf(t,e){let n=new tn(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return Cs(n,r=>r.id??JSON.stringify(r.columns))}function Zf(t,e){let n=Ht(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var en=new Map,jf=2e3;function Cs(t,e){let n="",r=o=>en.get(o)===t&&en.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=en.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,en.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),jf)}}}var Jf=lr(Os),$s=t=>Jf({...t,data:oe(t.data)}),t0=$s;function Qf(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||$s({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Qf();export{t0 as default};
