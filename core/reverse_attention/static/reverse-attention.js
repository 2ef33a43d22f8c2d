/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function mr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function ae(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(ae):t:t.packed===1?Ys(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,ae(n)]))}function Ys({packed:t,texts:e,...n}){let r=ln(n.nodes).map(a=>js(a,e)),o=r.map(({id:a})=>a),i=ln(n.beams).map(a=>Js(a,o)),s=ln(n.links).map(a=>Qs(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function ln(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function js({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function Js({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function Qs({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=g=>a[g].share*(c==="network"?1:u),f=o??[],d=n.map((g,b)=>({beam:g,value:r?.[b]??l(g)}));return{...i,value:i.value??d.reduce((g,{value:b})=>g+b,0),shares:d,source:s[t],target:s[e],heads:Array.from({length:f.length/2},(g,b)=>({head:f[2*b],weight:f[2*b+1]}))}}function p(t,e={},...n){let r=document.createElement(t);return Gt(r,e),r.append(...n),r}function Gt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function gr(t){return p("bdi",{},t)}function j(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=hn.get(e)??new CSSStyleSheet;hn.has(e)||r.replaceSync(e),hn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var hn=new Map;function fn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function br(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var ta=0;function yr(t){return`${t}-${++ta}`}function ce(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var xr=t=>{let e=ea(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},vr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function ea({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function Er(t,e){let n=Tr(t),r=[Pr(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=na(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Lr(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:ra(r,e)}}function Mr(t){let e=Tr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Lr(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function na(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Tr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Pr(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Lr(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Pr({x:t.x+i*o,y:c},u)}function ra(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function wr(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Nr({samples:t,tilt:e},n,r){let o=t.map(s=>wr(s,n,e)),i=t.map(s=>wr(s,r,e)).reverse();return`M${Mt(o[0])}${kr(o,1)}L${Mt(i[0])}${kr(i,-1)}Z`}function kr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${Mt(i)}`:`C${Mt(a)} ${Mt(c)} ${Mt(i)}`}return n}var Sr=t=>Math.round(t*100)/100,Mt=t=>`${Sr(t.x)},${Sr(t.y)}`;function Ir(t,e,n,r){let o=12+r/2;return{samples:[...ue(t,o,0),...ue({x:t.x,y:n-2*o},o,1),...ue({x:e.x,y:n-2*o},o,2),...ue(e,o,3)],tilt:1}}var _r=5;function ue(t,e,n){return Array.from({length:_r+1},(r,o)=>{let i=(n+o/_r)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var oa={least:28,readable:84},ia={least:11,readable:28};function Or(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=Ar(t[0]??[],r,!1)/s,u=Ar(t[t.length-1]??[],r,!0)/s,l=Math.max(1,t.length-1),f=(a-c-u)/l,d=n?ia:oa,g=!r.whole&&f*s<d.least,b=g?d.readable/s:Math.min(f,460/s),w=g?c:c+Math.max(0,(f-b)*l)/2,E=t.length===1;return{width:g?c+u+b*l:a,height:i,viewHeight:o,scale:s,wide:g,pitch:b,nodeWidth:Math.max(1.5,Math.min(14,b*(n?.2:.4))),beside:Cr(r.width),xOf:x=>E?a/2:w+x*b}}function Ar(t,e,n){let r=t.map(({node:i})=>i?e.measure(`${i.label} ${i.position}`,n):0),o=Math.max(0,...r)+18+14;return Cr(e.width)?Math.min(o,e.width*.18,210):24}var Cr=t=>t>=560;function pn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function $r(t){let e=new Map;for(let r of t.nodes)e.set(r.id,pn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(sa(r,o,i))}return aa(n),{target:e.get(t.target),items:[...e.values()],links:n}}function sa(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function aa(t){for(;;){let e=ca(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ca(t){let e=Vt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Vt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var ua=3e3;function zr({links:t},e=ua){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Rr(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?la(o):[];n.push(...a),ha(o,[o.source,...a,o.target])}return n}function la(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(pn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function ha(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Rr(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Rr(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Dr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Hr({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var fa=12,pa=6e3;function Vr(t){let e=Vt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Fr(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Ft(e)}function Wr(t,e){da(t,e);let n=t.map(o=>[...o]),r=Gr(t);for(let o=0;o<fa&&r>0;o++){ma(t,o%2===0);let i=Gr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Ft(o)})}function Ft(t){t.forEach((e,n)=>e.order=n)}var Tt=t=>t.link.data.value||1e-9;function da(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>Tt(c)-Tt(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Ft(o)}function ma(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,ga(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Ft(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=pa)for(let o of n)ba(o)}function ga(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+Tt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*Tt(s),0)/r}function ba(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Br(o,i)<=Br(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Ft(t),n=!0)}if(!n)return}}function Br(t,e){return dn(t.ins,e.ins,n=>n.source)+dn(t.outs,e.outs,n=>n.target)}function dn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=Tt(o)*Tt(i));return r}function Gr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=dn(n[r].ins,n[o].ins,i=>i.source);return e}var Kr=36,ya=.1,Xr=24,le=12,xa=5.5;function Ur(t,e,n=1){return e.node&&t.node?Xr*n:e.node?Xr*Math.min(n,1.5):(t.node?10:5)*n}var Zr=t=>t.reduce((e,n)=>e+n.height,0);function Yr(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Ur(t[o],r,e),0)}function jr(t){return Math.max(0,...t.map(e=>Zr(e)+Yr(e)))}function Jr(t,e){let n=va(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<Kr;i++){let s=i>=Kr/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,f=u.map(d=>wa(d,a||s,!a||s));Sa(u,f,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<ya)break}Qr(t.flat(),e)}function va(t,e){let n=r=>t.every(o=>Zr(o)+Yr(o,r)<=e);return[xa,4,3,2.5,2,1.6,1.3].find(n)??1}function wa(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=qr(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=qr(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var ka=[1,2,8];function qr(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*ka[e]}function Sa(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Ur(u,l,n))}let i=_a(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function _a(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function Qr(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function to(t){return[...Vt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function eo(t){return to(t.flat()).reduce((n,r)=>n+r.height+le,0)-le}function no(t,e){let n=to(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(le*4,Math.max(le,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}Qr(t.flat(),e)}function io(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];ro(o,(s,a)=>s.targetOffset=a),ro(i,(s,a)=>s.sourceOffset=a)}}function ro(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function so(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)oo(o.ins,n),oo(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function oo(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function ao(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var co=6,Ea=22;function uo(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Ma(o,e,n)}function Ma(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Mr(mn(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>Ta(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function mn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function Ta(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+co:-1/0,s=o?o.y-o.height/2-(o.node?Ea:co):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function lo(t,e,n,r=0){return Math.min(Pa(t,e,n),La(t,n,r))}function ho(t,e,n){for(let o of t.links)Na(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Aa(o,r):Ia(o)}function Pa(t,e,n){let r=e.map(a=>a.map(c=>he(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function La({target:t},e,n){return t&&n>0?e*.6/(he(t)+n):1/0}function he(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Na(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var Ia=t=>t.ins[0]?.link.width??0;function Aa(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var fo=30,Oa=16,Ca=12,po=10,$a=420;function mo(t,e,n){let r=bo(t),o=yo(r,n?.scale),i=za(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:Ra(s,a,i),strands:Ba(s,i),other:Hr(s,i),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}function go(t){let e=t.map(bo),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>yo(r,n)))}}function bo(t){let e=$r(t),n=t.graph==="network";(n?vr:xr)(e);let r=Vr([...e.items,...zr(e)]);n?Fr(r):Wr(r,e.target);let o=t.other?.share??0,i=lo(e,r,$a,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function yo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;ho(n,r,e),io(r.flat(),n.links),Dr(n,i*e);let a=s.beams.map((c,u)=>u);return ao(n.links,s.parts?a:so(n,a.length)),(o?eo:jr)(r)+fo+xo(t)}function xo({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+po,Oa+(e?Ca:0))}function za(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Or(o,n,i,e),a={top:fo,bottom:s.height-xo(t)};return i?no(o,a):(Jr(o,a),uo(r.links,o,s.xOf)),s}function Ra(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Da(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:he(i),leads:r.get(i.node.position)===i,below:Ha(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Da(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let f=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:f,y1:f+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Ha(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function Ba(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+po);let s=n+i.width/2,a=Ga(()=>i.back?Fa(i,e,s):Va(i,e)),c=i.target.column-i.source.column,u=[e.xOf(i.source.column),e.xOf(i.target.column)],[l,f]=[Math.min(...u),Math.max(...u)];return i.strands.map(({beam:d,value:g,width:b,offset:w})=>{let E=w-i.width/2;return{link:i.data,beam:d,value:g,width:b,span:c,x0:l,x1:f,get path(){return Nr(a(),E,E+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function Ga(t){let e;return()=>e??=t()}function Va(t,e){return Er(mn(t,e.xOf,e.nodeWidth/2),t.width)}function Fa(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Ir({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var Pt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var vo=`/* Pictures side by side. */
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
`;function At(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Xt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function at(){}var gt=.7,It=1/gt,Lt="\\s*([+-]?\\d+)\\s*",Wt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Xa=/^#([0-9a-f]{3,8})$/,qa=new RegExp(`^rgb\\(${Lt},${Lt},${Lt}\\)$`),Ua=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),Za=new RegExp(`^rgba\\(${Lt},${Lt},${Lt},${Wt}\\)$`),Ya=new RegExp(`^rgba\\(${X},${X},${X},${Wt}\\)$`),ja=new RegExp(`^hsl\\(${Wt},${X},${X}\\)$`),Ja=new RegExp(`^hsla\\(${Wt},${X},${X},${Wt}\\)$`),wo={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};At(at,G,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:ko,formatHex:ko,formatHex8:Qa,formatHsl:tc,formatRgb:So,toString:So});function ko(){return this.rgb().formatHex()}function Qa(){return this.rgb().formatHex8()}function tc(){return Ao(this).formatHsl()}function So(){return this.rgb().formatRgb()}function G(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Xa.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?_o(e):n===3?new N(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?fe(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?fe(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=qa.exec(t))?new N(e[1],e[2],e[3],1):(e=Ua.exec(t))?new N(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Za.exec(t))?fe(e[1],e[2],e[3],e[4]):(e=Ya.exec(t))?fe(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=ja.exec(t))?To(e[1],e[2]/100,e[3]/100,1):(e=Ja.exec(t))?To(e[1],e[2]/100,e[3]/100,e[4]):wo.hasOwnProperty(t)?_o(wo[t]):t==="transparent"?new N(NaN,NaN,NaN,0):null}function _o(t){return new N(t>>16&255,t>>8&255,t&255,1)}function fe(t,e,n,r){return r<=0&&(t=e=n=NaN),new N(t,e,n,r)}function wn(t){return t instanceof at||(t=G(t)),t?(t=t.rgb(),new N(t.r,t.g,t.b,t.opacity)):new N}function ct(t,e,n,r){return arguments.length===1?wn(t):new N(t,e,n,r??1)}function N(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}At(N,ct,Xt(at,{brighter(t){return t=t==null?It:Math.pow(It,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?gt:Math.pow(gt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new N(dt(this.r),dt(this.g),dt(this.b),de(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Eo,formatHex:Eo,formatHex8:ec,formatRgb:Mo,toString:Mo}));function Eo(){return`#${pt(this.r)}${pt(this.g)}${pt(this.b)}`}function ec(){return`#${pt(this.r)}${pt(this.g)}${pt(this.b)}${pt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Mo(){let t=de(this.opacity);return`${t===1?"rgb(":"rgba("}${dt(this.r)}, ${dt(this.g)}, ${dt(this.b)}${t===1?")":`, ${t})`}`}function de(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function dt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function pt(t){return t=dt(t),(t<16?"0":"")+t.toString(16)}function To(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new B(t,e,n,r)}function Ao(t){if(t instanceof B)return new B(t.h,t.s,t.l,t.opacity);if(t instanceof at||(t=G(t)),!t)return new B;if(t instanceof B)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new B(s,a,c,t.opacity)}function ge(t,e,n,r){return arguments.length===1?Ao(t):new B(t,e,n,r??1)}function B(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}At(B,ge,Xt(at,{brighter(t){return t=t==null?It:Math.pow(It,t),new B(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?gt:Math.pow(gt,t),new B(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new N(gn(t>=240?t-240:t+120,o,r),gn(t,o,r),gn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new B(Po(this.h),pe(this.s),pe(this.l),de(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=de(this.opacity);return`${t===1?"hsl(":"hsla("}${Po(this.h)}, ${pe(this.s)*100}%, ${pe(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Po(t){return t=(t||0)%360,t<0?t+360:t}function pe(t){return Math.max(0,Math.min(1,t||0))}function gn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Oo=Math.PI/180,Co=180/Math.PI,me=18,$o=.96422,zo=1,Ro=.82521,Do=4/29,Nt=6/29,Ho=3*Nt*Nt,nc=Nt*Nt*Nt;function Bo(t){if(t instanceof q)return new q(t.l,t.a,t.b,t.opacity);if(t instanceof J)return Vo(t);t instanceof N||(t=wn(t));var e=vn(t.r),n=vn(t.g),r=vn(t.b),o=bn((.2225045*e+.7168786*n+.0606169*r)/zo),i,s;return e===n&&n===r?i=s=o:(i=bn((.4360747*e+.3850649*n+.1430804*r)/$o),s=bn((.0139322*e+.0971045*n+.7141733*r)/Ro)),new q(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Go(t,e,n,r){return arguments.length===1?Bo(t):new q(t,e,n,r??1)}function q(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}At(q,Go,Xt(at,{brighter(t){return new q(this.l+me*(t??1),this.a,this.b,this.opacity)},darker(t){return new q(this.l-me*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=$o*yn(e),t=zo*yn(t),n=Ro*yn(n),new N(xn(3.1338561*e-1.6168667*t-.4906146*n),xn(-.9787684*e+1.9161415*t+.033454*n),xn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function bn(t){return t>nc?Math.pow(t,1/3):t/Ho+Do}function yn(t){return t>Nt?t*t*t:Ho*(t-Do)}function xn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function vn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function rc(t){if(t instanceof J)return new J(t.h,t.c,t.l,t.opacity);if(t instanceof q||(t=Bo(t)),t.a===0&&t.b===0)return new J(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Co;return new J(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Ot(t,e,n,r){return arguments.length===1?rc(t):new J(t,e,n,r??1)}function J(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Vo(t){if(isNaN(t.h))return new q(t.l,0,0,t.opacity);var e=t.h*Oo;return new q(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}At(J,Ot,Xt(at,{brighter(t){return new J(this.h,this.c,this.l+me*(t??1),this.opacity)},darker(t){return new J(this.h,this.c,this.l-me*(t??1),this.opacity)},rgb(){return Vo(this).rgb()}}));var Fo=-.14861,kn=1.78277,Sn=-.29227,be=-.90649,Kt=1.97294,Lo=Kt*be,No=Kt*kn,Io=kn*Sn-be*Fo;function oc(t){if(t instanceof mt)return new mt(t.h,t.s,t.l,t.opacity);t instanceof N||(t=wn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Io*r+Lo*e-No*n)/(Io+Lo-No),i=r-o,s=(Kt*(n-o)-Sn*i)/be,a=Math.sqrt(s*s+i*i)/(Kt*o*(1-o)),c=a?Math.atan2(s,i)*Co-120:NaN;return new mt(c<0?c+360:c,a,o,t.opacity)}function ye(t,e,n,r){return arguments.length===1?oc(t):new mt(t,e,n,r??1)}function mt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}At(mt,ye,Xt(at,{brighter(t){return t=t==null?It:Math.pow(It,t),new mt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?gt:Math.pow(gt,t),new mt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Oo,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new N(255*(e+n*(Fo*r+kn*o)),255*(e+n*(Sn*r+be*o)),255*(e+n*(Kt*r)),this.opacity)}}));function Xo(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function ic(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Xo((n-r/e)*e,s,o,i,a)}}function sc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Xo((n-r/e)*e,o,i,s,a)}}var ve=t=>()=>t;function qo(t,e){return function(n){return t+n*e}}function ac(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Tn(t,e){var n=e-t;return n?qo(t,n>180||n<-180?n-360*Math.round(n/360):n):ve(isNaN(t)?e:t)}function cc(t){return(t=+t)==1?C:function(e,n){return n-e?ac(e,n,t):ve(isNaN(e)?n:e)}}function C(t,e){var n=e-t;return n?qo(t,n):ve(isNaN(t)?e:t)}var Q=(function t(e){var n=cc(e);function r(o,i){var s=n((o=ct(o)).r,(i=ct(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=C(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Uo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ct(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var Kp=Uo(ic),Xp=Uo(sc);function uc(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function lc(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function hc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Ln(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function fc(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function V(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function pc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Ln(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var En=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,_n=new RegExp(En.source,"g");function dc(t){return function(){return t}}function mc(t){return function(e){return t(e)+""}}function Pn(t,e){var n=En.lastIndex=_n.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=En.exec(t))&&(o=_n.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:V(r,o)})),n=_n.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?mc(c[0].x):dc(e):(e=c.length,function(u){for(var l=0,f;l<e;++l)a[(f=c[l]).i]=f.x(u);return a.join("")})}function Ln(t,e){var n=typeof e,r;return e==null||n==="boolean"?ve(e):(n==="number"?V:n==="string"?(r=G(e))?(e=r,Q):Pn:e instanceof G?Q:e instanceof Date?fc:lc(e)?uc:Array.isArray(e)?hc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?pc:V)(t,e)}var Wo=180/Math.PI,Mn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Zo(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Wo,skewX:Math.atan(c)*Wo,scaleX:s,scaleY:a}}var xe;function gc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Mn:Zo(e.a,e.b,e.c,e.d,e.e,e.f)}function bc(t){return t==null||(xe||(xe=document.createElementNS("http://www.w3.org/2000/svg","g")),xe.setAttribute("transform",t),!(t=xe.transform.baseVal.consolidate()))?Mn:(t=t.matrix,Zo(t.a,t.b,t.c,t.d,t.e,t.f))}function Yo(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,f,d,g,b){if(u!==f||l!==d){var w=g.push("translate(",null,e,null,n);b.push({i:w-4,x:V(u,f)},{i:w-2,x:V(l,d)})}else(f||d)&&g.push("translate("+f+e+d+n)}function s(u,l,f,d){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),d.push({i:f.push(o(f)+"rotate(",null,r)-2,x:V(u,l)})):l&&f.push(o(f)+"rotate("+l+r)}function a(u,l,f,d){u!==l?d.push({i:f.push(o(f)+"skewX(",null,r)-2,x:V(u,l)}):l&&f.push(o(f)+"skewX("+l+r)}function c(u,l,f,d,g,b){if(u!==f||l!==d){var w=g.push(o(g)+"scale(",null,",",null,")");b.push({i:w-4,x:V(u,f)},{i:w-2,x:V(l,d)})}else(f!==1||d!==1)&&g.push(o(g)+"scale("+f+","+d+")")}return function(u,l){var f=[],d=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,f,d),s(u.rotate,l.rotate,f,d),a(u.skewX,l.skewX,f,d),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,f,d),u=l=null,function(g){for(var b=-1,w=d.length,E;++b<w;)f[(E=d[b]).i]=E.x(g);return f.join("")}}}var jo=Yo(gc,"px, ","px)","deg)"),Jo=Yo(bc,", ",")",")"),yc=1e-12;function Ko(t){return((t=Math.exp(t))+1/t)/2}function xc(t){return((t=Math.exp(t))-1/t)/2}function vc(t){return((t=Math.exp(2*t))-1)/(t+1)}var Qo=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],f=s[1],d=s[2],g=l-a,b=f-c,w=g*g+b*b,E,x;if(w<yc)x=Math.log(d/u)/e,E=function(st){return[a+st*g,c+st*b,u*Math.exp(e*st*x)]};else{var A=Math.sqrt(w),L=(d*d-u*u+r*w)/(2*u*n*A),W=(d*d-u*u-r*w)/(2*d*n*A),z=Math.log(Math.sqrt(L*L+1)-L),R=Math.log(Math.sqrt(W*W+1)-W);x=(R-z)/e,E=function(st){var oe=st*x,ie=Ko(z),se=u/(n*A)*(ie*vc(e*oe+z)-xc(z));return[a+se*g,c+se*b,u*ie/Ko(e*oe+z)]}}return E.duration=Math.abs(x)*1e3*e/Math.SQRT2,E}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function ti(t){return function(e,n){var r=t((e=ge(e)).h,(n=ge(n)).h),o=C(e.s,n.s),i=C(e.l,n.l),s=C(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var qp=ti(Tn),Up=ti(C);function ei(t){return function(e,n){var r=t((e=Ot(e)).h,(n=Ot(n)).h),o=C(e.c,n.c),i=C(e.l,n.l),s=C(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Zp=ei(Tn),Yp=ei(C);function ni(t){return(function e(n){n=+n;function r(o,i){var s=t((o=ye(o)).h,(i=ye(i)).h),a=C(o.s,i.s),c=C(o.l,i.l),u=C(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var jp=ni(Tn),Jp=ni(C);function ri(t,e){e===void 0&&(e=t,t=Ln);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var oi=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],wc=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],kc=oi.length;function ii(t){return t?wc:oi}function si(t,e){return e[t%e.length]}var Sc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},_c={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},ai=t=>t?_c:Sc;function ci(t){return Math.floor(t/kc)%4}var Ec=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Mc=ri(Q,Ec);function Ct(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Ot(Mc(n?.14+.86*r:.94*r));return o.l=n?Math.max(o.l,38):Math.min(o.l,74),o.formatHex()}var Tc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Pc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Lc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},we=new WeakMap;function tt(t){let e=t.getRootNode(),n=we.get(e)??Nc(t);return we.has(e)||queueMicrotask(()=>we.delete(e)),we.set(e,n),n}function Nc(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?Ic(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Lc:Pc,s=ke(n("--st-text-color"),i.text),a=ke(r,i.background);return{dark:o,text:s,background:a,muted:Se(s,a,.38),secondary:ke(n("--st-secondary-background-color"),i.secondary),border:Se(s,a,o?.74:.82),primary:ke(n("--st-primary-color"),i.primary),font:n("--st-font")||Tc,beams:ii(o),change:ai(o)}}function ke(t,e){return G(t)?.formatHex()??e}function Se(t,e,n){return ct(Q(t,e)(n)).formatHex()}function Nn(t){let{r:e,g:n,b:r}=ct(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Ic=t=>Nn(t)<.2;function ut(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[f,d]of Object.entries(l))t.style.setProperty(`--ra-${f}`,d);t.style.colorScheme=e.dark?"dark":"light"}var ui=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var bt=(t,e)=>`${t}>${e}`,In={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null};function li({picture:t,shown:e,selection:n,echo:r,hover:o}){let i=t.beams.map((u,l)=>l),s=new Set(e?i.filter(u=>e.includes(u)):i);if(o!==null)return{shown:s,lit:new Set(s.has(o)?[o]:s)};let a=Oc(t,n)??(r&&Cc(t,r)),c=a?new Set([...s].filter(u=>a.has(u))):s;return{shown:s,lit:c}}function Oc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Cc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(bt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function hi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function qt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function fi(t,e,n){if(!e)return qt(t,[n]);let r=e.filter(o=>o!==n);return qt(t,r.length<e.length?r:[...e,n])}function _e(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Te=.12,Ee=4;function di({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function An(t,e,n,r,o){$c(t,n,r,o),Rc(e,n,r,o)}function $c(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),Dc(s,r)],l=`${a} ${c} ${u}`;if((Me.get(this)??zc)!==l){Me.set(this,l),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Te));for(let[f,d]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])u?this.setAttribute(f,d):this.removeAttribute(f)}})}var Me=new WeakMap,zc="true true false";function Rc(t,{shown:e,lit:n},{selection:r,echo:o},i){t.each(function(s){let{id:a}=s.node,c=r?.kind==="node"&&r.id===a,[u,l,f]=[yt(s,e),yt(s,n),c||o?.nodes.has(a)],[d,g]=On(s,e),b=`${u} ${l} ${c} ${f} ${d} ${g} ${i.primary}`;if(Me.get(this)===b)return;Me.set(this,b),this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:Te)),this.setAttribute("aria-pressed",String(c));let[w,E]=[this.querySelector("rect.ra-ring"),this.querySelector("rect.ra-body")];pi(E,d,g),pi(w,d-Ee,g+Ee),f?w.removeAttribute("display"):w.setAttribute("display","none"),w.setAttribute("stroke",i.primary),w.setAttribute("stroke-width","2")})}function pi(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function Dc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(bt(t,e))??!1}function yt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function On({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function T(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Hc(e).replace("e-","e\u2212")}function Hc(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function zt(t){let e=t*100;return e>0&&e<1?`${T(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function Pe(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Cn(t,e){return e==="layer"?`${$t(t.label)} (${t.position})`:`${$t(t.label)} (${t.position}, ${xt(t.layer)})`}function xt(t){return t===0?"embeddings":`layer ${t}`}function Le(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${Pe(r)}`}function $n(t){return t.shares.map(e=>e.beam)}var mi=new WeakMap;function zn(t,e){let n=mi.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);mi.set(e,n)}return n.get(t)??[]}function Ne(t,e,n){let r=l=>e.nodes.find(f=>f.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Cn(l,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${T(l.value)}`):[`${a} ${T(t.weight)}`,Le($n(t),e)],u=e.parts?[]:[Bc(t,e,n),Gc(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function Bc(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${T(r.value)} of the link's flow of ${T(t.value)}`}function Gc({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${T(r)})`);return`${t.length===1?"head":"heads"} ${Pe(e)}`}function vt(t,e){let n=Le(zn(t.id,e),e),r=e.graph==="network"?[xt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${$t(a.label)} (${a.position}) ${T(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function Ie(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${T(t.score)}: ${lt(t,e,24)}`}function lt(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map(c=>c?$t(c.label):"?"),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,`\u2026 ${a} more \u2026`),s.join(" \u2192 ")}var Vc=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function $t(t){return Vc.test(t)?`\u2068${t}\u2069`:t}var Fc=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Ae(t){return t.split(Fc).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Oe(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var gi=12;function Rn(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:gi},(o,i)=>Ct(i/(gi-1)*n,n,e)),last:n}}function bi(t,e,n){let{colours:r,last:o}=Rn(e,n.dark),i=p("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var $e="http://www.w3.org/2000/svg",xi=18,et=16,yi=2;function vi(t,e,n,r,o){let[i,s]=[t.clientWidth,t.clientHeight],a=t.cloneNode(!0);a.querySelectorAll("*").forEach(Wc);let c=s+et+(n.length+1)*xi+et/2;for(let l of["class","style","tabindex"])a.removeAttribute(l);for(let[l,f]of Object.entries({xmlns:$e,width:i,height:c,viewBox:`0 0 ${i} ${c}`}))a.setAttribute(l,String(f));a.prepend(Dn(0,0,i,c,o.background)),a.append(...Kc(n,e,s+et,i,o));let u=c-et/2-4;return a.append(Ce(r,et,u,11,o.muted,o),...Xc(e,i,u,o)),{markup:new XMLSerializer().serializeToString(a),width:i,height:c}}function Wc(t){if(t.style.display==="none"||t.getAttribute("display")==="none")return t.remove();let e=t.getAttribute("aria-label");if(e&&t.classList.contains("ra-node")){let n=document.createElementNS($e,"title");n.textContent=e,t.prepend(n)}for(let n of["tabindex","role","aria-label","aria-pressed","aria-hidden","style"])t.removeAttribute(n)}function Kc(t,e,n,r,o){return t.flatMap(([i,s],a)=>{let c=n+a*xi,u=e.beams[i],l=e.parts?u.text:`${u.rank}\u2003${T(u.score)}\u2003${lt(u,e)}`,f=Math.floor((r-3*et)/6.2),d=l.length>f?`${l.slice(0,f-1)}\u2026`:l;return[Dn(et,c,12,12,s),Ce(d,et+20,c+10,11.5,o.text,o)]})}function Xc(t,e,n,r){let{colours:o,last:i}=Rn(t,r.dark);if(i===0)return[];let s=e-et-8*String(i).length-o.length*7,a=Ce("position 0",s-6,n,11,r.muted,r);a.setAttribute("text-anchor","end");let c=o.map((u,l)=>Dn(s+l*7,n-8,7.2,8,u));return[a,...c,Ce(String(i),s+o.length*7+6,n,11,r.muted,r)]}function Dn(t,e,n,r,o){let i=document.createElementNS($e,"rect");for(let[s,a]of Object.entries({x:t,y:e,width:n,height:r,fill:o}))i.setAttribute(s,String(a));return i}function Ce(t,e,n,r,o,i){let s=document.createElementNS($e,"text"),a={x:e,y:n,fill:o,"font-size":r,"font-family":i.font};for(let[c,u]of Object.entries(a))s.setAttribute(c,String(u));return s.textContent=t,s}async function wi(t,e,n){let r=new Blob([t.markup],{type:"image/svg+xml"}),o=e==="svg"?r:await qc(r,t),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}async function qc(t,{width:e,height:n}){let r=URL.createObjectURL(t),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return i.width=e*yi,i.height=n*yi,i.getContext("2d").drawImage(o,0,0,i.width,i.height),URL.revokeObjectURL(r),new Promise((s,a)=>{i.toBlob(c=>c?s(c):a(new Error("The picture is too large for a PNG")))})}var Hn="http://www.w3.org/1999/xhtml",ki={svg:"http://www.w3.org/2000/svg",xhtml:Hn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Ut(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),ki.hasOwnProperty(e)?{space:ki[e],local:t}:t}function Uc(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Hn&&e.documentElement.namespaceURI===Hn?e.createElement(t):e.createElementNS(n,t)}}function Zc(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Si(t){var e=Ut(t);return(e.local?Zc:Uc)(e)}function Yc(){}function Re(t){return t==null?Yc:function(){return this.querySelector(t)}}function jc(t){typeof t!="function"&&(t=Re(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new $(r,this._parents)}function Jc(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Qc(){return[]}function Gn(t){return t==null?Qc:function(){return this.querySelectorAll(t)}}function tu(t){return function(){return Jc(t.apply(this,arguments))}}function eu(t){typeof t=="function"?t=tu(t):t=Gn(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new $(r,o)}function Vn(t){return function(){return this.matches(t)}}function _i(t){return function(e){return e.matches(t)}}var nu=Array.prototype.find;function ru(t){return function(){return nu.call(this.children,t)}}function ou(){return this.firstElementChild}function iu(t){return this.select(t==null?ou:ru(typeof t=="function"?t:_i(t)))}var su=Array.prototype.filter;function au(){return Array.from(this.children)}function cu(t){return function(){return su.call(this.children,t)}}function uu(t){return this.selectAll(t==null?au:cu(typeof t=="function"?t:_i(t)))}function lu(t){typeof t!="function"&&(t=Vn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new $(r,this._parents)}function Ei(t){return new Array(t.length)}function hu(){return new $(this._enter||this._groups.map(Ei),this._parents)}function ze(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}ze.prototype={constructor:ze,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function fu(t){return function(){return t}}function pu(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new ze(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function du(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,f=i.length,d=new Array(l),g;for(a=0;a<l;++a)(c=e[a])&&(d[a]=g=s.call(c,c.__data__,a,e)+"",u.has(g)?o[a]=c:u.set(g,c));for(a=0;a<f;++a)g=s.call(t,i[a],a,i)+"",(c=u.get(g))?(r[a]=c,c.__data__=i[a],u.delete(g)):n[a]=new ze(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(d[a])===c&&(o[a]=c)}function mu(t){return t.__data__}function gu(t,e){if(!arguments.length)return Array.from(this,mu);var n=e?du:pu,r=this._parents,o=this._groups;typeof t!="function"&&(t=fu(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],f=o[u],d=f.length,g=bu(t.call(l,l&&l.__data__,u,r)),b=g.length,w=a[u]=new Array(b),E=s[u]=new Array(b),x=c[u]=new Array(d);n(l,f,w,E,x,g,e);for(var A=0,L=0,W,z;A<b;++A)if(W=w[A]){for(A>=L&&(L=A+1);!(z=E[L])&&++L<b;);W._next=z||null}}return s=new $(s,r),s._enter=a,s._exit=c,s}function bu(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function yu(){return new $(this._exit||this._groups.map(Ei),this._parents)}function xu(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function vu(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],f=u.length,d=a[c]=new Array(f),g,b=0;b<f;++b)(g=u[b]||l[b])&&(d[b]=g);for(;c<o;++c)a[c]=n[c];return new $(a,this._parents)}function wu(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function ku(t){t||(t=Su);function e(f,d){return f&&d?t(f.__data__,d.__data__):!f-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new $(o,this._parents).order()}function Su(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function _u(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Eu(){return Array.from(this)}function Mu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function Tu(){let t=0;for(let e of this)++t;return t}function Pu(){return!this.node()}function Lu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function Nu(t){return function(){this.removeAttribute(t)}}function Iu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Au(t,e){return function(){this.setAttribute(t,e)}}function Ou(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Cu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function $u(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function zu(t,e){var n=Ut(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?Iu:Nu:typeof e=="function"?n.local?$u:Cu:n.local?Ou:Au)(n,e))}function Mi(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ru(t){return function(){this.style.removeProperty(t)}}function Du(t,e,n){return function(){this.style.setProperty(t,e,n)}}function Hu(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Bu(t,e,n){return arguments.length>1?this.each((e==null?Ru:typeof e=="function"?Hu:Du)(t,e,n??"")):wt(this.node(),t)}function wt(t,e){return t.style.getPropertyValue(e)||Mi(t).getComputedStyle(t,null).getPropertyValue(e)}function Gu(t){return function(){delete this[t]}}function Vu(t,e){return function(){this[t]=e}}function Fu(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Wu(t,e){return arguments.length>1?this.each((e==null?Gu:typeof e=="function"?Fu:Vu)(t,e)):this.node()[t]}function Ti(t){return t.trim().split(/^|\s+/)}function Fn(t){return t.classList||new Pi(t)}function Pi(t){this._node=t,this._names=Ti(t.getAttribute("class")||"")}Pi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Li(t,e){for(var n=Fn(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Ni(t,e){for(var n=Fn(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Ku(t){return function(){Li(this,t)}}function Xu(t){return function(){Ni(this,t)}}function qu(t,e){return function(){(e.apply(this,arguments)?Li:Ni)(this,t)}}function Uu(t,e){var n=Ti(t+"");if(arguments.length<2){for(var r=Fn(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?qu:e?Ku:Xu)(n,e))}function Zu(){this.textContent=""}function Yu(t){return function(){this.textContent=t}}function ju(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Ju(t){return arguments.length?this.each(t==null?Zu:(typeof t=="function"?ju:Yu)(t)):this.node().textContent}function Qu(){this.innerHTML=""}function tl(t){return function(){this.innerHTML=t}}function el(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function nl(t){return arguments.length?this.each(t==null?Qu:(typeof t=="function"?el:tl)(t)):this.node().innerHTML}function rl(){this.nextSibling&&this.parentNode.appendChild(this)}function ol(){return this.each(rl)}function il(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function sl(){return this.each(il)}function al(t){var e=typeof t=="function"?t:Si(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function cl(){return null}function ul(t,e){var n=typeof t=="function"?t:Si(t),r=e==null?cl:typeof e=="function"?e:Re(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function ll(){var t=this.parentNode;t&&t.removeChild(this)}function hl(){return this.each(ll)}function fl(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function pl(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function dl(t){return this.select(t?pl:fl)}function ml(t){return arguments.length?this.property("__data__",t):this.node().__data__}function gl(t){return function(e){t.call(this,e,this.__data__)}}function bl(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function yl(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function xl(t,e,n){return function(){var r=this.__on,o,i=gl(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function vl(t,e,n){var r=bl(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?xl:yl,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Ii(t,e,n){var r=Mi(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function wl(t,e){return function(){return Ii(this,t,e)}}function kl(t,e){return function(){return Ii(this,t,e.apply(this,arguments))}}function Sl(t,e){return this.each((typeof e=="function"?kl:wl)(t,e))}function*_l(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Ai=[null];function $(t,e){this._groups=t,this._parents=e}function kt(){return new $([[document.documentElement]],Ai)}function El(){return this}$.prototype=kt.prototype={constructor:$,select:jc,selectAll:eu,selectChild:iu,selectChildren:uu,filter:lu,data:gu,enter:hu,exit:yu,join:xu,merge:vu,selection:El,order:wu,sort:ku,call:_u,nodes:Eu,node:Mu,size:Tu,empty:Pu,each:Lu,attr:zu,style:Bu,property:Wu,classed:Uu,text:Ju,html:nl,raise:ol,lower:sl,append:al,insert:ul,remove:hl,clone:dl,datum:ml,on:vl,dispatch:Sl,[Symbol.iterator]:_l};function O(t){return typeof t=="string"?new $([[document.querySelector(t)]],[document.documentElement]):new $([[t]],Ai)}var Ml=0;function Tl(){return new Bn}function Bn(){this._="@"+(++Ml).toString(36)}Bn.prototype=Tl.prototype={constructor:Bn,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function Pl(t){let e;for(;e=t.sourceEvent;)t=e;return t}function nt(t,e){if(t=Pl(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Ci=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function $i(t,e,n,r){switch(t){case"ArrowLeft":return Oi(e,n,r,"target","source");case"ArrowRight":return Oi(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Ll(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Oi(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function Ll(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function zi(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Nl(t,n)),e.addEventListener("pointerleave",()=>Wn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>Ri(t,De(n))),e.addEventListener("keydown",n=>Al(t,n)),e.addEventListener("focusin",n=>Cl(t,n)),e.addEventListener("focusout",()=>Wn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function De(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:O(n).datum()};let r=e?.closest("path.ra-ribbon");return r?{strand:O(r).datum()}:null}function Nl(t,e){let n=e.buttons===0?De(e):null;if(!n)return Wn(t);t.over(Kn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Il(t,n),e.clientX-r,e.clientY-o)}function Wn(t){t.tooltip.hide(),t.over(null)}function Il({state:{picture:t}},e){return"node"in e?vt(e.node.node,t):Ne(e.strand.link,t,e.strand.beam)}function Ri(t,e){t.tooltip.hide();let n=Kn(e);e&&"node"in e&&t.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Kn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function Al(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=De(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Ri(t,n);else if(Ci.includes(e.key))Ol(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Ol(t,e,n){let{shown:r}=t.emphasis(),o=t.layout.nodes.filter(s=>yt(s,r)),i=$i(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.makeTabStop(i.node.id),t.nodes.filter(s=>s===i).node()?.focus())}function Cl(t,e){let n=De(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Kn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(vt(o.node,t.state.picture),i,s)}function Di(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Xn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=$l(s,u=>!o.some(l=>Xn(l,u))&&!i.some(l=>l!==s&&Xn(l.node,u)),e,n);c&&(o.push(qn(c)),r.push(c))}return r}function $l(t,e,n,r){let o=t.sides.map(s=>zl(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Rl(qn(s),n)&&e(qn(s)))??(t.priority===1/0?o[0]??null:null)}function zl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Hl(t.text,t.room[e]-o,d=>r(d,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),l={left:t.node.x0-5-s,right:t.node.x1+5,above:u,below:u},f={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:f[e],width:s}}function qn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Xn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Rl(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Dl=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Hl(t,e,n){if(n(t)<=e)return t;let r=[...Dl.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var He=220,Bl=84,Hi=10;function Bi(t,e){let n=t.data().flatMap(o=>Gl(o,e)),r=new Map(Di(n,e.view,e.measure).map(o=>[o.id,o]));t.each(function(o){let i=this.lastElementChild,s=r.get(o.node.id),a=s?"":"none";i.style.display!==a&&(i.style.display=a),s&&Wl(i,s,o,e)})}function Gl(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!yt(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=yt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:u,node:Gi(t,e),sides:Vl(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:Fl(t,e)}]}function Gi(t,{layout:e,emphasis:n,transform:r}){let[o,i]=On(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function Vl(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function Fl(t,e){let{layout:n,view:r,transform:o}=e,i=Gi(t,e),s=n.columns.length===1?He:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(Bl,Math.min(s,He));return{left:Math.min(He,i.x0-r.x0-Hi),right:Math.min(He,r.x1-i.x1-Hi),above:a,below:a}}function Wl(t,e,{x:n,node:r},{transform:o,measure:i,muted:s,picture:a}){let[c,u]=o.invert([e.x,e.y]);t.setAttribute("transform",`translate(${c-n},${u}) scale(${1/o.k})`);let[l,f,d]=Array.from(t.children);(f.textContent!==e.text||f.dataset.muted!==s)&&(f.replaceChildren(...Ae(e.text).map(({text:E,mark:x})=>Kl(E,x?s:null))),f.dataset.muted=s);let g=e.id===a.target,b=l.getAttribute("display")!=="none";d.textContent=String(r.position);let w=i(e.text,g);d.setAttribute("x",String(w+(b?8:4)));for(let[E,x]of Object.entries({x:-4,y:-12,width:w+8,height:17}))l.setAttribute(E,String(x))}function Kl(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg","tspan");return n.textContent=t,e&&n.setAttribute("fill",e),n}var Xl=["both","gained","lost"];function Zt(t,e,n){let r=e&&Xl[t];return r?{colour:n.change[r],pattern:r==="lost"?1:0}:{colour:si(t,n.beams),pattern:ci(t)}}function Be(t,e,n,r){let{colour:o,pattern:i}=Zt(t,e.parts,n);return i===0?o:`url(#${r}-${t})`}var ql=6;function Vi(t){let e=p("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});br(e);let n=p("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>Ul(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Ul(t,e,n,r){let o=e.beams[t],i=Ie(o,e),s=p("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},Un(t,e,n),p("span",{class:"ra-score"},e.parts?o.text:T(o.score)));return e.beams.length<=ql&&!e.parts&&s.append(p("bdi",{class:"ra-chip-path"},lt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function Un(t,e,n){let{colour:r,pattern:o}=Zt(t,e.parts,n),i=e.parts?"":String(e.beams[t].rank),s=p("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Nn(r)>.3?"#10131a":"#ffffff",s}var Zl=34;function Fi(t,e,n,r,o){let i=t.selectAll("g.ra-node").data(n,({node:c})=>c.id).join(Yl).order().attr("aria-label",({node:c})=>Jl(c,r)).attr("transform",({x:c})=>`translate(${c},0)`),s=Math.max(...e.nodes.map(({node:c})=>c.position)),a=Math.min(3,e.nodeWidth/2);for(let c of["ra-ring","ra-body"]){let u=c==="ra-ring"?Ee:0;i.select(`rect.${c}`).attr("x",-e.nodeWidth/2-u).attr("width",e.nodeWidth+2*u).attr("rx",a+u)}return i.select("rect.ra-body").attr("fill",({node:c})=>Ct(c.position,s,o.dark)).attr("stroke",({node:c})=>c.id===r.target?o.text:o.background).attr("vector-effect",({node:c})=>c.id===r.target?"non-scaling-stroke":null).attr("stroke-width",({node:c})=>c.id===r.target?2.25:null),jl(i,r,o),i}function Yl(t){let e=t.append("g").attr("class","ra-node").attr("data-id",({node:r})=>r.id).attr("role","button");e.append("rect").attr("class","ra-ring").attr("fill","none").attr("display","none").attr("vector-effect","non-scaling-stroke"),e.append("rect").attr("class","ra-body");let n=e.append("g").attr("class","ra-label");return n.append("rect").attr("class","ra-badge"),n.append("text").attr("class","ra-token"),n.append("text").attr("class","ra-position"),e}function jl(t,e,n){t.selectAll("text").attr("font-family",n.font).attr("font-size",13).attr("fill",n.text).attr("stroke",n.background).attr("stroke-width",3.5).attr("stroke-linejoin","round").attr("paint-order","stroke"),t.select("text.ra-token").attr("font-weight",({node:r})=>r.id===e.target?700:400),t.select("text.ra-position").attr("font-size",10.5).attr("fill",n.muted),t.select("rect.ra-badge").attr("display",({node:r})=>r.special?null:"none").attr("fill",n.secondary).attr("stroke",n.border).attr("rx",4)}function Jl(t,e){let{title:n,rows:r}=vt(t,e);return`${n}, ${r.join(", ")}`}function Wi(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).text(({layer:r})=>Ql(r,e))}function Ql(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":xt(0):o<64?String(t):xt(t)}function Ki(t,e,n){let r=Math.ceil(Zl/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var th=.15,eh=12,nh=10;function Xi(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",th),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>(s+a)/2).attr("dominant-baseline","central").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${zt(i)}`)}function qi(t,{other:e},{k:n}){t.select("text").attr("font-size",eh/n).attr("x",(e?.x0??0)+nh/n)}function Ui(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Te*3:1)}var Ge=34,Ve=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=p("canvas");frame=p("div",{class:"ra-window"});strip=p("div",{class:"ra-strip"},this.canvas,this.frame);hint=p("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&oh(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?rh(s,n.length):"\xA0"}},rh=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function oh(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=Ge*o,t.style.height=`${Ge}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=Ct(a.position,s,n.dark);let[f,d]=[u/e.height*Ge,(l-u)/e.height*Ge];i.fillRect(c/e.width*r-1,f,2,Math.max(2,d))}}var ih=.86,Zi=.9,sh=.5;function Yi(t,e,n,r){t.attr("fill-opacity",ih).attr("stroke",n.background).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let o=e.beams.map((i,s)=>Be(s,e,n,r));return i=>t.selectAll("path").data(i,s=>`${s.link.source}>${s.link.target} ${s.beam}`).join(s=>s.append(a=>ah(a,o[a.beam]))).order()}function ah({link:t,beam:e,value:n,path:r,span:o},i){let s=document.createElementNS("http://www.w3.org/2000/svg","path");return Gt(s,{class:"ra-ribbon","data-source":t.source,"data-target":t.target,"data-beam":e,"data-value":n,"data-shown":!0,d:r,fill:i}),o<1&&s.setAttribute("fill-opacity",String(sh)),s}function ji(t,e,n,r){let o=(s,a)=>{let c=document.createElementNS("http://www.w3.org/2000/svg",s);for(let[u,l]of Object.entries(a))c.setAttribute(u,String(l));return c},i=e.beams.map((s,a)=>({beam:a,...Zt(a,e.parts,n)})).filter(({pattern:s})=>s>0).map(({beam:s,colour:a,pattern:c})=>{let u=[0,10,5,18][c],l={width:u,height:u,patternUnits:"userSpaceOnUse"},f=o("pattern",{id:`${r}-${s}`,...l,patternTransform:"skewX(-30)"});return f.append(o("rect",{width:u,height:u,fill:a,opacity:.45})),f.append(o("rect",{width:u*.6,height:u,fill:a})),f});t.replaceChildren(...i)}var Fe=(t,e)=>{let n=document.createElementNS("http://www.w3.org/2000/svg",t);return n.setAttribute("class",e),n};function Ji(t){let e=Fe("svg","ra-sankey");Gt(e,{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"});let n=Fe("defs",""),r=Fe("g","ra-viewport"),o=["ra-others","ra-ribbons","ra-nodes","ra-axis"],[i,s,a,c]=o.map(L=>Fe("g",L));for(let L of[i,s,c])L.setAttribute("aria-hidden","true");r.append(i,s,a),e.append(n,r,c);let u=p("div",{class:"ra-stage"},e),l=p("div",{class:"ra-head"}),f=p("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),d=p("p",{class:"ra-caption"}),g=p("p",{class:"ra-pruned"}),b=p("div",{class:"ra-key"}),w=p("div",{class:"ra-foot"},d,b,g),E=p("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(l,u,f,w,E);let x=L=>O(L),A={other:x(i),ribbons:x(s),nodes:x(a),axis:x(c)};return{head:l,stage:u,svg:e,defs:n,viewport:r,...A,overview:f,caption:d,pruned:g,key:b,live:E}}function Qi({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function ts(t,e){let n=Oe(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Ne(n,e):r?vt(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var ch={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},uh={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function es(t){let e=We("zoom-in"),n=We("zoom-out"),r=We("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),p("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,lh(t))}function We(t){let e=uh[t],n=p("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",ch[t]),r.append(o),n.append(r),n}function lh(t){let e=We("download"),n=p("div",{class:"ra-menu",role:"menu",hidden:""}),r=p("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let u=p("button",{type:"button",role:"menuitem","data-save":a},c);u.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(u)}return hh(e,n,i),r.append(e,n),r}function hh(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Rt=14;function ns(t){let e=p("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(p("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>p("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+Rt+e.offsetWidth<=t.clientWidth?o+Rt:Math.max(0,o-Rt-e.offsetWidth),c=i+Rt+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Rt:Math.max(0,i-Rt-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var fh={value:()=>{}};function Yt(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Ke(n)}function Ke(t){this._=t}function ph(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Ke.prototype=Yt.prototype={constructor:Ke,on:function(t,e){var n=this._,r=ph(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=dh(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=rs(n[o],t.name,e);else if(e==null)for(o in n)n[o]=rs(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new Ke(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function dh(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function rs(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=fh,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Dt=0,Jt=0,jt=0,is=1e3,Xe,Qt,qe=0,St=0,Ze=0,te=typeof performance=="object"&&performance.now?performance:Date,ss=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Ye(){return St||(ss(mh),St=te.now()+Ze)}function mh(){St=0}function Ue(){this._call=this._time=this._next=null}Ue.prototype=Yn.prototype={constructor:Ue,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Ye():+n)+(e==null?0:+e),!this._next&&Qt!==this&&(Qt?Qt._next=this:Xe=this,Qt=this),this._call=t,this._time=n,Zn()},stop:function(){this._call&&(this._call=null,this._time=1/0,Zn())}};function Yn(t,e,n){var r=new Ue;return r.restart(t,e,n),r}function gh(){Ye(),++Dt;for(var t=Xe,e;t;)(e=St-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Dt}function os(){St=(qe=te.now())+Ze,Dt=Jt=0;try{gh()}finally{Dt=0,yh(),St=0}}function bh(){var t=te.now(),e=t-qe;e>is&&(Ze-=e,qe=t)}function yh(){for(var t,e=Xe,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Xe=n);Qt=t,Zn(r)}function Zn(t){if(!Dt){Jt&&(Jt=clearTimeout(Jt));var e=t-St;e>24?(t<1/0&&(Jt=setTimeout(os,Math.ceil(t-te.now()-Ze)+1)),jt&&(jt=clearInterval(jt))):(jt||(qe=te.now(),jt=setInterval(bh,is)),Dt=1,ss(os))}}function jn(t,e,n){var r=new Ue;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function cs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Jn=3,am=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Jn),cm=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Jn),um=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(Jn),xh=Math.PI,lm=xh/2;function je(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var as=4/11,hm=6/11,fm=8/11,pm=3/4,dm=9/11,mm=10/11,gm=15/16,bm=21/22,ym=63/64,xm=1/as/as;var Qn=1.70158,vm=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Qn),wm=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Qn),km=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Qn),Ht=2*Math.PI,tr=1,er=.3,Sm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ht);function o(i){return e*je(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Ht)},o.period=function(i){return t(e,i)},o})(tr,er),_m=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ht);function o(i){return 1-e*je(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Ht)},o.period=function(i){return t(e,i)},o})(tr,er),Em=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ht);function o(i){return((i=i*2-1)<0?e*je(-i)*Math.sin((r-i)/n):2-e*je(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Ht)},o.period=function(i){return t(e,i)},o})(tr,er);var vh=Yt("start","end","cancel","interrupt"),wh=[],hs=0,us=1,nr=2,Je=3,ls=4,rr=5,Qe=6;function tn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;kh(t,n,{name:e,index:r,group:o,on:vh,tween:wh,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:hs})}function or(t,e){var n=F(t,e);if(n.state>hs)throw new Error("too late; already scheduled");return n}function U(t,e){var n=F(t,e);if(n.state>Je)throw new Error("too late; already running");return n}function F(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function kh(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=Yn(i,0,n.time);function i(u){n.state=us,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,f,d,g;if(n.state!==us)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===Je)return jn(s);g.state===ls?(g.state=Qe,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=Qe,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(jn(function(){n.state===Je&&(n.state=ls,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=nr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===nr){for(n.state=Je,o=new Array(d=n.tween.length),l=0,f=-1;l<d;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++f]=g);o.length=f+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=rr,1),f=-1,d=o.length;++f<d;)o[f].call(t,l);n.state===rr&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=Qe,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function ee(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>nr&&r.state<rr,r.state=Qe,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Sh(t){return this.each(function(){ee(this,t)})}function _h(t,e){var n,r;return function(){var o=U(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Eh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=U(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function Mh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=F(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?_h:Eh)(n,t,e))}function ir(t,e,n){var r=t._id;return t.each(function(){var o=U(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return F(o,r).value[e]}}function fs(t,e){var n;return(typeof e=="number"?V:e instanceof G?Q:(n=G(e))?(e=n,Q):Pn)(t,e)}function Th(t){return function(){this.removeAttribute(t)}}function Ph(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Lh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Nh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Ih(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Ah(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Oh(t,e){var n=Ut(t),r=n==="transform"?Jo:fs;return this.attrTween(t,typeof e=="function"?(n.local?Ah:Ih)(n,r,ir(this,"attr."+t,e)):e==null?(n.local?Ph:Th)(n):(n.local?Nh:Lh)(n,r,e))}function Ch(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function $h(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function zh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&$h(t,i)),n}return o._value=e,o}function Rh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Ch(t,i)),n}return o._value=e,o}function Dh(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=Ut(t);return this.tween(n,(r.local?zh:Rh)(r,e))}function Hh(t,e){return function(){or(this,t).delay=+e.apply(this,arguments)}}function Bh(t,e){return e=+e,function(){or(this,t).delay=e}}function Gh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Hh:Bh)(e,t)):F(this.node(),e).delay}function Vh(t,e){return function(){U(this,t).duration=+e.apply(this,arguments)}}function Fh(t,e){return e=+e,function(){U(this,t).duration=e}}function Wh(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Vh:Fh)(e,t)):F(this.node(),e).duration}function Kh(t,e){if(typeof e!="function")throw new Error;return function(){U(this,t).ease=e}}function Xh(t){var e=this._id;return arguments.length?this.each(Kh(e,t)):F(this.node(),e).ease}function qh(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;U(this,t).ease=n}}function Uh(t){if(typeof t!="function")throw new Error;return this.each(qh(this._id,t))}function Zh(t){typeof t!="function"&&(t=Vn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new ot(r,this._parents,this._name,this._id)}function Yh(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,f=s[a]=new Array(l),d,g=0;g<l;++g)(d=c[g]||u[g])&&(f[g]=d);for(;a<r;++a)s[a]=e[a];return new ot(s,this._parents,this._name,this._id)}function jh(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Jh(t,e,n){var r,o,i=jh(e)?or:U;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Qh(t,e){var n=this._id;return arguments.length<2?F(this.node(),n).on.on(t):this.each(Jh(n,t,e))}function tf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function ef(){return this.on("end.remove",tf(this._id))}function nf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Re(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,f,d=0;d<c;++d)(l=a[d])&&(f=t.call(l,l.__data__,d,a))&&("__data__"in l&&(f.__data__=l.__data__),u[d]=f,tn(u[d],e,n,d,u,F(l,n)));return new ot(i,this._parents,e,n)}function rf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Gn(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,f=0;f<u;++f)if(l=c[f]){for(var d=t.call(l,l.__data__,f,c),g,b=F(l,n),w=0,E=d.length;w<E;++w)(g=d[w])&&tn(g,e,n,w,d,b);i.push(d),s.push(l)}return new ot(i,s,e,n)}var of=kt.prototype.constructor;function sf(){return new of(this._groups,this._parents)}function af(t,e){var n,r,o;return function(){var i=wt(this,t),s=(this.style.removeProperty(t),wt(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function ps(t){return function(){this.style.removeProperty(t)}}function cf(t,e,n){var r,o=n+"",i;return function(){var s=wt(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function uf(t,e,n){var r,o,i;return function(){var s=wt(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),wt(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function lf(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=U(this,t),u=c.on,l=c.value[i]==null?a||(a=ps(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function hf(t,e,n){var r=(t+="")=="transform"?jo:fs;return e==null?this.styleTween(t,af(t,r)).on("end.style."+t,ps(t)):typeof e=="function"?this.styleTween(t,uf(t,r,ir(this,"style."+t,e))).each(lf(this._id,t)):this.styleTween(t,cf(t,r,e),n).on("end.style."+t,null)}function ff(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function pf(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&ff(t,s,n)),r}return i._value=e,i}function df(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,pf(t,e,n??""))}function mf(t){return function(){this.textContent=t}}function gf(t){return function(){var e=t(this);this.textContent=e??""}}function bf(t){return this.tween("text",typeof t=="function"?gf(ir(this,"text",t)):mf(t==null?"":t+""))}function yf(t){return function(e){this.textContent=t.call(this,e)}}function xf(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&yf(o)),e}return r._value=t,r}function vf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,xf(t))}function wf(){for(var t=this._name,e=this._id,n=ds(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=F(c,e);tn(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new ot(r,this._parents,t,n)}function kf(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=U(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var Sf=0;function ot(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function _f(t){return kt().transition(t)}function ds(){return++Sf}var rt=kt.prototype;ot.prototype=_f.prototype={constructor:ot,select:nf,selectAll:rf,selectChild:rt.selectChild,selectChildren:rt.selectChildren,filter:Zh,merge:Yh,selection:sf,transition:wf,call:rt.call,nodes:rt.nodes,node:rt.node,size:rt.size,empty:rt.empty,each:rt.each,on:Qh,attr:Oh,attrTween:Dh,style:hf,styleTween:df,text:bf,textTween:vf,remove:ef,tween:Mh,delay:Gh,duration:Wh,ease:Xh,easeVarying:Uh,end:kf,[Symbol.iterator]:rt[Symbol.iterator]};var Ef={time:null,delay:0,duration:250,ease:cs};function Mf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Tf(t){var e,n;t instanceof ot?(e=t._id,t=t._name):(e=ds(),(n=Ef).time=Ye(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&tn(c,t,e,u,s,n||Mf(c,e));return new ot(r,this._parents,t,e)}kt.prototype.interrupt=Sh;kt.prototype.transition=Tf;var sr={capture:!0,passive:!1};function ar(t){t.preventDefault(),t.stopImmediatePropagation()}function ms(t){var e=t.document.documentElement,n=O(t).on("dragstart.drag",ar,sr);"onselectstart"in e?n.on("selectstart.drag",ar,sr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function gs(t,e){var n=t.document.documentElement,r=O(t).on("dragstart.drag",null);e&&(r.on("click.drag",ar,sr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Pf(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}Pf.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var en=t=>()=>t;function Lf(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function it(t,e,n){this.k=t,this.x=e,this.y=n}it.prototype={constructor:it,scale:function(t){return t===1?this:new it(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new it(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var _t=new it(1,0,0);ur.prototype=it.prototype;function ur(t){for(;!t.__zoom;)if(!(t=t.parentNode))return _t;return t.__zoom}function cr(t){t.stopImmediatePropagation()}function ne(t){t.preventDefault(),t.stopImmediatePropagation()}function Nf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function If(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function bs(){return this.__zoom||_t}function Af(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Of(){return navigator.maxTouchPoints||"ontouchstart"in this}function Cf(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function ys(){var t=Nf,e=If,n=Cf,r=Af,o=Of,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=Qo,u=Yt("start","zoom","end"),l,f,d,g=500,b=150,w=0,E=10;function x(h){h.property("__zoom",bs).on("wheel.zoom",oe,{passive:!1}).on("mousedown.zoom",ie).on("dblclick.zoom",se).filter(o).on("touchstart.zoom",qs).on("touchmove.zoom",Us).on("touchend.zoom touchcancel.zoom",Zs).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}x.transform=function(h,y,m,v){var k=h.selection?h.selection():h;k.property("__zoom",bs),h!==k?z(h,y,m,v):k.interrupt().each(function(){R(this,arguments).event(v).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},x.scaleBy=function(h,y,m,v){x.scaleTo(h,function(){var k=this.__zoom.k,S=typeof y=="function"?y.apply(this,arguments):y;return k*S},m,v)},x.scaleTo=function(h,y,m,v){x.transform(h,function(){var k=e.apply(this,arguments),S=this.__zoom,_=m==null?W(k):typeof m=="function"?m.apply(this,arguments):m,M=S.invert(_),P=typeof y=="function"?y.apply(this,arguments):y;return n(L(A(S,P),_,M),k,s)},m,v)},x.translateBy=function(h,y,m,v){x.transform(h,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,v)},x.translateTo=function(h,y,m,v,k){x.transform(h,function(){var S=e.apply(this,arguments),_=this.__zoom,M=v==null?W(S):typeof v=="function"?v.apply(this,arguments):v;return n(_t.translate(M[0],M[1]).scale(_.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),S,s)},v,k)};function A(h,y){return y=Math.max(i[0],Math.min(i[1],y)),y===h.k?h:new it(y,h.x,h.y)}function L(h,y,m){var v=y[0]-m[0]*h.k,k=y[1]-m[1]*h.k;return v===h.x&&k===h.y?h:new it(h.k,v,k)}function W(h){return[(+h[0][0]+ +h[1][0])/2,(+h[0][1]+ +h[1][1])/2]}function z(h,y,m,v){h.on("start.zoom",function(){R(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(v).end()}).tween("zoom",function(){var k=this,S=arguments,_=R(k,S).event(v),M=e.apply(k,S),P=m==null?W(M):typeof m=="function"?m.apply(k,S):m,K=Math.max(M[1][0]-M[0][0],M[1][1]-M[0][1]),I=k.__zoom,D=typeof y=="function"?y.apply(k,S):y,Z=c(I.invert(P).concat(K/I.k),D.invert(P).concat(K/D.k));return function(H){if(H===1)H=D;else{var Y=Z(H),un=K/Y[2];H=new it(un,P[0]-Y[0]*un,P[1]-Y[1]*un)}_.zoom(null,H)}})}function R(h,y,m){return!m&&h.__zooming||new st(h,y)}function st(h,y){this.that=h,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(h,y),this.taps=0}st.prototype={event:function(h){return h&&(this.sourceEvent=h),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(h,y){return this.mouse&&h!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&h!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&h!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(h){var y=O(this.that).datum();u.call(h,this.that,new Lf(h,{sourceEvent:this.sourceEvent,target:x,transform:this.that.__zoom,dispatch:u}),y)}};function oe(h,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(h),v=this.__zoom,k=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),S=nt(h);if(m.wheel)(m.mouse[0][0]!==S[0]||m.mouse[0][1]!==S[1])&&(m.mouse[1]=v.invert(m.mouse[0]=S)),clearTimeout(m.wheel);else{if(v.k===k)return;m.mouse=[S,v.invert(S)],ee(this),m.start()}ne(h),m.wheel=setTimeout(_,b),m.zoom("mouse",n(L(A(v,k),m.mouse[0],m.mouse[1]),m.extent,s));function _(){m.wheel=null,m.end()}}function ie(h,...y){if(d||!t.apply(this,arguments))return;var m=h.currentTarget,v=R(this,y,!0).event(h),k=O(h.view).on("mousemove.zoom",P,!0).on("mouseup.zoom",K,!0),S=nt(h,m),_=h.clientX,M=h.clientY;ms(h.view),cr(h),v.mouse=[S,this.__zoom.invert(S)],ee(this),v.start();function P(I){if(ne(I),!v.moved){var D=I.clientX-_,Z=I.clientY-M;v.moved=D*D+Z*Z>w}v.event(I).zoom("mouse",n(L(v.that.__zoom,v.mouse[0]=nt(I,m),v.mouse[1]),v.extent,s))}function K(I){k.on("mousemove.zoom mouseup.zoom",null),gs(I.view,v.moved),ne(I),v.event(I).end()}}function se(h,...y){if(t.apply(this,arguments)){var m=this.__zoom,v=nt(h.changedTouches?h.changedTouches[0]:h,this),k=m.invert(v),S=m.k*(h.shiftKey?.5:2),_=n(L(A(m,S),v,k),e.apply(this,y),s);ne(h),a>0?O(this).transition().duration(a).call(z,_,v,h):O(this).call(x.transform,_,v,h)}}function qs(h,...y){if(t.apply(this,arguments)){var m=h.touches,v=m.length,k=R(this,y,h.changedTouches.length===v).event(h),S,_,M,P;for(cr(h),_=0;_<v;++_)M=m[_],P=nt(M,this),P=[P,this.__zoom.invert(P),M.identifier],k.touch0?!k.touch1&&k.touch0[2]!==P[2]&&(k.touch1=P,k.taps=0):(k.touch0=P,S=!0,k.taps=1+!!l);l&&(l=clearTimeout(l)),S&&(k.taps<2&&(f=P[0],l=setTimeout(function(){l=null},g)),ee(this),k.start())}}function Us(h,...y){if(this.__zooming){var m=R(this,y).event(h),v=h.changedTouches,k=v.length,S,_,M,P;for(ne(h),S=0;S<k;++S)_=v[S],M=nt(_,this),m.touch0&&m.touch0[2]===_.identifier?m.touch0[0]=M:m.touch1&&m.touch1[2]===_.identifier&&(m.touch1[0]=M);if(_=m.that.__zoom,m.touch1){var K=m.touch0[0],I=m.touch0[1],D=m.touch1[0],Z=m.touch1[1],H=(H=D[0]-K[0])*H+(H=D[1]-K[1])*H,Y=(Y=Z[0]-I[0])*Y+(Y=Z[1]-I[1])*Y;_=A(_,Math.sqrt(H/Y)),M=[(K[0]+D[0])/2,(K[1]+D[1])/2],P=[(I[0]+Z[0])/2,(I[1]+Z[1])/2]}else if(m.touch0)M=m.touch0[0],P=m.touch0[1];else return;m.zoom("touch",n(L(_,M,P),m.extent,s))}}function Zs(h,...y){if(this.__zooming){var m=R(this,y).event(h),v=h.changedTouches,k=v.length,S,_;for(cr(h),d&&clearTimeout(d),d=setTimeout(function(){d=null},g),S=0;S<k;++S)_=v[S],m.touch0&&m.touch0[2]===_.identifier?delete m.touch0:m.touch1&&m.touch1[2]===_.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(_=nt(_,this),Math.hypot(f[0]-_[0],f[1]-_[1])<E)){var M=O(this).on("dblclick.zoom");M&&M.apply(this,arguments)}}}return x.wheelDelta=function(h){return arguments.length?(r=typeof h=="function"?h:en(+h),x):r},x.filter=function(h){return arguments.length?(t=typeof h=="function"?h:en(!!h),x):t},x.touchable=function(h){return arguments.length?(o=typeof h=="function"?h:en(!!h),x):o},x.extent=function(h){return arguments.length?(e=typeof h=="function"?h:en([[+h[0][0],+h[0][1]],[+h[1][0],+h[1][1]]]),x):e},x.scaleExtent=function(h){return arguments.length?(i[0]=+h[0],i[1]=+h[1],x):[i[0],i[1]]},x.translateExtent=function(h){return arguments.length?(s[0][0]=+h[0][0],s[1][0]=+h[1][0],s[0][1]=+h[0][1],s[1][1]=+h[1][1],x):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},x.constrain=function(h){return arguments.length?(n=h,x):n},x.duration=function(h){return arguments.length?(a=+h,x):a},x.interpolate=function(h){return arguments.length?(c=h,x):c},x.on=function(){var h=u.on.apply(u,arguments);return h===u?x:h},x.clickDistance=function(h){return arguments.length?(w=(h=+h)*h,x):Math.sqrt(w)},x.tapDistance=function(h){return arguments.length?(E=+h,x):E},x}var $f=24,xs=1.5,vs=200,nn=24,rn=20,on=class{constructor(e,n){this.svg=e;this.behaviour=ys().clickDistance(4).wheelDelta(zf).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=O(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(_t.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return ur(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),$f*s]).translateExtent([[-nn,-nn],[a+nn,c+nn]]),this.jump(i?Rf(this.transform(),o.layout,e):lr(this.scene))}by(e){let n=e>0?xs:1/xs;fn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(vs).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=lr(this.scene);fn()?this.root.interrupt().call(this.behaviour.transform,e):this.root.transition().duration(vs).call(this.behaviour.transform,e)}isHome(){return this.scene===null||Df(this.transform(),lr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<rn||i>o-rn||s<rn||s>r.viewHeight-rn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function zf({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function lr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return _t.translate(n,0).scale(t.scale)}function Rf(t,e,n){let r=t.x/e.width*n.width;return _t.translate(r,t.y).scale(t.k)}function Df(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var Hf=2500,hr=class{constructor(e,n){this.host=e;this.events=n;j(e,Pt),j(e,ui),this.parts=Ji(e),this.theme=tt(e),this.tooltip=ns(this.parts.stage),this.zoomer=new on(this.parts.svg,o=>{this.follow(),o&&this.events.zoom?.(o)}),this.overview=new Ve(this.parts.overview,o=>this.zoomer.panTo(o)),this.legend=Vi({toggle:o=>this.show(fi(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>this.set({hover:o})});let r=es({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),zi(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;theme;layout;state=In;nodes;ribbons;drawStrands;drawn=[0,0];drawing=!1;lineZoom=0;tabStop;legend;overview;watcher;patternId=yr("ra-pattern");measure;width=0;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;pointed=[];update({picture:e,show:n,caption:r,shared:o,title:i}){let s=JSON.stringify(e),a=s!==this.pictureText,c=JSON.stringify(n??null);a?this.takePicture(e,s,n):c!==this.asked&&(this.state.shown=qt(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let l=this.takeTheme();if(!a&&!l&&!u)return this.refresh();this.legend.setPicture(e,this.theme),bi(this.parts.key,e,this.theme),this.draw(!a)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=tt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),ut(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=hi(e,o);this.state={picture:e,shown:qt(e,r),selection:s,echo:null,hover:null},_e(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{svg:n,defs:r,ribbons:o,axis:i}=this.parts;if(this.width=this.parts.stage.clientWidth,this.width===0)return;this.measure=ce(this.theme.font,13);let{picture:s}=this.state,a={width:this.width,whole:this.whole,measure:this.measure};this.layout=mo(s,a,this.shared);for(let[u,l]of Object.entries({width:this.width,height:this.layout.viewHeight}))n.setAttribute(u,String(l));n.setAttribute("aria-label",Qi(s)),ji(r,s,this.theme,this.patternId),Xi(this.parts.other,this.layout,s.other,this.theme),this.drawStrands=Yi(o,s,this.theme,this.patternId),this.tabStop=s.target,this.drawn=[0,0],this.lineZoom=0,Wi(i,this.layout,this.theme),this.overview.draw(this.layout,this.theme,this.width),this.drawing=!0,this.zoomer.setScene(this.layout,this.width,e),this.drawing=!1,this.refresh();let c=this.layout.strands.length>Hf;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!c))}drawInView(){let{layout:e}=this,n=this.zoomer.transform(),r=[n.invertX(0),n.invertX(this.width)],[o,i]=this.drawn;if(Math.max(0,r[0])>=o&&Math.min(e.width,r[1])<=i&&i>o)return!1;let s=e.wide?r[1]-r[0]:1/0;this.drawn=[r[0]-s,r[1]+s];let a=(l,f)=>f>=this.drawn[0]&&l<=this.drawn[1],{picture:c}=this.state;this.ribbons=this.drawStrands(e.strands.filter(({x0:l,x1:f})=>a(l,f)));let u=e.nodes.filter(({x:l})=>a(l,l));return this.nodes=Fi(this.parts.nodes,e,u,c,this.theme),this.makeTabStop(this.tabStop),!0}refresh(){if(!this.layout)return;this.drawInView();let e=this.emphasis();An(this.ribbons,this.nodes,e,this.state,this.theme),Ui(this.parts.other,di(e,this.state.picture.beams.length)),this.legend.setShown(this.state.shown),this.place()}follow(){!this.layout||this.drawing||(this.drawInView()&&An(this.ribbons,this.nodes,this.emphasis(),this.state,this.theme),this.place())}place(){let{picture:e}=this.state,n=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(n)),this.keepLines(n.k);let{layout:r,measure:o}=this,i=r.viewHeight-(r.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{muted:a}=this.theme;Bi(this.nodes,{picture:e,layout:r,emphasis:this.emphasis(),transform:n,view:s,measure:o,muted:a}),qi(this.parts.other,r,n),Ki(this.parts.axis,r,n),this.overview.follow(n)}keepLines(e){if(Math.abs(Math.log(e/this.lineZoom))<.35)return;this.lineZoom=e;let{ribbons:n,nodes:r}=this.parts;n.attr("stroke-width",this.layout.pitch<12?0:Zi/e),r.attr("stroke-width",this.layout.nodeWidth<4?0:1/e)}emphasis(){return li(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){_e(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=ts(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e}),this.events.show?.(e)}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let r=e.size>0?this.nodes.filter(({node:i})=>e.has(i.id)).nodes():[],o=({link:i})=>n.has(bt(i.source,i.target));return[...r,...n.size>0?this.ribbons.filter(o).nodes():[]]}over(e){_e(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}fit(){this.zoomer.isHome()&&(this.layout.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.width&&this.redraw()}redraw(){this.state!==In&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r}=this,{picture:o}=this.state,s=[...this.emphasis().shown].map(c=>[c,Be(c,o,n,this.patternId)]),a=r.caption.textContent??"";return wi(vi(r.svg,o,s,a,n),e,Bf(this.title))}destroy(){this.watcher.disconnect(),this.host.remove()}};function Bf(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function Bt(t,e){let n=p("div",{class:"ra-root ra-picture-root"});return t.append(n),new hr(n,e)}var ws=`/* The token strip. */
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
`;var Vf={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},ks={changed:"changed",inserted:"inserted",deleted:"deleted"};function pr(t,e,n){let r=Math.max(0,Math.min(1,e));return Se(n.secondary,Vf[t][n.dark?"dark":"light"],r)}var Ss=({name:t},e)=>t==="surprise"?`${T(e)} bits`:zt(e);function _s({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,u=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?Ss(n,a*n.largest):T(a)}`]:[],...r?.[i]?[ks[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...u].join(" \xB7 ")}function Es(t,e){let n=Object.keys(ks).filter(r=>t.marks?.includes(r));return[...t.shade?[Wf(t.shade,e)]:[],...t.generated!=null&&t.generated<Ff(t)?[fr("generated",{class:"ra-generated"})]:[],...t.template?.length?[fr("chat template",{class:"ra-template"})]:[],...n.map(r=>fr(r,{"data-mark":r}))]}var Ff=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Ms({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function Wf(t,e){let n=p("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(s=>pr(t.name,s,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Ss(t,t.largest):"most";return p("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function fr(t,e){let n=p("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),p("span",{class:"ra-legend-item"},n,t)}function Ts({strip:t,positions:e,special:n,template:r,theme:o,pickable:i},s){let a=e[s],c=p("span",{class:"ra-token-box","data-position":a,title:_s(t,s,a),role:i?"option":"listitem","aria-setsize":e.length,"aria-posinset":s+1});n.has(a)&&c.classList.add("ra-special"),r.has(a)&&c.classList.add("ra-template"),t.generated!=null&&a>=t.generated&&c.classList.add("ra-generated");let u=t.marks?.[s];u&&(c.dataset.mark=u);let l=t.shade?.values[s]??null;return l!==null&&(c.style.background=pr(t.shade.name,l,o)),c.append(Kf(t.labels[s])),c}function Kf(t){let e=gr("");for(let{text:n,mark:r}of Ae(t))e.append(r?p("span",{class:"ra-mark"},n):n);return e}function Ps(t,e){return p("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var ht=t=>"at"in t;function Ls(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Ns(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),ht(a)&&a.last&&s();return s(),r}var Et=29,Is=2,Xf=6,As=6,qf=6,ft=class{constructor(e,n){this.events=n;e.append(this.host);for(let r of[Pt,ws])j(this.host,r);this.strip=p("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"}),this.strip.append(this.sheet),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=p("div",{class:"ra-root"});strip;sheet=p("div",{class:"ra-token-rows",role:"presentation"});legend=p("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.render(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];drawn=new Map;boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=tt(this.host);ut(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement);s&&this.take(e,o);let c=this.target;this.setTarget(this.indices.get(n)??-1),this.mark("ra-path",r??[]);let u=s||this.target!==c;(s||u&&this.events.pick)&&this.reveal(this.target),a&&u&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}root(){return this.strip.getRootNode()}take(e,n){let r=Ms(e),[o,i]=[new Set(e.special),new Set(e.template)];this.known={strip:e,positions:r,special:o,template:i,theme:n,pickable:this.events.pick!==void 0},this.indices=new Map(r.map((s,a)=>[s,a])),this.legend.replaceChildren(...Es(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},[this.target,this.stop]=[-1,0],this.relayout()}resized(){this.strip.clientWidth!==this.width&&this.relayout()}relayout(){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:e,positions:n,theme:r}=this.known,o=Ls(e,n,ce(r.font,14));this.rows=Ns(o,this.width-qf-Xf,Is),this.rowOf=[],this.rows.forEach((i,s)=>i.forEach(a=>ht(a)&&(this.rowOf[a.at]=s))),this.sheet.style.height=`${this.rows.length*Et}px`,this.sheet.replaceChildren(),this.drawn.clear(),this.boxes.clear(),this.render()}render(e=!1){let{scrollTop:n,clientHeight:r}=this.strip,o=e?0:Math.floor(n/Et)-As,i=e?1/0:Math.ceil((n+r)/Et)+As,s=a=>a>=o&&a<=i||a===this.rowOf[this.stop];for(let[a,c]of this.drawn)s(a)||this.remove(a,c);this.rows.forEach((a,c)=>s(c)&&!this.drawn.has(c)&&this.draw(c,a))}remove(e,n){n.remove(),this.drawn.delete(e);for(let r of this.rows[e])ht(r)&&this.boxes.delete(r.at)}draw(e,n){let r=p("div",{class:"ra-token-row",role:"presentation"});r.style.top=`${e*Et}px`,r.append(...n.map(i=>ht(i)?this.newBox(i.at):Ps(i.words,i.here)));let o=[...this.drawn.keys()].filter(i=>i>e).sort((i,s)=>i-s)[0];this.sheet.insertBefore(r,o===void 0?null:this.drawn.get(o)),this.drawn.set(e,r)}newBox(e){let n=Ts(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){if(e===this.target)return;let n=this.target;this.target=e;for(let r of[n,e])this.dress(r);this.setStop(Math.max(0,e))}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.render()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];if(n===void 0)return;let{scrollTop:r,clientHeight:o}=this.strip;(n*Et<r||(n+1)*Et>r+o)&&(this.strip.scrollTop=(n+.5)*Et-o/2),this.render()}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.render(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(u=>(c+=u.width+Is,{item:u,middle:c-u.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>ht(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>ht(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&ht(s)?s.at:void 0}};var sn=class{element=p("section",{class:"ra-column"});sankey;tokens;title=p("h3",{class:"ra-column-title"});subtitle=p("div",{class:"ra-column-subtitle"});strip=p("div",{class:"ra-column-strip"});picture=p("div",{class:"ra-column-picture"});error=p("div",{class:"ra-column-error",role:"alert"});constructor(e,n){e.append(this.element);let r=p("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new ft(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=Bt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o)})}update(e,n){let{title:r,subtitle:o,reference:i,error:s,picture:a,strip:c,target:u,caption:l}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(p("bdi",{},r)),i&&this.title.append(p("span",{class:"ra-reference"},"reference")),this.subtitle.textContent=o??"",this.error.hidden=!s,this.error.textContent=s??"",this.strip.hidden=!c||!!s,this.picture.hidden=!a||!!s,s)return;let f=[...new Set(a?.nodes.map(({position:d})=>d))];c&&this.tokens.update({strip:c,target:u??-1,path:f}),a&&this.sankey.update({picture:a,show:null,caption:l,shared:n,title:r})}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Os={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function $s(t,e,n){let r=Uf(e,n),o=e.picture??Os,i=n.picture??Os;if(t.kind==="token"){let s=r(t.position);return re(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return re(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return re(n,a,zs(s,o,c,i),[])}return Zf(t,o,i,n,r)}function Uf(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function re(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>bt(o.source,o.target)))}}function Cs(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function zs(t,e,n,r){let o=Cs(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Cs(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function Zf(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(w=>w.id===b));if(!i||!s)return re(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),f=new Set(zs(s,e,l.map(b=>u.get(b.target)),n)),d=l.filter(b=>f.has(u.get(b.target))),g=d.flatMap(b=>[u.get(b.source),u.get(b.target)]);return re(r,b=>a(b)||c(b),g,d)}var an=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Pt,vo])j(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=p("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(r,this.grid)}events;host=p("div",{class:"ra-root ra-compare"});grid=p("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){ut(this.host,tt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new sn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:go(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?$s(e,n,r):null)}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=p("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var Rs=`/* The stand-alone page. */
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
`;var jf=24;function Ds(t){let e=p("tbody"),n=p("table",{role:"grid","aria-label":"Beams"},p("thead",{},Jf()),e),r=null,o=i=>{if(!i)return;let s=Number(i.dataset.beam);t(r?.length===1&&r[0]===s?null:[s])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>tp(i,e,o)),{element:p("div",{class:"ra-scroll"},n),setPicture:(i,s)=>e.replaceChildren(...i.beams.map((a,c)=>Qf(c,i,s))),setShown(i){r=i;for(let s of Array.from(e.rows))s.setAttribute("aria-selected",String(i?.includes(Number(s.dataset.beam))??!1))}}}function Jf(){let t={class:"ra-number",scope:"col"};return p("tr",{},p("th",{scope:"col"},"Rank"),p("th",t,"Score"),p("th",t,"Share"),p("th",t,"Hops"),p("th",{scope:"col"},"Path"))}function Qf(t,e,n){let r=e.beams[t],o=p("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",Ie(r,e)),o.append(p("td",{},Un(t,e,n)),p("td",{class:"ra-number"},T(r.score)),p("td",{class:"ra-number"},zt(r.share)),p("td",{class:"ra-number"},String(r.hops)),p("td",{},p("bdi",{title:lt(r,e)},lt(r,e,jf)))),o}function tp(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function Hs(t,e){let n=ep(t,e);return n?p("dl",{},...n.flatMap(([r,o])=>[p("dt",{},r),p("dd",{dir:"auto"},o)])):p("p",{},"Select a node or a link in the picture.")}function ep(t,e){let n=Oe(t,e);if(n)return rp(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?np(r,e):null}var Bs=(t,e)=>Le(t,e).replace(/^beams? /,"");function np(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?xt(t.layer):String(t.layer)],["beams",Bs(zn(t.id,e),e)]],r=t.predecessors.map(o=>`${$t(o.label)} (${o.position}) ${T(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function rp(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Cn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",T(t.weight)],["flow",T(t.value)],["beams",Bs($n(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${T(s)})`)??[];return o.length>0?[...r,["heads",Pe(o)]]:r}function Vs(t){let e=p("div",{class:"ra-root ra-page"});t.append(e),j(e,Rs);let n=new dr(e),r=matchMedia("(prefers-color-scheme: dark)"),o=()=>n.redraw();return r.addEventListener("change",o),{update:i=>n.update(i),destroy(){r.removeEventListener("change",o),n.destroy(),e.remove()}}}var dr=class{constructor(e){this.host=e;this.table=Ds(o=>this.sankey.show(o));let n=p("section",{},p("h2",{},"Beams"),this.table.element),r=p("div",{class:"ra-columns"},n,this.details);e.append(this.title,this.facts,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new ft(this.tokenPlace,{}),this.sankey=Bt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;title=p("h1");facts=p("dl",{class:"ra-facts"});tokenPlace=p("div");picturePlace=p("div",{class:"ra-picture"});details=p("section",{class:"ra-details","aria-live":"polite"});footer=p("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){this.data=e;let n=tt(this.host);ut(this.host,n),document.documentElement.style.background=n.background,document.title=e.title,this.title.textContent=e.title,this.facts.replaceChildren(...e.facts.map(([r,o])=>op(r,o))),this.tokens.update({strip:e.strip,target:e.target,path:Gs(e,null)}),this.table.setPicture(e.picture,n),this.sankey.update({picture:e.picture,show:null,caption:e.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=`Reverse Attention ${e.version}`}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{strip:n,target:r,picture:o}=this.data;this.details.replaceChildren(p("h2",{},"Selected"),Hs(e,o)),this.tokens.update({strip:n,target:r,path:Gs(this.data,e)})}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function op(t,e){return p("div",{},p("dt",{},t),p("dd",{},e))}function Gs({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var Fs={sankey:ip,tokens:ap,compare:sp,page:t=>{let e=Vs(t);return{update:n=>e.update(n),destroy:()=>e.destroy()}}},Ws=(t,e,n)=>{let r=Fs[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(Fs).join(", ")}, not ${JSON.stringify(t)}`)};function ip(t,e){let n=Bt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return Ks(n,r=>r.id??JSON.stringify(r.picture))}function sp(t,e){let n=new an(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return Ks(n,r=>r.id??JSON.stringify(r.columns))}function ap(t,e){let n=new ft(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var cn=new Map,cp=2e3;function Ks(t,e){let n="",r=o=>cn.get(o)===t&&cn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=cn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,cn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),cp)}}}var up=mr(Ws),Xs=t=>up({...t,data:ae(t.data)}),y0=Xs;function lp(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||Xs({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&lp();export{y0 as default};
