/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function cr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,a=e.get(i);if(a?.kind===o.kind)return a;a?.view.destroy();let s={kind:o.kind,args:r};return s.view=t(o.kind,i,()=>s.args),e.set(i,s),s}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let a=n(r,o);a.args=r,a.view.update(o);let s=()=>{a.args!==r||e.get(i)!==a||(a.view.destroy(),e.delete(i))};return()=>{setTimeout(s)}}}function p(t,e={},...n){let r=document.createElement(t);return rn(r,e),r.append(...n),r}function rn(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function ur(t){return p("bdi",{},t)}function j(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=nn.get(e)??new CSSStyleSheet;nn.has(e)||r.replaceSync(e),nn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var nn=new Map;function on(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function lr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var za=0;function hr(t){return`${t}-${++za}`}function fr(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let a=`${i?"b":"n"}${o}`,s=r.get(a);return s===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),s=n?n.measureText(o).width:o.length*e*.55,r.set(a,s)),s}}var pr=t=>{let e=Ha(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},dr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function Ha({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let a=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&a.set(t[0],0);let s=t.filter(c=>o.get(c)===0);for(let c=s.pop();c;c=s.pop())for(let{source:u}of i.get(c))a.set(u,Math.max(a.get(u),a.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&s.push(u);return a}function xr(t,e){let n=wr(t),r=[kr(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,a]=[t[o-1],t[o]],s=Da(i,a,n[o-1],n[o]);for(let c=1;c<=s;c++)r.push(Sr(i,a,n[o-1],n[o],c/s))}return{samples:r,tilt:Ra(r,e)}}function vr(t){let e=wr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(a=>a.x>=n))),[o,i]=[t[r-1],t[r]];return Sr(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Da(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function wr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,a]=[e.x-r.x,o.x-e.x],[s,c]=[(e.y-r.y)/i,(o.y-e.y)/a],u=(s*a+c*i)/(i+a);return(Math.sign(s)+Math.sign(c))*Math.min(Math.abs(s),Math.abs(c),Math.abs(u)/2)})}function kr(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Sr(t,e,n,r,o){let i=e.x-t.x,[a,s]=[o*o,o*o*o],c=(2*s-3*a+1)*t.y+(s-2*a+o)*i*n+(3*a-2*s)*e.y+(s-a)*i*r,u=(6*a-6*o)*(t.y-e.y)/i+(3*a-4*o+1)*n+(3*a-2*o)*r;return kr({x:t.x+i*o,y:c},u)}function Ra(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function mr(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function _r({samples:t,tilt:e},n,r){let o=t.map(a=>mr(a,n,e)),i=t.map(a=>mr(a,r,e)).reverse();return`M${St(o[0])}${gr(o,1)}L${St(i[0])}${gr(i,-1)}Z`}function gr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],a=Math.hypot(i.x-o.x,i.y-o.y)/3*e,s={x:o.x+o.cos*a,y:o.y+o.sin*a},c={x:i.x-i.cos*a,y:i.y-i.sin*a},u=Math.abs(s.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${St(i)}`:`C${St(s)} ${St(c)} ${St(i)}`}return n}var br=t=>Math.round(t*100)/100,St=t=>`${br(t.x)},${br(t.y)}`;function Er(t,e,n,r){let o=12+r/2;return{samples:[...oe(t,o,0),...oe({x:t.x,y:n-2*o},o,1),...oe({x:e.x,y:n-2*o},o,2),...oe(e,o,3)],tilt:1}}var yr=5;function oe(t,e,n){return Array.from({length:yr+1},(r,o)=>{let i=(n+o/yr)*Math.PI/2,[a,s]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*a,y:t.y+e*(1-s),sin:a,cos:s}})}var Ga={least:28,readable:84},Ba={least:11,readable:28};function Tr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),a=o/i,s=r.width/a,c=Mr(t[0]??[],r,!1)/a,u=Mr(t[t.length-1]??[],r,!0)/a,l=Math.max(1,t.length-1),f=(s-c-u)/l,d=n?Ba:Ga,g=!r.whole&&f*a<d.least,b=g?d.readable/a:Math.min(f,460/a),k=g?c:c+Math.max(0,(f-b)*l)/2,E=t.length===1;return{width:g?c+u+b*l:s,height:i,viewHeight:o,scale:a,wide:g,pitch:b,nodeWidth:Math.max(1.5,Math.min(14,b*(n?.2:.4))),beside:Pr(r.width),xOf:x=>E?s/2:k+x*b}}function Mr(t,e,n){let r=t.map(({node:i})=>i?e.measure(`${i.label} ${i.position}`,n):0),o=Math.max(0,...r)+18+14;return Pr(e.width)?Math.min(o,e.width*.18,210):24}var Pr=t=>t>=560;function an(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Lr(t){let e=new Map;for(let r of t.nodes)e.set(r.id,an(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(Va(r,o,i))}return Fa(n),{target:e.get(t.target),items:[...e.values()],links:n}}function Va(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function Fa(t){for(;;){let e=Ka(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function Ka(t){let e=Rt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),a=[{item:r,next:0}];for(;a.length>0&&!n.has(r);){let s=a[a.length-1],c=e.get(s.item)?.[s.next++];if(!c)n.add(s.item),i.delete(s.item),a.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),a.push({item:c.target,next:0}))}}}return[]}function Rt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var Wa=3e3;function Nr({links:t},e=Wa){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Ir(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,s=n.length+i-1<=e?qa(o):[];n.push(...s),Xa(o,[o.source,...s,o.target])}return n}function qa(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(an(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function Xa(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Ir(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Ir(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Ar({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Cr({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var Ua=12,Ya=6e3;function zr(t){let e=Rt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Hr(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Gt(e)}function Dr(t,e){Za(t,e);let n=t.map(o=>[...o]),r=$r(t);for(let o=0;o<Ua&&r>0;o++){ja(t,o%2===0);let i=$r(t);i<r&&([n,r]=[t.map(a=>[...a]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Gt(o)})}function Gt(t){t.forEach((e,n)=>e.order=n)}var _t=t=>t.link.data.value||1e-9;function Za(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let a=i.pop();a;a=i.pop()){if(n.has(a))continue;n.set(a,n.size);let s=[...a.ins].sort((c,u)=>_t(c)-_t(u));i.push(...s.map(c=>c.source))}}for(let o of t)o.sort((i,a)=>n.get(i)-n.get(a)),Gt(o)}function ja(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(a=>[a,Ja(a,e)]));o.sort((a,s)=>i.get(a)-i.get(s)),Gt(o)}if(t.reduce((o,i)=>o+i.reduce((a,s)=>a+s.ins.length,0),0)<=Ya)for(let o of n)Qa(o)}function Ja(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,a)=>i+_t(a),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,a)=>i+o(a)*_t(a),0)/r}function Qa(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Or(o,i)<=Or(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Gt(t),n=!0)}if(!n)return}}function Or(t,e){return sn(t.ins,e.ins,n=>n.source)+sn(t.outs,e.outs,n=>n.target)}function sn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=_t(o)*_t(i));return r}function $r(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=sn(n[r].ins,n[o].ins,i=>i.source);return e}var Rr=36,Gr=24,ie=12,ts=5.5;function Br(t,e,n=1){return e.node&&t.node?Gr*n:e.node?Gr*Math.min(n,1.5):(t.node?10:5)*n}var Vr=t=>t.reduce((e,n)=>e+n.height,0);function Fr(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Br(t[o],r,e),0)}function Kr(t){return Math.max(0,...t.map(e=>Vr(e)+Fr(e)))}function Wr(t,e){let n=es(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let o of t.flat())o.y=r;for(let o=0;o<Rr;o++){let i=o>=Rr/2,a=o%2===0;for(let s of a?[...t].reverse():t){let c=s.map(u=>ns(u,a||i,!a||i));os(s,c,n,e)}}qr(t.flat(),e)}function es(t,e){let n=r=>t.every(o=>Vr(o)+Fr(o,r)<=e);return[ts,4,3,2.5,2,1.6,1.3].find(n)??1}function ns(t,e,n){let[r,o]=[0,0],i=(a,s)=>{let c=rs(a);r+=s*c,o+=c};if(e)for(let a of t.outs)i(a,a.target.y+a.targetOffset-a.sourceOffset);if(n)for(let a of t.ins)i(a,a.source.y+a.sourceOffset-a.targetOffset);return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}function rs(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*[1,2,8][e]}function os(t,e,n,r){let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Br(u,l,n))}let i=is(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),a=r.top+t[0].height/2,s=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(a,Math.min(s,i[u]))+o[u]})}function is(t){let e=[];for(let{y:n,weight:r}of t){let o={y:n,weight:r,size:1};for(let i=e[e.length-1];i&&i.y>o.y;i=e[e.length-1]){let a=i.weight+o.weight;o={y:(i.y*i.weight+o.y*o.weight)/a,weight:a,size:i.size+o.size},e.pop()}e.push(o)}return e.flatMap(({y:n,size:r})=>new Array(r).fill(n))}function qr(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function Xr(t){return[...Rt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function Ur(t){return Xr(t.flat()).reduce((n,r)=>n+r.height+ie,0)-ie}function Yr(t,e){let n=Xr(t.flat()),r=e.bottom-e.top-n.reduce((a,s)=>a+s.height,0),o=Math.min(ie*4,Math.max(ie,r/Math.max(1,n.length-1))),i=e.top;for(let a of n){let s=Math.max(...a.items.map(c=>c.pad));for(let c of a.items)c.y=i+(a.height-(c.pad>0?0:s))/2;i+=a.height+o}qr(t.flat(),e)}function Jr(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((a,s)=>a.source.order-s.source.order||a.source.column-s.source.column),r.outs.sort((a,s)=>a.target.order-s.target.order||s.target.column-a.target.column);let o=[...r.ins,...n.filter(a=>a.target===r)],i=[...r.outs,...n.filter(a=>a.source===r)];Zr(o,(a,s)=>a.targetOffset=s),Zr(i,(a,s)=>a.sourceOffset=s)}}function Zr(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function Qr(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)jr(o.ins,n),jr(o.outs,n);let r=n.map((o,i)=>o.reduce((a,s,c)=>a+Math.sign(s-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function jr(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let a=e[o.beam];a&&i.beam in a&&(a[i.beam]+=Math.min(o.width,i.width))}}function to(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,a)=>(n.get(i.beam)??0)-(n.get(a.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var eo=6,as=22;function no(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,a)=>a.data.value-i.data.value))ss(o,e,n)}function ss(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=vr(cn(t,n)),a=r.filter(u=>!u.bends),s=a.map(u=>cs(u,i(n(u.column)),e[u.column])),c=s.indexOf(Math.max(...s));if(a.length===0||s[c]<=0){for(let u of a)u.y=i(n(u.column));return}a[c].bends=!0}}function cn(t,e,n=0){let{segments:r,source:o,target:i}=t,a=r[r.length-1],s=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...s.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+a.targetOffset}]}function cs(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+eo:-1/0,a=o?o.y-o.height/2-(o.node?as:eo):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-a)}function ro(t,e,n,r=0){return Math.min(us(t,e,n),ls(t,n,r))}function oo(t,e,n){for(let o of t.links)hs(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?ps(o,r):fs(o)}function us(t,e,n){let r=e.map(s=>s.map(c=>ae(c))),o=Math.max(0,...r.map(s=>s.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(s=>s.data.value)),a=Math.max(0,...t.links.flatMap(s=>s.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/a):1}function ls({target:t},e,n){return t&&n>0?e*.6/(ae(t)+n):1/0}function ae(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function hs(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var fs=t=>t.ins[0]?.link.width??0;function ps(t,e){let n=i=>i.reduce((a,s)=>a+s.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var io=30,ds=16,ms=12,ao=10,gs=420;function so(t,e,n){let r=uo(t),o=lo(r,n?.scale),i=bs(r,e,Math.max(o,n?.needed??0)),{graph:a,columns:s,rows:c}=r;return{...i,rows:c,nodes:ys(a,s,i),strands:ws(a,i),other:Cr(a,i),columns:s.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}function co(t){let e=t.map(uo),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>lo(r,n)))}}function uo(t){let e=Lr(t),n=t.graph==="network";(n?dr:pr)(e);let r=zr([...e.items,...Nr(e)]);n?Hr(r):Dr(r,e.target);let o=t.other?.share??0,i=ro(e,r,gs,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function lo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:a}=t;oo(n,r,e),Jr(r.flat(),n.links),Ar(n,i*e);let s=a.beams.map((c,u)=>u);return to(n.links,a.parts?s:Qr(n,s.length)),(o?Ur:Kr)(r)+io+ho(t)}function ho({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+ao,ds+(e?ms:0))}function bs(t,e,n){let{graph:r,columns:o,rows:i}=t,a=Tr(o,n,i,e),s={top:io,bottom:a.height-ho(t)};return i?Yr(o,s):(Wr(o,s),no(r.links,o,a.xOf)),a}function ys(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=xs(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:ae(i),leads:r.get(i.node.position)===i,below:vs(i,e[i.column],n.height),ports:o.get(i)??[]}))}function xs(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:a,offset:s}of n.strands){let c=(u,l)=>{let f=u.y+l-n.width/2+s;e.get(u).push({beam:i,y0:f,y1:f+a})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function vs(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,a=e[e.indexOf(t)+1],s=a?a.y-a.height/2-i-(a.node?22:0):n-i;return o>0&&s>=22}function ws(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+ao);let a=i.back?Ss(i,e,n+i.width/2):ks(i,e),s=i.target.column-i.source.column;return i.strands.map(({beam:c,value:u,width:l,offset:f})=>{let d=f-i.width/2;return{link:i.data,beam:c,value:u,width:l,span:s,path:_r(a,d,d+l)}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,a)=>o(i)-o(a)||a.beam-i.beam)}function ks(t,e){return xr(cn(t,e.xOf,e.nodeWidth/2),t.width)}function Ss(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:a}=t.segments[0];return Er({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+a},n,t.width)}var Et=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var fo=`/* Pictures side by side. */
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
`;function Lt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Ft(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function st(){}var dt=.7,Pt=1/dt,Mt="\\s*([+-]?\\d+)\\s*",Bt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",q="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ms=/^#([0-9a-f]{3,8})$/,Ts=new RegExp(`^rgb\\(${Mt},${Mt},${Mt}\\)$`),Ps=new RegExp(`^rgb\\(${q},${q},${q}\\)$`),Ls=new RegExp(`^rgba\\(${Mt},${Mt},${Mt},${Bt}\\)$`),Ns=new RegExp(`^rgba\\(${q},${q},${q},${Bt}\\)$`),Is=new RegExp(`^hsl\\(${Bt},${q},${q}\\)$`),As=new RegExp(`^hsla\\(${Bt},${q},${q},${Bt}\\)$`),po={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Lt(st,B,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:mo,formatHex:mo,formatHex8:Cs,formatHsl:Os,formatRgb:go,toString:go});function mo(){return this.rgb().formatHex()}function Cs(){return this.rgb().formatHex8()}function Os(){return Eo(this).formatHsl()}function go(){return this.rgb().formatRgb()}function B(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Ms.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?bo(e):n===3?new N(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?se(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?se(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Ts.exec(t))?new N(e[1],e[2],e[3],1):(e=Ps.exec(t))?new N(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Ls.exec(t))?se(e[1],e[2],e[3],e[4]):(e=Ns.exec(t))?se(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Is.exec(t))?vo(e[1],e[2]/100,e[3]/100,1):(e=As.exec(t))?vo(e[1],e[2]/100,e[3]/100,e[4]):po.hasOwnProperty(t)?bo(po[t]):t==="transparent"?new N(NaN,NaN,NaN,0):null}function bo(t){return new N(t>>16&255,t>>8&255,t&255,1)}function se(t,e,n,r){return r<=0&&(t=e=n=NaN),new N(t,e,n,r)}function dn(t){return t instanceof st||(t=B(t)),t?(t=t.rgb(),new N(t.r,t.g,t.b,t.opacity)):new N}function ct(t,e,n,r){return arguments.length===1?dn(t):new N(t,e,n,r??1)}function N(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Lt(N,ct,Ft(st,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?dt:Math.pow(dt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new N(ft(this.r),ft(this.g),ft(this.b),ue(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:yo,formatHex:yo,formatHex8:$s,formatRgb:xo,toString:xo}));function yo(){return`#${ht(this.r)}${ht(this.g)}${ht(this.b)}`}function $s(){return`#${ht(this.r)}${ht(this.g)}${ht(this.b)}${ht((isNaN(this.opacity)?1:this.opacity)*255)}`}function xo(){let t=ue(this.opacity);return`${t===1?"rgb(":"rgba("}${ft(this.r)}, ${ft(this.g)}, ${ft(this.b)}${t===1?")":`, ${t})`}`}function ue(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ft(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function ht(t){return t=ft(t),(t<16?"0":"")+t.toString(16)}function vo(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new G(t,e,n,r)}function Eo(t){if(t instanceof G)return new G(t.h,t.s,t.l,t.opacity);if(t instanceof st||(t=B(t)),!t)return new G;if(t instanceof G)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),a=NaN,s=i-o,c=(i+o)/2;return s?(e===i?a=(n-r)/s+(n<r)*6:n===i?a=(r-e)/s+2:a=(e-n)/s+4,s/=c<.5?i+o:2-i-o,a*=60):s=c>0&&c<1?0:a,new G(a,s,c,t.opacity)}function he(t,e,n,r){return arguments.length===1?Eo(t):new G(t,e,n,r??1)}function G(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Lt(G,he,Ft(st,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new G(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?dt:Math.pow(dt,t),new G(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new N(un(t>=240?t-240:t+120,o,r),un(t,o,r),un(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new G(wo(this.h),ce(this.s),ce(this.l),ue(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ue(this.opacity);return`${t===1?"hsl(":"hsla("}${wo(this.h)}, ${ce(this.s)*100}%, ${ce(this.l)*100}%${t===1?")":`, ${t})`}`}}));function wo(t){return t=(t||0)%360,t<0?t+360:t}function ce(t){return Math.max(0,Math.min(1,t||0))}function un(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Mo=Math.PI/180,To=180/Math.PI,le=18,Po=.96422,Lo=1,No=.82521,Io=4/29,Tt=6/29,Ao=3*Tt*Tt,zs=Tt*Tt*Tt;function Co(t){if(t instanceof X)return new X(t.l,t.a,t.b,t.opacity);if(t instanceof J)return $o(t);t instanceof N||(t=dn(t));var e=pn(t.r),n=pn(t.g),r=pn(t.b),o=ln((.2225045*e+.7168786*n+.0606169*r)/Lo),i,a;return e===n&&n===r?i=a=o:(i=ln((.4360747*e+.3850649*n+.1430804*r)/Po),a=ln((.0139322*e+.0971045*n+.7141733*r)/No)),new X(116*o-16,500*(i-o),200*(o-a),t.opacity)}function Oo(t,e,n,r){return arguments.length===1?Co(t):new X(t,e,n,r??1)}function X(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Lt(X,Oo,Ft(st,{brighter(t){return new X(this.l+le*(t??1),this.a,this.b,this.opacity)},darker(t){return new X(this.l-le*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Po*hn(e),t=Lo*hn(t),n=No*hn(n),new N(fn(3.1338561*e-1.6168667*t-.4906146*n),fn(-.9787684*e+1.9161415*t+.033454*n),fn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function ln(t){return t>zs?Math.pow(t,1/3):t/Ao+Io}function hn(t){return t>Tt?t*t*t:Ao*(t-Io)}function fn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function pn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Hs(t){if(t instanceof J)return new J(t.h,t.c,t.l,t.opacity);if(t instanceof X||(t=Co(t)),t.a===0&&t.b===0)return new J(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*To;return new J(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Nt(t,e,n,r){return arguments.length===1?Hs(t):new J(t,e,n,r??1)}function J(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function $o(t){if(isNaN(t.h))return new X(t.l,0,0,t.opacity);var e=t.h*Mo;return new X(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Lt(J,Nt,Ft(st,{brighter(t){return new J(this.h,this.c,this.l+le*(t??1),this.opacity)},darker(t){return new J(this.h,this.c,this.l-le*(t??1),this.opacity)},rgb(){return $o(this).rgb()}}));var zo=-.14861,mn=1.78277,gn=-.29227,fe=-.90649,Vt=1.97294,ko=Vt*fe,So=Vt*mn,_o=mn*gn-fe*zo;function Ds(t){if(t instanceof pt)return new pt(t.h,t.s,t.l,t.opacity);t instanceof N||(t=dn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(_o*r+ko*e-So*n)/(_o+ko-So),i=r-o,a=(Vt*(n-o)-gn*i)/fe,s=Math.sqrt(a*a+i*i)/(Vt*o*(1-o)),c=s?Math.atan2(a,i)*To-120:NaN;return new pt(c<0?c+360:c,s,o,t.opacity)}function pe(t,e,n,r){return arguments.length===1?Ds(t):new pt(t,e,n,r??1)}function pt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Lt(pt,pe,Ft(st,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new pt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?dt:Math.pow(dt,t),new pt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Mo,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new N(255*(e+n*(zo*r+mn*o)),255*(e+n*(gn*r+fe*o)),255*(e+n*(Vt*r)),this.opacity)}}));function Ro(t,e,n,r,o){var i=t*t,a=i*t;return((1-3*t+3*i-a)*e+(4-6*i+3*a)*n+(1+3*t+3*i-3*a)*r+a*o)/6}function Rs(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],a=r>0?t[r-1]:2*o-i,s=r<e-1?t[r+2]:2*i-o;return Ro((n-r/e)*e,a,o,i,s)}}function Gs(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],a=t[(r+1)%e],s=t[(r+2)%e];return Ro((n-r/e)*e,o,i,a,s)}}var me=t=>()=>t;function Go(t,e){return function(n){return t+n*e}}function Bs(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function vn(t,e){var n=e-t;return n?Go(t,n>180||n<-180?n-360*Math.round(n/360):n):me(isNaN(t)?e:t)}function Vs(t){return(t=+t)==1?O:function(e,n){return n-e?Bs(e,n,t):me(isNaN(e)?n:e)}}function O(t,e){var n=e-t;return n?Go(t,n):me(isNaN(t)?e:t)}var Q=(function t(e){var n=Vs(e);function r(o,i){var a=n((o=ct(o)).r,(i=ct(i)).r),s=n(o.g,i.g),c=n(o.b,i.b),u=O(o.opacity,i.opacity);return function(l){return o.r=a(l),o.g=s(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Bo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),a,s;for(a=0;a<n;++a)s=ct(e[a]),r[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return r=t(r),o=t(o),i=t(i),s.opacity=1,function(c){return s.r=r(c),s.g=o(c),s.b=i(c),s+""}}}var Sp=Bo(Rs),_p=Bo(Gs);function Fs(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function Ks(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Ws(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),a;for(a=0;a<r;++a)o[a]=kn(t[a],e[a]);for(;a<n;++a)i[a]=e[a];return function(s){for(a=0;a<r;++a)i[a]=o[a](s);return i}}function qs(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function V(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Xs(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=kn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var yn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,bn=new RegExp(yn.source,"g");function Us(t){return function(){return t}}function Ys(t){return function(e){return t(e)+""}}function wn(t,e){var n=yn.lastIndex=bn.lastIndex=0,r,o,i,a=-1,s=[],c=[];for(t=t+"",e=e+"";(r=yn.exec(t))&&(o=bn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),s[a]?s[a]+=i:s[++a]=i),(r=r[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,c.push({i:a,x:V(r,o)})),n=bn.lastIndex;return n<e.length&&(i=e.slice(n),s[a]?s[a]+=i:s[++a]=i),s.length<2?c[0]?Ys(c[0].x):Us(e):(e=c.length,function(u){for(var l=0,f;l<e;++l)s[(f=c[l]).i]=f.x(u);return s.join("")})}function kn(t,e){var n=typeof e,r;return e==null||n==="boolean"?me(e):(n==="number"?V:n==="string"?(r=B(e))?(e=r,Q):wn:e instanceof B?Q:e instanceof Date?qs:Ks(e)?Fs:Array.isArray(e)?Ws:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Xs:V)(t,e)}var Ho=180/Math.PI,xn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Vo(t,e,n,r,o,i){var a,s,c;return(a=Math.sqrt(t*t+e*e))&&(t/=a,e/=a),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),t*r<e*n&&(t=-t,e=-e,c=-c,a=-a),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Ho,skewX:Math.atan(c)*Ho,scaleX:a,scaleY:s}}var de;function Zs(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?xn:Vo(e.a,e.b,e.c,e.d,e.e,e.f)}function js(t){return t==null||(de||(de=document.createElementNS("http://www.w3.org/2000/svg","g")),de.setAttribute("transform",t),!(t=de.transform.baseVal.consolidate()))?xn:(t=t.matrix,Vo(t.a,t.b,t.c,t.d,t.e,t.f))}function Fo(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,f,d,g,b){if(u!==f||l!==d){var k=g.push("translate(",null,e,null,n);b.push({i:k-4,x:V(u,f)},{i:k-2,x:V(l,d)})}else(f||d)&&g.push("translate("+f+e+d+n)}function a(u,l,f,d){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),d.push({i:f.push(o(f)+"rotate(",null,r)-2,x:V(u,l)})):l&&f.push(o(f)+"rotate("+l+r)}function s(u,l,f,d){u!==l?d.push({i:f.push(o(f)+"skewX(",null,r)-2,x:V(u,l)}):l&&f.push(o(f)+"skewX("+l+r)}function c(u,l,f,d,g,b){if(u!==f||l!==d){var k=g.push(o(g)+"scale(",null,",",null,")");b.push({i:k-4,x:V(u,f)},{i:k-2,x:V(l,d)})}else(f!==1||d!==1)&&g.push(o(g)+"scale("+f+","+d+")")}return function(u,l){var f=[],d=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,f,d),a(u.rotate,l.rotate,f,d),s(u.skewX,l.skewX,f,d),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,f,d),u=l=null,function(g){for(var b=-1,k=d.length,E;++b<k;)f[(E=d[b]).i]=E.x(g);return f.join("")}}}var Ko=Fo(Zs,"px, ","px)","deg)"),Wo=Fo(js,", ",")",")"),Js=1e-12;function Do(t){return((t=Math.exp(t))+1/t)/2}function Qs(t){return((t=Math.exp(t))-1/t)/2}function tc(t){return((t=Math.exp(2*t))-1)/(t+1)}var qo=(function t(e,n,r){function o(i,a){var s=i[0],c=i[1],u=i[2],l=a[0],f=a[1],d=a[2],g=l-s,b=f-c,k=g*g+b*b,E,x;if(k<Js)x=Math.log(d/u)/e,E=function(at){return[s+at*g,c+at*b,u*Math.exp(e*at*x)]};else{var A=Math.sqrt(k),L=(d*d-u*u+r*k)/(2*u*n*A),K=(d*d-u*u-r*k)/(2*d*n*A),z=Math.log(Math.sqrt(L*L+1)-L),H=Math.log(Math.sqrt(K*K+1)-K);x=(H-z)/e,E=function(at){var ee=at*x,ne=Do(z),re=u/(n*A)*(ne*tc(e*ee+z)-Qs(z));return[s+re*g,c+re*b,u*ne/Do(e*ee+z)]}}return E.duration=Math.abs(x)*1e3*e/Math.SQRT2,E}return o.rho=function(i){var a=Math.max(.001,+i),s=a*a,c=s*s;return t(a,s,c)},o})(Math.SQRT2,2,4);function Xo(t){return function(e,n){var r=t((e=he(e)).h,(n=he(n)).h),o=O(e.s,n.s),i=O(e.l,n.l),a=O(e.opacity,n.opacity);return function(s){return e.h=r(s),e.s=o(s),e.l=i(s),e.opacity=a(s),e+""}}}var Ep=Xo(vn),Mp=Xo(O);function Uo(t){return function(e,n){var r=t((e=Nt(e)).h,(n=Nt(n)).h),o=O(e.c,n.c),i=O(e.l,n.l),a=O(e.opacity,n.opacity);return function(s){return e.h=r(s),e.c=o(s),e.l=i(s),e.opacity=a(s),e+""}}}var Tp=Uo(vn),Pp=Uo(O);function Yo(t){return(function e(n){n=+n;function r(o,i){var a=t((o=pe(o)).h,(i=pe(i)).h),s=O(o.s,i.s),c=O(o.l,i.l),u=O(o.opacity,i.opacity);return function(l){return o.h=a(l),o.s=s(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var Lp=Yo(vn),Np=Yo(O);function Zo(t,e){e===void 0&&(e=t,t=kn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(a){var s=Math.max(0,Math.min(r-1,Math.floor(a*=r)));return i[s](a-s)}}var jo=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],ec=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],nc=jo.length;function Jo(t){return t?ec:jo}function Qo(t,e){return e[t%e.length]}var rc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},oc={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},ti=t=>t?oc:rc;function ei(t){return Math.floor(t/nc)%4}var ic=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],ac=Zo(Q,ic);function It(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Nt(ac(n?.14+.86*r:.94*r));return o.l=n?Math.max(o.l,38):Math.min(o.l,74),o.formatHex()}var sc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',cc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},uc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"};function tt(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?lc(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?uc:cc,a=ge(n("--st-text-color"),i.text),s=ge(r,i.background);return{dark:o,text:a,background:s,muted:be(a,s,.38),secondary:ge(n("--st-secondary-background-color"),i.secondary),border:be(a,s,o?.74:.82),primary:ge(n("--st-primary-color"),i.primary),font:n("--st-font")||sc,beams:Jo(o),change:ti(o)}}function ge(t,e){return B(t)?.formatHex()??e}function be(t,e,n){return ct(Q(t,e)(n)).formatHex()}function Sn(t){let{r:e,g:n,b:r}=ct(t),o=i=>{let a=i/255;return a<=.04045?a/12.92:((a+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var lc=t=>Sn(t)<.2;function ut(t,e){let{text:n,muted:r,background:o,secondary:i,border:a,primary:s,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:a,primary:s,font:c,...u};for(let[f,d]of Object.entries(l))t.style.setProperty(`--ra-${f}`,d);t.style.colorScheme=e.dark?"dark":"light"}var ni=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var mt=(t,e)=>`${t}>${e}`,_n={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null};function ri({picture:t,shown:e,selection:n,echo:r,hover:o}){let i=t.beams.map((u,l)=>l),a=new Set(e?i.filter(u=>e.includes(u)):i);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};let s=fc(t,n)??(r&&pc(t,r)),c=s?new Set([...a].filter(u=>s.has(u))):a;return{shown:a,lit:c}}function fc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function pc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(mt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(a=>n.nodes.has(a))?[i]:[]))}function oi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Kt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function ii(t,e,n){if(!e)return Kt(t,[n]);let r=e.filter(o=>o!==n);return Kt(t,r.length<e.length?r:[...e,n])}function ye(t,e){return JSON.stringify(t)===JSON.stringify(e)}var ve=.12,xe=4;function si({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function ci(t,e,n,r,o){dc(t,n,r,o),mc(e,n,r,o)}function dc(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:a}){let[s,c,u]=[e.has(i),n.has(i),gc(a,r)],l=`${s} ${c} ${u} ${o.background}`;this.dataset.state!==l&&(this.dataset.state=l,this.dataset.shown=String(s),this.style.display=s?"":"none",this.style.strokeWidth=u?"2":"",this.setAttribute("opacity",String(c?1:ve)),this.setAttribute("stroke",u?o.text:o.background))})}function mc(t,{shown:e,lit:n},{selection:r,echo:o},i){t.each(function(a){let{id:s}=a.node,c=r?.kind==="node"&&r.id===s,[u,l,f]=[gt(a,e),gt(a,n),c||o?.nodes.has(s)],[d,g]=En(a,e),b=`${u} ${l} ${c} ${f} ${d} ${g} ${i.primary}`;if(this.dataset.state===b)return;this.dataset.state=b,this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:ve)),this.setAttribute("aria-pressed",String(c));let[k,E]=[this.querySelector("rect.ra-ring"),this.querySelector("rect.ra-body")];ai(E,d,g),ai(k,d-xe,g+xe),k.setAttribute("stroke",f?i.primary:"none"),k.setAttribute("stroke-width","2")})}function ai(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function gc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(mt(t,e))??!1}function gt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function En({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,a]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],s=Math.max(0,Math.min(10,n-e)-(a-i))/2;return[i-s,a+s]}function T(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+bc(e).replace("e-","e\u2212")}function bc(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function Ct(t){let e=t*100;return e>0&&e<1?`${T(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function we(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Mn(t,e){return e==="layer"?`${At(t.label)} (${t.position})`:`${At(t.label)} (${t.position}, ${bt(t.layer)})`}function bt(t){return t===0?"embeddings":`layer ${t}`}function ke(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${we(r)}`}function Tn(t){return t.shares.map(e=>e.beam)}function Pn(t,e){return e.beams.flatMap((n,r)=>n.nodes.includes(t)?[r]:[])}function Se(t,e,n){let r=l=>e.nodes.find(f=>f.id===l),[o,i]=[r(t.source),r(t.target)],a=l=>l?Mn(l,e.graph):"?",s=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${T(l.value)}`):[`${s} ${T(t.weight)}`,ke(Tn(t),e)],u=e.parts?[]:[yc(t,e,n),xc(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${a(i)} \u2190 ${a(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function yc(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${T(r.value)} of the link's flow of ${T(t.value)}`}function xc({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${T(r)})`);return`${t.length===1?"head":"heads"} ${we(e)}`}function yt(t,e){let n=ke(Pn(t.id,e),e),r=e.graph==="network"?[bt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(s=>`${At(s.label)} (${s.position}) ${T(s.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function _e(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${T(t.score)}: ${lt(t,e,24)}`}function lt(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),a=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map(c=>c?At(c.label):"?"),s=a.length-n;return s>1&&a.splice(Math.ceil(n/2),s,`\u2026 ${s} more \u2026`),a.join(" \u2192 ")}var vc=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function At(t){return vc.test(t)?`\u2068${t}\u2069`:t}var wc=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Ee(t){return t.split(wc).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Me(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var ui=12;function Ln(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:ui},(o,i)=>It(i/(ui-1)*n,n,e)),last:n}}function li(t,e,n){let{colours:r,last:o}=Ln(e,n.dark),i=p("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Pe="http://www.w3.org/2000/svg",fi=18,et=16,hi=2;function pi(t,e,n,r,o){let[i,a]=[t.clientWidth,t.clientHeight],s=t.cloneNode(!0);s.querySelectorAll("*").forEach(kc);let c=a+et+(n.length+1)*fi+et/2;for(let l of["class","style","tabindex"])s.removeAttribute(l);for(let[l,f]of Object.entries({xmlns:Pe,width:i,height:c,viewBox:`0 0 ${i} ${c}`}))s.setAttribute(l,String(f));s.prepend(Nn(0,0,i,c,o.background)),s.append(...Sc(n,e,a+et,i,o));let u=c-et/2-4;return s.append(Te(r,et,u,11,o.muted,o),..._c(e,i,u,o)),{markup:new XMLSerializer().serializeToString(s),width:i,height:c}}function kc(t){if(t.style.display==="none"||t.getAttribute("display")==="none")return t.remove();let e=t.getAttribute("aria-label");if(e&&t.classList.contains("ra-node")){let n=document.createElementNS(Pe,"title");n.textContent=e,t.prepend(n)}for(let n of["tabindex","role","aria-label","aria-pressed","aria-hidden","style"])t.removeAttribute(n)}function Sc(t,e,n,r,o){return t.flatMap(([i,a],s)=>{let c=n+s*fi,u=e.beams[i],l=e.parts?u.text:`${u.rank}\u2003${T(u.score)}\u2003${lt(u,e)}`,f=Math.floor((r-3*et)/6.2),d=l.length>f?`${l.slice(0,f-1)}\u2026`:l;return[Nn(et,c,12,12,a),Te(d,et+20,c+10,11.5,o.text,o)]})}function _c(t,e,n,r){let{colours:o,last:i}=Ln(t,r.dark);if(i===0)return[];let a=e-et-8*String(i).length-o.length*7,s=Te("position 0",a-6,n,11,r.muted,r);s.setAttribute("text-anchor","end");let c=o.map((u,l)=>Nn(a+l*7,n-8,7.2,8,u));return[s,...c,Te(String(i),a+o.length*7+6,n,11,r.muted,r)]}function Nn(t,e,n,r,o){let i=document.createElementNS(Pe,"rect");for(let[a,s]of Object.entries({x:t,y:e,width:n,height:r,fill:o}))i.setAttribute(a,String(s));return i}function Te(t,e,n,r,o,i){let a=document.createElementNS(Pe,"text"),s={x:e,y:n,fill:o,"font-size":r,"font-family":i.font};for(let[c,u]of Object.entries(s))a.setAttribute(c,String(u));return a.textContent=t,a}async function di(t,e,n){let r=new Blob([t.markup],{type:"image/svg+xml"}),o=e==="svg"?r:await Ec(r,t),i=URL.createObjectURL(o),a=document.createElement("a");a.href=i,a.download=`${n}.${e}`,document.body.append(a),a.click(),a.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}async function Ec(t,{width:e,height:n}){let r=URL.createObjectURL(t),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return i.width=e*hi,i.height=n*hi,i.getContext("2d").drawImage(o,0,0,i.width,i.height),URL.revokeObjectURL(r),new Promise((a,s)=>{i.toBlob(c=>c?a(c):s(new Error("The picture is too large for a PNG")))})}var In="http://www.w3.org/1999/xhtml",mi={svg:"http://www.w3.org/2000/svg",xhtml:In,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Wt(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),mi.hasOwnProperty(e)?{space:mi[e],local:t}:t}function Mc(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===In&&e.documentElement.namespaceURI===In?e.createElement(t):e.createElementNS(n,t)}}function Tc(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function gi(t){var e=Wt(t);return(e.local?Tc:Mc)(e)}function Pc(){}function Ne(t){return t==null?Pc:function(){return this.querySelector(t)}}function Lc(t){typeof t!="function"&&(t=Ne(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],a=i.length,s=r[o]=new Array(a),c,u,l=0;l<a;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),s[l]=u);return new $(r,this._parents)}function Nc(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Ic(){return[]}function Cn(t){return t==null?Ic:function(){return this.querySelectorAll(t)}}function Ac(t){return function(){return Nc(t.apply(this,arguments))}}function Cc(t){typeof t=="function"?t=Ac(t):t=Cn(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var a=e[i],s=a.length,c,u=0;u<s;++u)(c=a[u])&&(r.push(t.call(c,c.__data__,u,a)),o.push(c));return new $(r,o)}function On(t){return function(){return this.matches(t)}}function bi(t){return function(e){return e.matches(t)}}var Oc=Array.prototype.find;function $c(t){return function(){return Oc.call(this.children,t)}}function zc(){return this.firstElementChild}function Hc(t){return this.select(t==null?zc:$c(typeof t=="function"?t:bi(t)))}var Dc=Array.prototype.filter;function Rc(){return Array.from(this.children)}function Gc(t){return function(){return Dc.call(this.children,t)}}function Bc(t){return this.selectAll(t==null?Rc:Gc(typeof t=="function"?t:bi(t)))}function Vc(t){typeof t!="function"&&(t=On(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],a=i.length,s=r[o]=[],c,u=0;u<a;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&s.push(c);return new $(r,this._parents)}function yi(t){return new Array(t.length)}function Fc(){return new $(this._enter||this._groups.map(yi),this._parents)}function Le(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Le.prototype={constructor:Le,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Kc(t){return function(){return t}}function Wc(t,e,n,r,o,i){for(var a=0,s,c=e.length,u=i.length;a<u;++a)(s=e[a])?(s.__data__=i[a],r[a]=s):n[a]=new Le(t,i[a]);for(;a<c;++a)(s=e[a])&&(o[a]=s)}function qc(t,e,n,r,o,i,a){var s,c,u=new Map,l=e.length,f=i.length,d=new Array(l),g;for(s=0;s<l;++s)(c=e[s])&&(d[s]=g=a.call(c,c.__data__,s,e)+"",u.has(g)?o[s]=c:u.set(g,c));for(s=0;s<f;++s)g=a.call(t,i[s],s,i)+"",(c=u.get(g))?(r[s]=c,c.__data__=i[s],u.delete(g)):n[s]=new Le(t,i[s]);for(s=0;s<l;++s)(c=e[s])&&u.get(d[s])===c&&(o[s]=c)}function Xc(t){return t.__data__}function Uc(t,e){if(!arguments.length)return Array.from(this,Xc);var n=e?qc:Wc,r=this._parents,o=this._groups;typeof t!="function"&&(t=Kc(t));for(var i=o.length,a=new Array(i),s=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],f=o[u],d=f.length,g=Yc(t.call(l,l&&l.__data__,u,r)),b=g.length,k=s[u]=new Array(b),E=a[u]=new Array(b),x=c[u]=new Array(d);n(l,f,k,E,x,g,e);for(var A=0,L=0,K,z;A<b;++A)if(K=k[A]){for(A>=L&&(L=A+1);!(z=E[L])&&++L<b;);K._next=z||null}}return a=new $(a,r),a._enter=s,a._exit=c,a}function Yc(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Zc(){return new $(this._exit||this._groups.map(yi),this._parents)}function jc(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Jc(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,a=Math.min(o,i),s=new Array(o),c=0;c<a;++c)for(var u=n[c],l=r[c],f=u.length,d=s[c]=new Array(f),g,b=0;b<f;++b)(g=u[b]||l[b])&&(d[b]=g);for(;c<o;++c)s[c]=n[c];return new $(s,this._parents)}function Qc(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],a;--o>=0;)(a=r[o])&&(i&&a.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(a,i),i=a);return this}function tu(t){t||(t=eu);function e(f,d){return f&&d?t(f.__data__,d.__data__):!f-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var a=n[i],s=a.length,c=o[i]=new Array(s),u,l=0;l<s;++l)(u=a[l])&&(c[l]=u);c.sort(e)}return new $(o,this._parents).order()}function eu(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function nu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function ru(){return Array.from(this)}function ou(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var a=r[o];if(a)return a}return null}function iu(){let t=0;for(let e of this)++t;return t}function au(){return!this.node()}function su(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,a=o.length,s;i<a;++i)(s=o[i])&&t.call(s,s.__data__,i,o);return this}function cu(t){return function(){this.removeAttribute(t)}}function uu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function lu(t,e){return function(){this.setAttribute(t,e)}}function hu(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function fu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function pu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function du(t,e){var n=Wt(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?uu:cu:typeof e=="function"?n.local?pu:fu:n.local?hu:lu)(n,e))}function xi(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function mu(t){return function(){this.style.removeProperty(t)}}function gu(t,e,n){return function(){this.style.setProperty(t,e,n)}}function bu(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function yu(t,e,n){return arguments.length>1?this.each((e==null?mu:typeof e=="function"?bu:gu)(t,e,n??"")):xt(this.node(),t)}function xt(t,e){return t.style.getPropertyValue(e)||xi(t).getComputedStyle(t,null).getPropertyValue(e)}function xu(t){return function(){delete this[t]}}function vu(t,e){return function(){this[t]=e}}function wu(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function ku(t,e){return arguments.length>1?this.each((e==null?xu:typeof e=="function"?wu:vu)(t,e)):this.node()[t]}function vi(t){return t.trim().split(/^|\s+/)}function $n(t){return t.classList||new wi(t)}function wi(t){this._node=t,this._names=vi(t.getAttribute("class")||"")}wi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function ki(t,e){for(var n=$n(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Si(t,e){for(var n=$n(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Su(t){return function(){ki(this,t)}}function _u(t){return function(){Si(this,t)}}function Eu(t,e){return function(){(e.apply(this,arguments)?ki:Si)(this,t)}}function Mu(t,e){var n=vi(t+"");if(arguments.length<2){for(var r=$n(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Eu:e?Su:_u)(n,e))}function Tu(){this.textContent=""}function Pu(t){return function(){this.textContent=t}}function Lu(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Nu(t){return arguments.length?this.each(t==null?Tu:(typeof t=="function"?Lu:Pu)(t)):this.node().textContent}function Iu(){this.innerHTML=""}function Au(t){return function(){this.innerHTML=t}}function Cu(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Ou(t){return arguments.length?this.each(t==null?Iu:(typeof t=="function"?Cu:Au)(t)):this.node().innerHTML}function $u(){this.nextSibling&&this.parentNode.appendChild(this)}function zu(){return this.each($u)}function Hu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Du(){return this.each(Hu)}function Ru(t){var e=typeof t=="function"?t:gi(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Gu(){return null}function Bu(t,e){var n=typeof t=="function"?t:gi(t),r=e==null?Gu:typeof e=="function"?e:Ne(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Vu(){var t=this.parentNode;t&&t.removeChild(this)}function Fu(){return this.each(Vu)}function Ku(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Wu(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function qu(t){return this.select(t?Wu:Ku)}function Xu(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Uu(t){return function(e){t.call(this,e,this.__data__)}}function Yu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function Zu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function ju(t,e,n){return function(){var r=this.__on,o,i=Uu(e);if(r){for(var a=0,s=r.length;a<s;++a)if((o=r[a]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Ju(t,e,n){var r=Yu(t+""),o,i=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var c=0,u=s.length,l;c<u;++c)for(o=0,l=s[c];o<i;++o)if((a=r[o]).type===l.type&&a.name===l.name)return l.value}return}for(s=e?ju:Zu,o=0;o<i;++o)this.each(s(r[o],e,n));return this}function _i(t,e,n){var r=xi(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Qu(t,e){return function(){return _i(this,t,e)}}function tl(t,e){return function(){return _i(this,t,e.apply(this,arguments))}}function el(t,e){return this.each((typeof e=="function"?tl:Qu)(t,e))}function*nl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,a;o<i;++o)(a=r[o])&&(yield a)}var Ei=[null];function $(t,e){this._groups=t,this._parents=e}function vt(){return new $([[document.documentElement]],Ei)}function rl(){return this}$.prototype=vt.prototype={constructor:$,select:Lc,selectAll:Cc,selectChild:Hc,selectChildren:Bc,filter:Vc,data:Uc,enter:Fc,exit:Zc,join:jc,merge:Jc,selection:rl,order:Qc,sort:tu,call:nu,nodes:ru,node:ou,size:iu,empty:au,each:su,attr:du,style:yu,property:ku,classed:Mu,text:Nu,html:Ou,raise:zu,lower:Du,append:Ru,insert:Bu,remove:Fu,clone:qu,datum:Xu,on:Ju,dispatch:el,[Symbol.iterator]:nl};function C(t){return typeof t=="string"?new $([[document.querySelector(t)]],[document.documentElement]):new $([[t]],Ei)}var ol=0;function il(){return new An}function An(){this._="@"+(++ol).toString(36)}An.prototype=il.prototype={constructor:An,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function al(t){let e;for(;e=t.sourceEvent;)t=e;return t}function nt(t,e){if(t=al(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Ti=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Pi(t,e,n,r){switch(t){case"ArrowLeft":return Mi(e,n,r,"target","source");case"ArrowRight":return Mi(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return sl(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Mi(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),s=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return s&&i.get(s[o])}function sl(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function Li(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>cl(t,n)),e.addEventListener("pointerleave",()=>zn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>Ni(t,Ie(n))),e.addEventListener("keydown",n=>ll(t,n)),e.addEventListener("focusin",n=>fl(t,n)),e.addEventListener("focusout",()=>zn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Ie(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:C(n).datum()};let r=e?.closest("path.ra-ribbon");return r?{strand:C(r).datum()}:null}function cl(t,e){let n=e.buttons===0?Ie(e):null;if(!n)return zn(t);t.over(Hn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(ul(t,n),e.clientX-r,e.clientY-o)}function zn(t){t.tooltip.hide(),t.over(null)}function ul({state:{picture:t}},e){return"node"in e?yt(e.node.node,t):Se(e.strand.link,t,e.strand.beam)}function Ni(t,e){t.tooltip.hide();let n=Hn(e);e&&"node"in e&&t.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Hn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function ll(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Ie(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Ni(t,n);else if(Ti.includes(e.key))hl(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function hl(t,e,n){let{shown:r}=t.emphasis(),o=t.nodes.data().filter(a=>gt(a,r)),i=Pi(e,n,o,t.state.picture);i&&(t.makeTabStop(i.node.id),t.nodes.filter(a=>a===i).node()?.focus())}function fl(t,e){let n=Ie(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Hn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,a]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(yt(o.node,t.state.picture),i,a)}function Ii(t,e,n){let r=[],o=[],i=t.filter(({node:a})=>Dn(a,e));for(let a of i.sort((s,c)=>c.priority-s.priority)){let c=pl(a,u=>!o.some(l=>Dn(l,u))&&!i.some(l=>l!==a&&Dn(l.node,u)),e,n);c&&(o.push(Rn(c)),r.push(c))}return r}function pl(t,e,n,r){let o=t.sides.map(a=>dl(t,a,n,r)).filter(a=>a!==null);return o.find(a=>ml(Rn(a),n)&&e(Rn(a)))??(t.priority===1/0?o[0]??null:null)}function dl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=bl(t.text,t.room[e]-o,d=>r(d,t.bold));if(i.length<5&&i!==t.text)return null;let a=r(i,t.bold)+o,[s,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(s-a/2,n.x1-2-a)),l={left:t.node.x0-5-a,right:t.node.x1+5,above:u,below:u},f={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:f[e],width:a}}function Rn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Dn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function ml(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var gl=new Intl.Segmenter(void 0,{granularity:"grapheme"});function bl(t,e,n){if(n(t)<=e)return t;let r=[...gl.segment(t)].map(({segment:a})=>a),[o,i]=[1,r.length];for(;o<i;){let a=Math.ceil((o+i)/2);n(r.slice(0,a).join("")+"\u2026")<=e?o=a:i=a-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var Ae=220,yl=84,Ai=10;function Ci(t,e){let n=t.data().flatMap(o=>xl(o,e)),r=new Map(Ii(n,e.view,e.measure).map(o=>[o.id,o]));t.each(function(o){let i=this.querySelector(".ra-label"),a=r.get(o.node.id);i.style.display=a?"":"none",a&&kl(i,a,o,e)})}function xl(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:a}=e,{node:s}=t,c=i.applyX(t.x);if(c<a.x0-r.nodeWidth||c>a.x1+r.nodeWidth)return[];let u=s.id===n.target;if(!gt(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=gt(t,o.lit);return[{id:s.id,text:s.label,suffix:String(s.position),bold:u,node:Oi(t,e),sides:vl(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:wl(t,e)}]}function Oi(t,{layout:e,emphasis:n,transform:r}){let[o,i]=En(t,n.shown),a=e.nodeWidth/2;return{x0:r.applyX(t.x-a),x1:r.applyX(t.x+a),y0:r.applyY(o),y1:r.applyY(i)}}function vl(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function wl(t,e){let{layout:n,view:r,transform:o}=e,i=Oi(t,e),a=n.columns.length===1?Ae:n.pitch*o.k*(n.rows?4:1.4),s=Math.max(yl,Math.min(a,Ae));return{left:Math.min(Ae,i.x0-r.x0-Ai),right:Math.min(Ae,r.x1-i.x1-Ai),above:s,below:s}}function kl(t,e,{x:n,node:r},{transform:o,measure:i,muted:a,picture:s}){let[c,u]=o.invert([e.x,e.y]);t.setAttribute("transform",`translate(${c-n},${u}) scale(${1/o.k})`);let[l,f,d]=Array.from(t.children);(f.textContent!==e.text||f.dataset.muted!==a)&&(f.replaceChildren(...Ee(e.text).map(({text:E,mark:x})=>Sl(E,x?a:null))),f.dataset.muted=a);let g=e.id===s.target,b=l.getAttribute("display")!=="none";d.textContent=String(r.position);let k=i(e.text,g);d.setAttribute("x",String(k+(b?8:4)));for(let[E,x]of Object.entries({x:-4,y:-12,width:k+8,height:17}))l.setAttribute(E,String(x))}function Sl(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg","tspan");return n.textContent=t,e&&n.setAttribute("fill",e),n}var _l=["both","gained","lost"];function qt(t,e,n){let r=e&&_l[t];return r?{colour:n.change[r],pattern:r==="lost"?1:0}:{colour:Qo(t,n.beams),pattern:ei(t)}}function Ce(t,e,n,r){let{colour:o,pattern:i}=qt(t,e.parts,n);return i===0?o:`url(#${r}-${t})`}var El=6;function $i(t){let e=p("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});lr(e);let n=p("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:a}=o;r=a.map((c,u)=>Ml(u,o,i,t));let s=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...a.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,s)?0:-1),s>=0&&e.children[s]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,a)=>{i.setAttribute("aria-pressed",String(o?.includes(a)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(a))})}}}function Ml(t,e,n,r){let o=e.beams[t],i=_e(o,e),a=p("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},Gn(t,e,n),p("span",{class:"ra-score"},e.parts?o.text:T(o.score)));return e.beams.length<=El&&!e.parts&&a.append(p("bdi",{class:"ra-chip-path"},lt(o,e,12))),a.addEventListener("click",()=>r.toggle(t)),a.addEventListener("pointerenter",()=>r.hover(t)),a.addEventListener("pointerleave",()=>r.hover(null)),a}function Gn(t,e,n){let{colour:r,pattern:o}=qt(t,e.parts,n),i=e.parts?"":String(e.beams[t].rank),a=p("span",{class:"ra-swatch","data-pattern":o},i);return a.style.setProperty("--ra-beam",r),a.style.color=Sn(r)>.3?"#10131a":"#ffffff",a}var Tl=34;function zi(t,e,n,r){let o=t.selectAll("g.ra-node").data(e.nodes,s=>s.node.id).join(Pl).attr("aria-label",({node:s})=>Nl(s.id,n)).attr("transform",({x:s})=>`translate(${s},0)`),i=Math.max(...e.nodes.map(({node:s})=>s.position)),a=Math.min(3,e.nodeWidth/2);for(let s of["ra-ring","ra-body"]){let c=s==="ra-ring"?xe:0;o.select(`rect.${s}`).attr("x",-e.nodeWidth/2-c).attr("width",e.nodeWidth+2*c).attr("rx",a+c)}return o.select("rect.ra-body").attr("fill",({node:s})=>It(s.position,i,r.dark)).attr("stroke",({node:s})=>s.id===n.target?r.text:r.background).attr("stroke-width",({node:s})=>s.id===n.target?2.25:e.nodeWidth<4?0:1),Ll(o,n,r),o}function Pl(t){let e=t.append("g").attr("class","ra-node").attr("data-id",({node:r})=>r.id).attr("role","button");e.append("rect").attr("class","ra-ring").attr("fill","none").attr("vector-effect","non-scaling-stroke"),e.append("rect").attr("class","ra-body").attr("vector-effect","non-scaling-stroke");let n=e.append("g").attr("class","ra-label");return n.append("rect").attr("class","ra-badge"),n.append("text").attr("class","ra-token"),n.append("text").attr("class","ra-position"),e}function Ll(t,e,n){t.selectAll("text").attr("font-family",n.font).attr("font-size",13).attr("fill",n.text).attr("stroke",n.background).attr("stroke-width",3.5).attr("stroke-linejoin","round").attr("paint-order","stroke"),t.select("text.ra-token").attr("font-weight",({node:r})=>r.id===e.target?700:400),t.select("text.ra-position").attr("font-size",10.5).attr("fill",n.muted),t.select("rect.ra-badge").attr("display",({node:r})=>r.special?null:"none").attr("fill",n.secondary).attr("stroke",n.border).attr("rx",4)}function Nl(t,e){let n=e.nodes.find(i=>i.id===t),{title:r,rows:o}=yt(n,e);return`${r}, ${o.join(", ")}`}function Hi(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).text(({layer:r})=>Il(r,e))}function Il(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":bt(0):o<64?String(t):bt(t)}function Di(t,e,n){let r=Math.ceil(Tl/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var Al=.15,Cl=12,Ol=10;function Ri(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:s})=>s-a).attr("height",({y0:a,y1:s})=>s-a).attr("fill",r.muted).attr("fill-opacity",Al),t.selectAll("text").data(o).join("text").attr("y",({y0:a,y1:s})=>(a+s)/2).attr("dominant-baseline","central").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${Ct(i)}`)}function Gi(t,{other:e},{k:n}){t.select("text").attr("font-size",Cl/n).attr("x",(e?.x0??0)+Ol/n)}function Bi(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?ve*3:1)}var Oe=34,$e=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:a}=this.strip.getBoundingClientRect();n((o.clientX-i)/a)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=p("canvas");frame=p("div",{class:"ra-window"});strip=p("div",{class:"ra-strip"},this.canvas,this.frame);hint=p("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&zl(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let a=n.filter(({x:s})=>e.applyX(s)<0).length;this.hint.textContent=a>0?$l(a,n.length):"\xA0"}},$l=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function zl(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=Oe*o,t.style.height=`${Oe}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let a=Math.max(...e.nodes.map(({node:s})=>s.position));for(let{node:s,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=It(s.position,a,n.dark);let[f,d]=[u/e.height*Oe,(l-u)/e.height*Oe];i.fillRect(c/e.width*r-1,f,2,Math.max(2,d))}}var Hl=.86,Dl=.9,Rl=.5;function Vi(t,e,n,r,o){return t.selectAll("path").data(e.strands).join("path").attr("class","ra-ribbon").attr("data-source",i=>i.link.source).attr("data-target",i=>i.link.target).attr("data-beam",i=>i.beam).attr("data-value",i=>i.value).attr("data-state",null).attr("d",i=>i.path).attr("fill",({beam:i})=>Ce(i,n,r,o)).attr("fill-opacity",({span:i})=>i<1?Rl:Hl).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:Dl).attr("stroke-linejoin","round").attr("paint-order","stroke").attr("vector-effect","non-scaling-stroke")}function Fi(t,e,n,r){let o=(a,s)=>{let c=document.createElementNS("http://www.w3.org/2000/svg",a);for(let[u,l]of Object.entries(s))c.setAttribute(u,String(l));return c},i=e.beams.map((a,s)=>({beam:s,...qt(s,e.parts,n)})).filter(({pattern:a})=>a>0).map(({beam:a,colour:s,pattern:c})=>{let u=[0,10,5,18][c],l={width:u,height:u,patternUnits:"userSpaceOnUse"},f=o("pattern",{id:`${r}-${a}`,...l,patternTransform:"skewX(-30)"});return f.append(o("rect",{width:u,height:u,fill:s,opacity:.45})),f.append(o("rect",{width:u*.6,height:u,fill:s})),f});t.replaceChildren(...i)}var ze=(t,e)=>{let n=document.createElementNS("http://www.w3.org/2000/svg",t);return n.setAttribute("class",e),n};function Ki(t){let e=ze("svg","ra-sankey");rn(e,{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"});let n=ze("defs",""),r=ze("g","ra-viewport"),o=["ra-others","ra-ribbons","ra-nodes","ra-axis"],[i,a,s,c]=o.map(L=>ze("g",L));for(let L of[i,a,c])L.setAttribute("aria-hidden","true");r.append(i,a,s),e.append(n,r,c);let u=p("div",{class:"ra-stage"},e),l=p("div",{class:"ra-head"}),f=p("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),d=p("p",{class:"ra-caption"}),g=p("p",{class:"ra-pruned"}),b=p("div",{class:"ra-key"}),k=p("div",{class:"ra-foot"},d,b,g),E=p("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(l,u,f,k,E);let x=L=>C(L),A={other:x(i),ribbons:x(a),nodes:x(s),axis:x(c)};return{head:l,stage:u,svg:e,defs:n,viewport:r,...A,overview:f,caption:d,pruned:g,key:b,live:E}}function Wi({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function qi(t,e){let n=Me(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Se(n,e):r?yt(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Gl={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Bl={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function Xi(t){let e=He("zoom-in"),n=He("zoom-out"),r=He("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),p("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Vl(t))}function He(t){let e=Bl[t],n=p("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",Gl[t]),r.append(o),n.append(r),n}function Vl(t){let e=He("download"),n=p("div",{class:"ra-menu",role:"menu",hidden:""}),r=p("div",{class:"ra-download"}),o=s=>{s.composedPath().includes(r)||i(!1)},i=s=>{n.hidden=!s,e.setAttribute("aria-expanded",String(s)),s?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},a=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[s,c]of a){let u=p("button",{type:"button",role:"menuitem","data-save":s},c);u.addEventListener("click",()=>{i(!1),t.save(s)}),n.append(u)}return Fl(e,n,i),r.append(e,n),r}function Fl(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),a={ArrowDown:1,ArrowUp:-1}[r.key];a&&o[(i+a+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(a||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Ot=14;function Ui(t){let e=p("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(p("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>p("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let s=o+Ot+e.offsetWidth<=t.clientWidth?o+Ot:Math.max(0,o-Ot-e.offsetWidth),c=i+Ot+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(s,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Ot:Math.max(0,i-Ot-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Kl={value:()=>{}};function Xt(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new De(n)}function De(t){this._=t}function Wl(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}De.prototype=Xt.prototype={constructor:De,on:function(t,e){var n=this._,r=Wl(t+"",n),o,i=-1,a=r.length;if(arguments.length<2){for(;++i<a;)if((o=(t=r[i]).type)&&(o=ql(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<a;)if(o=(t=r[i]).type)n[o]=Yi(n[o],t.name,e);else if(e==null)for(o in n)n[o]=Yi(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new De(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function ql(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function Yi(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Kl,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var $t=0,Yt=0,Ut=0,ji=1e3,Re,Zt,Ge=0,wt=0,Ve=0,jt=typeof performance=="object"&&performance.now?performance:Date,Ji=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Fe(){return wt||(Ji(Xl),wt=jt.now()+Ve)}function Xl(){wt=0}function Be(){this._call=this._time=this._next=null}Be.prototype=Vn.prototype={constructor:Be,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Fe():+n)+(e==null?0:+e),!this._next&&Zt!==this&&(Zt?Zt._next=this:Re=this,Zt=this),this._call=t,this._time=n,Bn()},stop:function(){this._call&&(this._call=null,this._time=1/0,Bn())}};function Vn(t,e,n){var r=new Be;return r.restart(t,e,n),r}function Ul(){Fe(),++$t;for(var t=Re,e;t;)(e=wt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--$t}function Zi(){wt=(Ge=jt.now())+Ve,$t=Yt=0;try{Ul()}finally{$t=0,Zl(),wt=0}}function Yl(){var t=jt.now(),e=t-Ge;e>ji&&(Ve-=e,Ge=t)}function Zl(){for(var t,e=Re,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Re=n);Zt=t,Bn(r)}function Bn(t){if(!$t){Yt&&(Yt=clearTimeout(Yt));var e=t-wt;e>24?(t<1/0&&(Yt=setTimeout(Zi,Math.ceil(t-jt.now()-Ve)+1)),Ut&&(Ut=clearInterval(Ut))):(Ut||(Ge=jt.now(),Ut=setInterval(Yl,ji)),$t=1,Ji(Zi))}}function Fn(t,e,n){var r=new Be;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function ta(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Kn=3,Dd=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Kn),Rd=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Kn),Gd=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(Kn),jl=Math.PI,Bd=jl/2;function Ke(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var Qi=4/11,Vd=6/11,Fd=8/11,Kd=3/4,Wd=9/11,qd=10/11,Xd=15/16,Ud=21/22,Yd=63/64,Zd=1/Qi/Qi;var Wn=1.70158,jd=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Wn),Jd=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Wn),Qd=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Wn),zt=2*Math.PI,qn=1,Xn=.3,tm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=zt);function o(i){return e*Ke(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*zt)},o.period=function(i){return t(e,i)},o})(qn,Xn),em=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=zt);function o(i){return 1-e*Ke(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*zt)},o.period=function(i){return t(e,i)},o})(qn,Xn),nm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=zt);function o(i){return((i=i*2-1)<0?e*Ke(-i)*Math.sin((r-i)/n):2-e*Ke(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*zt)},o.period=function(i){return t(e,i)},o})(qn,Xn);var Jl=Xt("start","end","cancel","interrupt"),Ql=[],ra=0,ea=1,Un=2,We=3,na=4,Yn=5,qe=6;function Xe(t,e,n,r,o,i){var a=t.__transition;if(!a)t.__transition={};else if(n in a)return;th(t,n,{name:e,index:r,group:o,on:Jl,tween:Ql,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:ra})}function Zn(t,e){var n=F(t,e);if(n.state>ra)throw new Error("too late; already scheduled");return n}function U(t,e){var n=F(t,e);if(n.state>We)throw new Error("too late; already running");return n}function F(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function th(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=Vn(i,0,n.time);function i(u){n.state=ea,n.timer.restart(a,n.delay,n.time),n.delay<=u&&a(u-n.delay)}function a(u){var l,f,d,g;if(n.state!==ea)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===We)return Fn(a);g.state===na?(g.state=qe,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=qe,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(Fn(function(){n.state===We&&(n.state=na,n.timer.restart(s,n.delay,n.time),s(u))}),n.state=Un,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Un){for(n.state=We,o=new Array(d=n.tween.length),l=0,f=-1;l<d;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++f]=g);o.length=f+1}}function s(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=Yn,1),f=-1,d=o.length;++f<d;)o[f].call(t,l);n.state===Yn&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=qe,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function Jt(t,e){var n=t.__transition,r,o,i=!0,a;if(n){e=e==null?null:e+"";for(a in n){if((r=n[a]).name!==e){i=!1;continue}o=r.state>Un&&r.state<Yn,r.state=qe,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[a]}i&&delete t.__transition}}function eh(t){return this.each(function(){Jt(this,t)})}function nh(t,e){var n,r;return function(){var o=U(this,t),i=o.tween;if(i!==n){r=n=i;for(var a=0,s=r.length;a<s;++a)if(r[a].name===e){r=r.slice(),r.splice(a,1);break}}o.tween=r}}function rh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=U(this,t),a=i.tween;if(a!==r){o=(r=a).slice();for(var s={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=s;break}c===u&&o.push(s)}i.tween=o}}function oh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=F(this.node(),n).tween,o=0,i=r.length,a;o<i;++o)if((a=r[o]).name===t)return a.value;return null}return this.each((e==null?nh:rh)(n,t,e))}function jn(t,e,n){var r=t._id;return t.each(function(){var o=U(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return F(o,r).value[e]}}function oa(t,e){var n;return(typeof e=="number"?V:e instanceof B?Q:(n=B(e))?(e=n,Q):wn)(t,e)}function ih(t){return function(){this.removeAttribute(t)}}function ah(t){return function(){this.removeAttributeNS(t.space,t.local)}}function sh(t,e,n){var r,o=n+"",i;return function(){var a=this.getAttribute(t);return a===o?null:a===r?i:i=e(r=a,n)}}function ch(t,e,n){var r,o=n+"",i;return function(){var a=this.getAttributeNS(t.space,t.local);return a===o?null:a===r?i:i=e(r=a,n)}}function uh(t,e,n){var r,o,i;return function(){var a,s=n(this),c;return s==null?void this.removeAttribute(t):(a=this.getAttribute(t),c=s+"",a===c?null:a===r&&c===o?i:(o=c,i=e(r=a,s)))}}function lh(t,e,n){var r,o,i;return function(){var a,s=n(this),c;return s==null?void this.removeAttributeNS(t.space,t.local):(a=this.getAttributeNS(t.space,t.local),c=s+"",a===c?null:a===r&&c===o?i:(o=c,i=e(r=a,s)))}}function hh(t,e){var n=Wt(t),r=n==="transform"?Wo:oa;return this.attrTween(t,typeof e=="function"?(n.local?lh:uh)(n,r,jn(this,"attr."+t,e)):e==null?(n.local?ah:ih)(n):(n.local?ch:sh)(n,r,e))}function fh(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function ph(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function dh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&ph(t,i)),n}return o._value=e,o}function mh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&fh(t,i)),n}return o._value=e,o}function gh(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=Wt(t);return this.tween(n,(r.local?dh:mh)(r,e))}function bh(t,e){return function(){Zn(this,t).delay=+e.apply(this,arguments)}}function yh(t,e){return e=+e,function(){Zn(this,t).delay=e}}function xh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?bh:yh)(e,t)):F(this.node(),e).delay}function vh(t,e){return function(){U(this,t).duration=+e.apply(this,arguments)}}function wh(t,e){return e=+e,function(){U(this,t).duration=e}}function kh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?vh:wh)(e,t)):F(this.node(),e).duration}function Sh(t,e){if(typeof e!="function")throw new Error;return function(){U(this,t).ease=e}}function _h(t){var e=this._id;return arguments.length?this.each(Sh(e,t)):F(this.node(),e).ease}function Eh(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;U(this,t).ease=n}}function Mh(t){if(typeof t!="function")throw new Error;return this.each(Eh(this._id,t))}function Th(t){typeof t!="function"&&(t=On(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],a=i.length,s=r[o]=[],c,u=0;u<a;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&s.push(c);return new ot(r,this._parents,this._name,this._id)}function Ph(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),a=new Array(r),s=0;s<i;++s)for(var c=e[s],u=n[s],l=c.length,f=a[s]=new Array(l),d,g=0;g<l;++g)(d=c[g]||u[g])&&(f[g]=d);for(;s<r;++s)a[s]=e[s];return new ot(a,this._parents,this._name,this._id)}function Lh(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Nh(t,e,n){var r,o,i=Lh(e)?Zn:U;return function(){var a=i(this,t),s=a.on;s!==r&&(o=(r=s).copy()).on(e,n),a.on=o}}function Ih(t,e){var n=this._id;return arguments.length<2?F(this.node(),n).on.on(t):this.each(Nh(n,t,e))}function Ah(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Ch(){return this.on("end.remove",Ah(this._id))}function Oh(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Ne(t));for(var r=this._groups,o=r.length,i=new Array(o),a=0;a<o;++a)for(var s=r[a],c=s.length,u=i[a]=new Array(c),l,f,d=0;d<c;++d)(l=s[d])&&(f=t.call(l,l.__data__,d,s))&&("__data__"in l&&(f.__data__=l.__data__),u[d]=f,Xe(u[d],e,n,d,u,F(l,n)));return new ot(i,this._parents,e,n)}function $h(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Cn(t));for(var r=this._groups,o=r.length,i=[],a=[],s=0;s<o;++s)for(var c=r[s],u=c.length,l,f=0;f<u;++f)if(l=c[f]){for(var d=t.call(l,l.__data__,f,c),g,b=F(l,n),k=0,E=d.length;k<E;++k)(g=d[k])&&Xe(g,e,n,k,d,b);i.push(d),a.push(l)}return new ot(i,a,e,n)}var zh=vt.prototype.constructor;function Hh(){return new zh(this._groups,this._parents)}function Dh(t,e){var n,r,o;return function(){var i=xt(this,t),a=(this.style.removeProperty(t),xt(this,t));return i===a?null:i===n&&a===r?o:o=e(n=i,r=a)}}function ia(t){return function(){this.style.removeProperty(t)}}function Rh(t,e,n){var r,o=n+"",i;return function(){var a=xt(this,t);return a===o?null:a===r?i:i=e(r=a,n)}}function Gh(t,e,n){var r,o,i;return function(){var a=xt(this,t),s=n(this),c=s+"";return s==null&&(c=s=(this.style.removeProperty(t),xt(this,t))),a===c?null:a===r&&c===o?i:(o=c,i=e(r=a,s))}}function Bh(t,e){var n,r,o,i="style."+e,a="end."+i,s;return function(){var c=U(this,t),u=c.on,l=c.value[i]==null?s||(s=ia(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(a,o=l),c.on=r}}function Vh(t,e,n){var r=(t+="")=="transform"?Ko:oa;return e==null?this.styleTween(t,Dh(t,r)).on("end.style."+t,ia(t)):typeof e=="function"?this.styleTween(t,Gh(t,r,jn(this,"style."+t,e))).each(Bh(this._id,t)):this.styleTween(t,Rh(t,r,e),n).on("end.style."+t,null)}function Fh(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Kh(t,e,n){var r,o;function i(){var a=e.apply(this,arguments);return a!==o&&(r=(o=a)&&Fh(t,a,n)),r}return i._value=e,i}function Wh(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Kh(t,e,n??""))}function qh(t){return function(){this.textContent=t}}function Xh(t){return function(){var e=t(this);this.textContent=e??""}}function Uh(t){return this.tween("text",typeof t=="function"?Xh(jn(this,"text",t)):qh(t==null?"":t+""))}function Yh(t){return function(e){this.textContent=t.call(this,e)}}function Zh(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&Yh(o)),e}return r._value=t,r}function jh(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Zh(t))}function Jh(){for(var t=this._name,e=this._id,n=aa(),r=this._groups,o=r.length,i=0;i<o;++i)for(var a=r[i],s=a.length,c,u=0;u<s;++u)if(c=a[u]){var l=F(c,e);Xe(c,t,n,u,a,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new ot(r,this._parents,t,n)}function Qh(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,a){var s={value:a},c={value:function(){--o===0&&i()}};n.each(function(){var u=U(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(s),e._.interrupt.push(s),e._.end.push(c)),u.on=e}),o===0&&i()})}var tf=0;function ot(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function ef(t){return vt().transition(t)}function aa(){return++tf}var rt=vt.prototype;ot.prototype=ef.prototype={constructor:ot,select:Oh,selectAll:$h,selectChild:rt.selectChild,selectChildren:rt.selectChildren,filter:Th,merge:Ph,selection:Hh,transition:Jh,call:rt.call,nodes:rt.nodes,node:rt.node,size:rt.size,empty:rt.empty,each:rt.each,on:Ih,attr:hh,attrTween:gh,style:Vh,styleTween:Wh,text:Uh,textTween:jh,remove:Ch,tween:oh,delay:xh,duration:kh,ease:_h,easeVarying:Mh,end:Qh,[Symbol.iterator]:rt[Symbol.iterator]};var nf={time:null,delay:0,duration:250,ease:ta};function rf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function of(t){var e,n;t instanceof ot?(e=t._id,t=t._name):(e=aa(),(n=nf).time=Fe(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var a=r[i],s=a.length,c,u=0;u<s;++u)(c=a[u])&&Xe(c,t,e,u,a,n||rf(c,e));return new ot(r,this._parents,t,e)}vt.prototype.interrupt=eh;vt.prototype.transition=of;var Jn={capture:!0,passive:!1};function Qn(t){t.preventDefault(),t.stopImmediatePropagation()}function sa(t){var e=t.document.documentElement,n=C(t).on("dragstart.drag",Qn,Jn);"onselectstart"in e?n.on("selectstart.drag",Qn,Jn):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function ca(t,e){var n=t.document.documentElement,r=C(t).on("dragstart.drag",null);e&&(r.on("click.drag",Qn,Jn),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function af(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:a,y:s,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:a,enumerable:!0,configurable:!0},y:{value:s,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}af.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var Ue=t=>()=>t;function sf(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function it(t,e,n){this.k=t,this.x=e,this.y=n}it.prototype={constructor:it,scale:function(t){return t===1?this:new it(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new it(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var kt=new it(1,0,0);er.prototype=it.prototype;function er(t){for(;!t.__zoom;)if(!(t=t.parentNode))return kt;return t.__zoom}function tr(t){t.stopImmediatePropagation()}function Qt(t){t.preventDefault(),t.stopImmediatePropagation()}function cf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function uf(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function ua(){return this.__zoom||kt}function lf(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function hf(){return navigator.maxTouchPoints||"ontouchstart"in this}function ff(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],a=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),a>i?(i+a)/2:Math.min(0,i)||Math.max(0,a))}function la(){var t=cf,e=uf,n=ff,r=lf,o=hf,i=[0,1/0],a=[[-1/0,-1/0],[1/0,1/0]],s=250,c=qo,u=Xt("start","zoom","end"),l,f,d,g=500,b=150,k=0,E=10;function x(h){h.property("__zoom",ua).on("wheel.zoom",ee,{passive:!1}).on("mousedown.zoom",ne).on("dblclick.zoom",re).filter(o).on("touchstart.zoom",Ca).on("touchmove.zoom",Oa).on("touchend.zoom touchcancel.zoom",$a).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}x.transform=function(h,y,m,v){var w=h.selection?h.selection():h;w.property("__zoom",ua),h!==w?z(h,y,m,v):w.interrupt().each(function(){H(this,arguments).event(v).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},x.scaleBy=function(h,y,m,v){x.scaleTo(h,function(){var w=this.__zoom.k,S=typeof y=="function"?y.apply(this,arguments):y;return w*S},m,v)},x.scaleTo=function(h,y,m,v){x.transform(h,function(){var w=e.apply(this,arguments),S=this.__zoom,_=m==null?K(w):typeof m=="function"?m.apply(this,arguments):m,M=S.invert(_),P=typeof y=="function"?y.apply(this,arguments):y;return n(L(A(S,P),_,M),w,a)},m,v)},x.translateBy=function(h,y,m,v){x.transform(h,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),a)},null,v)},x.translateTo=function(h,y,m,v,w){x.transform(h,function(){var S=e.apply(this,arguments),_=this.__zoom,M=v==null?K(S):typeof v=="function"?v.apply(this,arguments):v;return n(kt.translate(M[0],M[1]).scale(_.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),S,a)},v,w)};function A(h,y){return y=Math.max(i[0],Math.min(i[1],y)),y===h.k?h:new it(y,h.x,h.y)}function L(h,y,m){var v=y[0]-m[0]*h.k,w=y[1]-m[1]*h.k;return v===h.x&&w===h.y?h:new it(h.k,v,w)}function K(h){return[(+h[0][0]+ +h[1][0])/2,(+h[0][1]+ +h[1][1])/2]}function z(h,y,m,v){h.on("start.zoom",function(){H(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){H(this,arguments).event(v).end()}).tween("zoom",function(){var w=this,S=arguments,_=H(w,S).event(v),M=e.apply(w,S),P=m==null?K(M):typeof m=="function"?m.apply(w,S):m,W=Math.max(M[1][0]-M[0][0],M[1][1]-M[0][1]),I=w.__zoom,D=typeof y=="function"?y.apply(w,S):y,Y=c(I.invert(P).concat(W/I.k),D.invert(P).concat(W/D.k));return function(R){if(R===1)R=D;else{var Z=Y(R),en=W/Z[2];R=new it(en,P[0]-Z[0]*en,P[1]-Z[1]*en)}_.zoom(null,R)}})}function H(h,y,m){return!m&&h.__zooming||new at(h,y)}function at(h,y){this.that=h,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(h,y),this.taps=0}at.prototype={event:function(h){return h&&(this.sourceEvent=h),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(h,y){return this.mouse&&h!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&h!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&h!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(h){var y=C(this.that).datum();u.call(h,this.that,new sf(h,{sourceEvent:this.sourceEvent,target:x,transform:this.that.__zoom,dispatch:u}),y)}};function ee(h,...y){if(!t.apply(this,arguments))return;var m=H(this,y).event(h),v=this.__zoom,w=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),S=nt(h);if(m.wheel)(m.mouse[0][0]!==S[0]||m.mouse[0][1]!==S[1])&&(m.mouse[1]=v.invert(m.mouse[0]=S)),clearTimeout(m.wheel);else{if(v.k===w)return;m.mouse=[S,v.invert(S)],Jt(this),m.start()}Qt(h),m.wheel=setTimeout(_,b),m.zoom("mouse",n(L(A(v,w),m.mouse[0],m.mouse[1]),m.extent,a));function _(){m.wheel=null,m.end()}}function ne(h,...y){if(d||!t.apply(this,arguments))return;var m=h.currentTarget,v=H(this,y,!0).event(h),w=C(h.view).on("mousemove.zoom",P,!0).on("mouseup.zoom",W,!0),S=nt(h,m),_=h.clientX,M=h.clientY;sa(h.view),tr(h),v.mouse=[S,this.__zoom.invert(S)],Jt(this),v.start();function P(I){if(Qt(I),!v.moved){var D=I.clientX-_,Y=I.clientY-M;v.moved=D*D+Y*Y>k}v.event(I).zoom("mouse",n(L(v.that.__zoom,v.mouse[0]=nt(I,m),v.mouse[1]),v.extent,a))}function W(I){w.on("mousemove.zoom mouseup.zoom",null),ca(I.view,v.moved),Qt(I),v.event(I).end()}}function re(h,...y){if(t.apply(this,arguments)){var m=this.__zoom,v=nt(h.changedTouches?h.changedTouches[0]:h,this),w=m.invert(v),S=m.k*(h.shiftKey?.5:2),_=n(L(A(m,S),v,w),e.apply(this,y),a);Qt(h),s>0?C(this).transition().duration(s).call(z,_,v,h):C(this).call(x.transform,_,v,h)}}function Ca(h,...y){if(t.apply(this,arguments)){var m=h.touches,v=m.length,w=H(this,y,h.changedTouches.length===v).event(h),S,_,M,P;for(tr(h),_=0;_<v;++_)M=m[_],P=nt(M,this),P=[P,this.__zoom.invert(P),M.identifier],w.touch0?!w.touch1&&w.touch0[2]!==P[2]&&(w.touch1=P,w.taps=0):(w.touch0=P,S=!0,w.taps=1+!!l);l&&(l=clearTimeout(l)),S&&(w.taps<2&&(f=P[0],l=setTimeout(function(){l=null},g)),Jt(this),w.start())}}function Oa(h,...y){if(this.__zooming){var m=H(this,y).event(h),v=h.changedTouches,w=v.length,S,_,M,P;for(Qt(h),S=0;S<w;++S)_=v[S],M=nt(_,this),m.touch0&&m.touch0[2]===_.identifier?m.touch0[0]=M:m.touch1&&m.touch1[2]===_.identifier&&(m.touch1[0]=M);if(_=m.that.__zoom,m.touch1){var W=m.touch0[0],I=m.touch0[1],D=m.touch1[0],Y=m.touch1[1],R=(R=D[0]-W[0])*R+(R=D[1]-W[1])*R,Z=(Z=Y[0]-I[0])*Z+(Z=Y[1]-I[1])*Z;_=A(_,Math.sqrt(R/Z)),M=[(W[0]+D[0])/2,(W[1]+D[1])/2],P=[(I[0]+Y[0])/2,(I[1]+Y[1])/2]}else if(m.touch0)M=m.touch0[0],P=m.touch0[1];else return;m.zoom("touch",n(L(_,M,P),m.extent,a))}}function $a(h,...y){if(this.__zooming){var m=H(this,y).event(h),v=h.changedTouches,w=v.length,S,_;for(tr(h),d&&clearTimeout(d),d=setTimeout(function(){d=null},g),S=0;S<w;++S)_=v[S],m.touch0&&m.touch0[2]===_.identifier?delete m.touch0:m.touch1&&m.touch1[2]===_.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(_=nt(_,this),Math.hypot(f[0]-_[0],f[1]-_[1])<E)){var M=C(this).on("dblclick.zoom");M&&M.apply(this,arguments)}}}return x.wheelDelta=function(h){return arguments.length?(r=typeof h=="function"?h:Ue(+h),x):r},x.filter=function(h){return arguments.length?(t=typeof h=="function"?h:Ue(!!h),x):t},x.touchable=function(h){return arguments.length?(o=typeof h=="function"?h:Ue(!!h),x):o},x.extent=function(h){return arguments.length?(e=typeof h=="function"?h:Ue([[+h[0][0],+h[0][1]],[+h[1][0],+h[1][1]]]),x):e},x.scaleExtent=function(h){return arguments.length?(i[0]=+h[0],i[1]=+h[1],x):[i[0],i[1]]},x.translateExtent=function(h){return arguments.length?(a[0][0]=+h[0][0],a[1][0]=+h[1][0],a[0][1]=+h[0][1],a[1][1]=+h[1][1],x):[[a[0][0],a[0][1]],[a[1][0],a[1][1]]]},x.constrain=function(h){return arguments.length?(n=h,x):n},x.duration=function(h){return arguments.length?(s=+h,x):s},x.interpolate=function(h){return arguments.length?(c=h,x):c},x.on=function(){var h=u.on.apply(u,arguments);return h===u?x:h},x.clickDistance=function(h){return arguments.length?(k=(h=+h)*h,x):Math.sqrt(k)},x.tapDistance=function(h){return arguments.length?(E=+h,x):E},x}var pf=24,ha=1.5,fa=200,Ye=24,Ze=20,je=class{constructor(e,n){this.svg=e;this.behaviour=la().clickDistance(4).wheelDelta(df).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=C(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,a=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:a}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:a}=this.scene,s=e*i.scale,c=i.width*s-a,u=r!==null&&c>1?-r*c:n;this.jump(kt.translate(u,i.viewHeight/2-o*i.height*s).scale(s))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return er(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:a,width:s,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(a,n/s),pf*a]).translateExtent([[-Ye,-Ye],[s+Ye,c+Ye]]),this.jump(i?mf(this.transform(),o.layout,e):nr(this.scene))}by(e){let n=e>0?ha:1/ha;on()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(fa).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=nr(this.scene);on()?this.root.interrupt().call(this.behaviour.transform,e):this.root.transition().duration(fa).call(this.behaviour.transform,e)}isHome(){return this.scene===null||gf(this.transform(),nr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,a]=this.transform().apply([e,n]);(i<Ze||i>o-Ze||a<Ze||a>r.viewHeight-Ze)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function df({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function nr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return kt.translate(n,0).scale(t.scale)}function mf(t,e,n){let r=t.x/e.width*n.width;return kt.translate(r,t.y).scale(t.k)}function gf(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var bf=2500,rr=class{constructor(e,n){this.host=e;this.events=n;j(e,Et),j(e,ni),this.parts=Ki(e),this.theme=tt(e),this.tooltip=Ui(this.parts.stage),this.zoomer=new je(this.parts.svg,o=>{this.follow(),o&&this.events.zoom?.(o)}),this.overview=new $e(this.parts.overview,o=>this.zoomer.panTo(o)),this.legend=$i({toggle:o=>this.show(ii(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>this.set({hover:o})});let r=Xi({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),Li(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;theme;layout;state=_n;nodes;ribbons;legend;overview;watcher;patternId=hr("ra-pattern");measure;width=0;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;pointed=[];update({picture:e,show:n,caption:r,shared:o,title:i}){let a=JSON.stringify(e),s=a!==this.pictureText,c=JSON.stringify(n??null);s?this.takePicture(e,a,n):c!==this.asked&&(this.state.shown=Kt(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let l=this.takeTheme();if(!s&&!l&&!u)return this.refresh();this.legend.setPicture(e,this.theme),li(this.parts.key,e,this.theme),this.draw(!s)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=tt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),ut(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let a=oi(e,o);this.state={picture:e,shown:Kt(e,r),selection:a,echo:null,hover:null},ye(o,a)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{svg:n,defs:r,ribbons:o,nodes:i,axis:a}=this.parts;if(this.width=this.parts.stage.clientWidth,this.width===0)return;this.measure=fr(this.theme.font,13);let{picture:s}=this.state,c={width:this.width,whole:this.whole,measure:this.measure};this.layout=so(s,c,this.shared);for(let[l,f]of Object.entries({width:this.width,height:this.layout.viewHeight}))n.setAttribute(l,String(f));n.setAttribute("aria-label",Wi(s)),Fi(r,s,this.theme,this.patternId),Ri(this.parts.other,this.layout,s.other,this.theme),this.ribbons=Vi(o,this.layout,s,this.theme,this.patternId),this.nodes=zi(i,this.layout,s,this.theme),this.makeTabStop(this.nodes.data().find(({node:l})=>l.id===s.target)?.node.id),Hi(a,this.layout,this.theme),this.overview.draw(this.layout,this.theme,this.width),this.zoomer.setScene(this.layout,this.width,e),this.refresh();let u=this.layout.strands.length>bf;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!u))}refresh(){if(!this.nodes)return;let e=this.emphasis();ci(this.ribbons,this.nodes,e,this.state,this.theme),Bi(this.parts.other,si(e,this.state.picture.beams.length)),this.legend.setShown(this.state.shown),this.follow()}follow(){if(!this.nodes)return;let{picture:e}=this.state,n=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(n));let{layout:r,measure:o}=this,i=r.viewHeight-(r.rows?16:2),a={x0:2,y0:2,x1:this.width-2,y1:i},{muted:s}=this.theme;Ci(this.nodes,{picture:e,layout:r,emphasis:this.emphasis(),transform:n,view:a,measure:o,muted:s}),Gi(this.parts.other,r,n),Di(this.parts.axis,r,n),this.overview.follow(n)}emphasis(){return ri(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){ye(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=qi(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e}),this.events.show?.(e)}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let r=e.size>0?this.nodes.filter(({node:i})=>e.has(i.id)).nodes():[],o=({link:i})=>n.has(mt(i.source,i.target));return[...r,...n.size>0?this.ribbons.filter(o).nodes():[]]}over(e){ye(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}makeTabStop(e){this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}fit(){this.zoomer.isHome()&&(this.layout.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.width&&this.redraw()}redraw(){this.state!==_n&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r}=this,{picture:o}=this.state,a=[...this.emphasis().shown].map(c=>[c,Ce(c,o,n,this.patternId)]),s=r.caption.textContent??"";return di(pi(r.svg,o,a,s,n),e,yf(this.title))}destroy(){this.watcher.disconnect(),this.host.remove()}};function yf(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function Ht(t,e){let n=p("div",{class:"ra-root ra-picture-root"});return t.append(n),new rr(n,e)}var xf={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},pa={changed:"changed",inserted:"inserted",deleted:"deleted"};function ir(t,e,n){let r=Math.max(0,Math.min(1,e));return be(n.secondary,xf[t][n.dark?"dark":"light"],r)}var da=({name:t},e)=>t==="surprise"?`${T(e)} bits`:Ct(e);function ma({labels:t,ids:e,shade:n,marks:r,notes:o},i){let a=n?.values[i],s=n&&a!=null,c=[`position ${i}`,...e[i]==null?[]:[`id ${e[i]}`],...s?[`${n.name} ${n.largest?da(n,a*n.largest):T(a)}`]:[],...r?.[i]?[pa[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...c].join(" \xB7 ")}function ga(t,e){let n=Object.keys(pa).filter(r=>t.marks?.includes(r));return[...t.shade?[vf(t.shade,e)]:[],...t.generated!=null&&t.generated<t.labels.length?[or("generated",{class:"ra-generated"})]:[],...t.template?.length?[or("chat template",{class:"ra-template"})]:[],...n.map(r=>or(r,{"data-mark":r}))]}function vf(t,e){let n=p("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(a=>ir(t.name,a,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?da(t,t.largest):"most";return p("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function or(t,e){let n=p("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),p("span",{class:"ra-legend-item"},n,t)}var ba=`/* The token strip. */
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
`;function Dt(t,e={}){return new ar(t,e)}var ar=class{constructor(e,n){this.events=n;e.append(this.host);for(let r of[Et,ba])j(this.host,r);this.strip=p("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"}),this.host.append(this.strip,this.legend),this.listen()}events;host=p("div",{class:"ra-root"});strip;legend=p("div",{class:"ra-strip-legend"});boxes=[];known="";target=-1;stop=-1;path=new Set;echoed=new Set;update({strip:e,target:n,path:r}){let o=tt(this.host);ut(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary]),a=i!==this.known,s=this.strip.contains(this.root().activeElement);a&&this.fill(e,o);let c=this.setTarget(n);this.path=this.mark("ra-path",this.path,r??[]),(a||c&&this.events.pick)&&this.reveal(this.boxes[n]),s&&(a||c)&&this.boxes[this.stop]?.focus({preventScroll:!0}),this.known=i}echo(e){this.echoed=this.mark("ra-echo",this.echoed,e)}destroy(){this.host.remove()}root(){return this.strip.getRootNode()}fill(e,n){let r=kf(e);this.boxes=e.labels.map((i,a)=>Sf(e,a,r,n,this.events.pick!==void 0));let o=this.boxes.flatMap((i,a)=>[...a===e.generated?[p("span",{class:"ra-from-here"},"generated")]:[],i,...e.labels[a].includes("\u21B5")?[Ef()]:[]]);this.strip.replaceChildren(...o),this.legend.replaceChildren(...ga(e,n)),this.legend.hidden=this.legend.childElementCount===0,[this.target,this.stop,this.path,this.echoed]=[-1,-1,new Set,new Set]}setTarget(e){return e===this.target&&this.stop>=0?!1:(this.boxes[this.target]?.classList.remove("ra-target"),this.boxes[e]?.classList.add("ra-target"),this.events.pick&&(this.boxes[this.target]?.setAttribute("aria-selected","false"),this.boxes[e]?.setAttribute("aria-selected","true")),this.target=e,this.setStop(e in this.boxes?e:0),!0)}setStop(e){if(!this.events.pick)return;let n=this.boxes[this.stop];n&&(n.tabIndex=-1),this.boxes[e]&&(this.boxes[e].tabIndex=0),this.stop=e}mark(e,n,r){let o=new Set(r);for(let i of n)o.has(i)||this.boxes[i]?.classList.remove(e);for(let i of o)n.has(i)||this.boxes[i]?.classList.add(e);return o}reveal(e){if(!e)return;let{strip:n}=this,r=e.offsetTop-n.offsetTop;r>=n.scrollTop&&r+e.offsetHeight<=n.scrollTop+n.clientHeight||(n.scrollTop=r-n.clientHeight/2)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=Tf(e.key,n,this.boxes);if(r===void 0||!(r in this.boxes))return;this.setStop(r),this.boxes[r].focus()}e.preventDefault(),e.stopPropagation()}},kf=({special:t,template:e})=>({special:new Set(t),template:new Set(e)});function Sf(t,e,n,r,o){let i=p("span",{class:"ra-token-box","data-position":e,title:ma(t,e)});i.setAttribute("role",o?"option":"listitem"),o&&_f(i),n.special.has(e)&&i.classList.add("ra-special"),n.template.has(e)&&i.classList.add("ra-template"),t.generated!=null&&e>=t.generated&&i.classList.add("ra-generated");let a=t.marks?.[e];a&&(i.dataset.mark=a);let s=t.shade?.values[e]??null;return s!==null&&(i.style.background=ir(t.shade.name,s,r)),i.append(Mf(t.labels[e])),i}function _f(t){t.setAttribute("aria-selected","false"),t.tabIndex=-1}var Ef=()=>p("span",{class:"ra-break",role:"presentation"});function Mf(t){let e=ur("");for(let{text:n,mark:r}of Ee(t))e.append(r?p("span",{class:"ra-mark"},n):n);return e}function Tf(t,e,n){switch(t){case"ArrowLeft":return e-1;case"ArrowRight":return e+1;case"Home":return 0;case"End":return n.length-1;case"ArrowUp":return ya(e,n,-1);case"ArrowDown":return ya(e,n,1);default:return}}function ya(t,e,n){let{offsetTop:r,offsetLeft:o}=e[t],i,a;for(let s=t+n;s in e;s+=n){let{offsetTop:c}=e[s];if(c===r)continue;if(i??=c,c!==i)break;let u=l=>Math.abs(e[l].offsetLeft-o);(a===void 0||u(s)<u(a))&&(a=s)}return a}var Je=class{element=p("section",{class:"ra-column"});sankey;tokens;title=p("h3",{class:"ra-column-title"});subtitle=p("div",{class:"ra-column-subtitle"});strip=p("div",{class:"ra-column-strip"});picture=p("div",{class:"ra-column-picture"});error=p("div",{class:"ra-column-error",role:"alert"});constructor(e,n){e.append(this.element);let r=p("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=Dt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=Ht(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o)})}update(e,n){let{title:r,subtitle:o,reference:i,error:a,picture:s,strip:c,target:u,caption:l}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(p("bdi",{},r)),i&&this.title.append(p("span",{class:"ra-reference"},"reference")),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!c||!!a,this.picture.hidden=!s||!!a,a)return;let f=[...new Set(s?.nodes.map(({position:d})=>d))];c&&this.tokens.update({strip:c,target:u??-1,path:f}),s&&this.sankey.update({picture:s,show:null,caption:l,shared:n,title:r})}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var xa={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function wa(t,e,n){let r=Pf(e,n),o=e.picture??xa,i=n.picture??xa;if(t.kind==="token"){let a=r(t.position);return te(n,a,i.nodes.filter(({position:s})=>a(s)),[])}if(t.kind==="node"){let a=o.nodes.find(({id:u})=>u===t.id);if(!a)return te(n,()=>!1,[],[]);let s=r(a.position),c=i.nodes.filter(({position:u})=>s(u));return te(n,s,ka(a,o,c,i),[])}return Lf(t,o,i,n,r)}function Pf(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function te(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>mt(o.source,o.target)))}}function va(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function ka(t,e,n,r){let o=va(t,e);if(o===null||r.graph==="layer")return n;let i=s=>Math.abs(va(s,r)-o),a=Math.min(...n.map(i));return n.filter(s=>i(s)<=a+1e-9)}function Lf(t,e,n,r,o){let[i,a]=[t.source,t.target].map(b=>e.nodes.find(k=>k.id===b));if(!i||!a)return te(r,()=>!1,[],[]);let[s,c]=[o(i.position),o(a.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>s(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),f=new Set(ka(a,e,l.map(b=>u.get(b.target)),n)),d=l.filter(b=>f.has(u.get(b.target))),g=d.flatMap(b=>[u.get(b.source),u.get(b.target)]);return te(r,b=>s(b)||c(b),g,d)}var Qe=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Et,fo])j(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=p("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(r,this.grid)}events;host=p("div",{class:"ra-root ra-compare"});grid=p("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){ut(this.host,tt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,a)=>this.views[a].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new Je(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:co(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?wa(e,n,r):null)}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=p("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var Sa=`/* The stand-alone page. */
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
`;var If=24;function _a(t){let e=p("tbody"),n=p("table",{role:"grid","aria-label":"Beams"},p("thead",{},Af()),e),r=null,o=i=>{if(!i)return;let a=Number(i.dataset.beam);t(r?.length===1&&r[0]===a?null:[a])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>Of(i,e,o)),{element:p("div",{class:"ra-scroll"},n),setPicture:(i,a)=>e.replaceChildren(...i.beams.map((s,c)=>Cf(c,i,a))),setShown(i){r=i;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(i?.includes(Number(a.dataset.beam))??!1))}}}function Af(){let t={class:"ra-number",scope:"col"};return p("tr",{},p("th",{scope:"col"},"Rank"),p("th",t,"Score"),p("th",t,"Share"),p("th",t,"Hops"),p("th",{scope:"col"},"Path"))}function Cf(t,e,n){let r=e.beams[t],o=p("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",_e(r,e)),o.append(p("td",{},Gn(t,e,n)),p("td",{class:"ra-number"},T(r.score)),p("td",{class:"ra-number"},Ct(r.share)),p("td",{class:"ra-number"},String(r.weights.length)),p("td",{},p("bdi",{title:lt(r,e)},lt(r,e,If)))),o}function Of(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let a=o[o.indexOf(r)+i];if(!a)return;r.tabIndex=-1,a.tabIndex=0,a.focus()}else return;t.preventDefault()}function Ea(t,e){let n=$f(t,e);return n?p("dl",{},...n.flatMap(([r,o])=>[p("dt",{},r),p("dd",{dir:"auto"},o)])):p("p",{},"Select a node or a link in the picture.")}function $f(t,e){let n=Me(t,e);if(n)return Hf(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?zf(r,e):null}var Ma=(t,e)=>ke(t,e).replace(/^beams? /,"");function zf(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?bt(t.layer):String(t.layer)],["beams",Ma(Pn(t.id,e),e)]],r=t.predecessors.map(o=>`${At(o.label)} (${o.position}) ${T(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function Hf(t,e){let n=i=>{let a=e.nodes.find(s=>s.id===i);return a?Mn(a,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",T(t.weight)],["flow",T(t.value)],["beams",Ma(Tn(t),e)]],o=t.heads?.map(({head:i,weight:a})=>`${i} (${T(a)})`)??[];return o.length>0?[...r,["heads",we(o)]]:r}function Pa(t){let e=p("div",{class:"ra-root ra-page"});t.append(e),j(e,Sa);let n=new sr(e),r=matchMedia("(prefers-color-scheme: dark)"),o=()=>n.redraw();return r.addEventListener("change",o),{update:i=>n.update(i),destroy(){r.removeEventListener("change",o),n.destroy(),e.remove()}}}var sr=class{constructor(e){this.host=e;this.table=_a(o=>this.sankey.show(o));let n=p("section",{},p("h2",{},"Beams"),this.table.element),r=p("div",{class:"ra-columns"},n,this.details);e.append(this.title,this.facts,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=Dt(this.tokenPlace),this.sankey=Ht(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;title=p("h1");facts=p("dl",{class:"ra-facts"});tokenPlace=p("div");picturePlace=p("div",{class:"ra-picture"});details=p("section",{class:"ra-details","aria-live":"polite"});footer=p("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){this.data=e;let n=tt(this.host);ut(this.host,n),document.documentElement.style.background=n.background,document.title=e.title,this.title.textContent=e.title,this.facts.replaceChildren(...e.facts.map(([r,o])=>Df(r,o))),this.tokens.update({strip:e.strip,target:e.target,path:Ta(e,null)}),this.table.setPicture(e.picture,n),this.sankey.update({picture:e.picture,show:null,caption:e.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=`Reverse Attention ${e.version}`}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{strip:n,target:r,picture:o}=this.data;this.details.replaceChildren(p("h2",{},"Selected"),Ea(e,o)),this.tokens.update({strip:n,target:r,path:Ta(this.data,e)})}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function Df(t,e){return p("div",{},p("dt",{},t),p("dd",{},e))}function Ta({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var La={sankey:Rf,tokens:Bf,compare:Gf,page:t=>{let e=Pa(t);return{update:n=>e.update(n),destroy:()=>e.destroy()}}},Na=(t,e,n)=>{let r=La[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(La).join(", ")}, not ${JSON.stringify(t)}`)};function Rf(t,e){let n=Ht(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return Ia(n,r=>r.id??JSON.stringify(r.picture))}function Gf(t,e){let n=new Qe(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return Ia(n,r=>r.id??JSON.stringify(r.columns))}function Bf(t,e){let n=Dt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var tn=new Map,Vf=2e3;function Ia(t,e){let n="",r=o=>tn.get(o)===t&&tn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,a=tn.get(i);a&&n===""&&t.inherit(a),n!==i&&r(n),n=i,tn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),Vf)}}}var Aa=cr(Na),Vg=Aa;function Ff(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||Aa({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Ff();export{Vg as default};
