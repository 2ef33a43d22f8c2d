/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function Pr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function ge(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(ge):t:t.packed===1?ga(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,ge(n)]))}function ga({packed:t,texts:e,...n}){let r=vn(n.nodes).map(a=>ba(a,e)),o=r.map(({id:a})=>a),i=vn(n.beams).map(a=>ya(a,o)),s=vn(n.links).map(a=>xa(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function vn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function ba({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function ya({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function xa({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=g=>a[g].share*(c==="network"?1:u),h=o??[],p=n.map((g,b)=>({beam:g,value:r?.[b]??l(g)}));return{...i,value:i.value??p.reduce((g,{value:b})=>g+b,0),shares:p,source:s[t],target:s[e],heads:Array.from({length:h.length/2},(g,b)=>({head:h[2*b],weight:h[2*b+1]}))}}function d(t,e={},...n){let r=document.createElement(t);return yt(r,e),r.append(...n),r}function k(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return yt(r,e),r.append(...n),r}function yt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function be(t){return d("bdi",{},t)}function nt(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=kn.get(e)??new CSSStyleSheet;kn.has(e)||r.replaceSync(e),kn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var kn=new Map;function Sn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Lr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var wa=0;function ye(t){return`${t}-${++wa}`}function Y(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var Ar=t=>{let e=va(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Ir=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function va({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function $r(t,e){let n=Dr(t),r=[Hr(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=ka(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Gr(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:Sa(r,e)}}function zr(t){let e=Dr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Gr(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function ka(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Dr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Hr(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Gr(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Hr({x:t.x+i*o,y:c},u)}function Sa(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Nr(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Br({samples:t,tilt:e},n,r){let o=t.map(s=>Nr(s,n,e)),i=t.map(s=>Nr(s,r,e)).reverse();return`M${At(o[0])}${Or(o,1)}L${At(i[0])}${Or(i,-1)}Z`}function Or(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${At(i)}`:`C${At(a)} ${At(c)} ${At(i)}`}return n}var Cr=t=>Math.round(t*100)/100,At=t=>`${Cr(t.x)},${Cr(t.y)}`;function Vr(t,e,n,r){let o=12+r/2;return{samples:[...xe(t,o,0),...xe({x:t.x,y:n-2*o},o,1),...xe({x:e.x,y:n-2*o},o,2),...xe(e,o,3)],tilt:1}}var Rr=5;function xe(t,e,n){return Array.from({length:Rr+1},(r,o)=>{let i=(n+o/Rr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var Ea={least:28,readable:84},Ma={least:11,readable:28};function Wr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=Fr(t[0]??[],r,!1)/s,u=Fr(t[t.length-1]??[],r,!0)/s,l=Math.max(1,t.length-1),h=(a-c-u)/l,p=n?Ma:Ea,g=!r.whole&&h*s<p.least,b=g?p.readable/s:Math.min(h,460/s),v=g?c:c+Math.max(0,(h-b)*l)/2,T=t.length===1;return{width:g?c+u+b*l:a,height:i,viewHeight:o,scale:s,wide:g,pitch:b,nodeWidth:Math.max(1.5,Math.min(14,b*(n?.2:.4))),beside:Kr(r.width),xOf:w=>T?a/2:v+w*b}}function Fr(t,e,n){let r=t.map(({node:i})=>i?e.measure(`${i.label} ${i.position}`,n):0),o=Math.max(0,...r)+18+14;return Kr(e.width)?Math.min(o,e.width*.18,210):24}var Kr=t=>t>=440;function En(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Xr(t){let e=new Map;for(let r of t.nodes)e.set(r.id,En(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(_a(r,o,i))}return Ta(n),{target:e.get(t.target),items:[...e.values()],links:n}}function _a(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function Ta(t){for(;;){let e=Pa(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function Pa(t){let e=Ut(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Ut(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var La=3e3;function qr({links:t},e=La){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Ur(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?Aa(o):[];n.push(...a),Ia(o,[o.source,...a,o.target])}return n}function Aa(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(En(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function Ia(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Ur(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Ur(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Zr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Yr({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var Na=12,Oa=6e3;function Qr(t){let e=Ut(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function to(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Zt(e)}function eo(t,e){Ca(t,e);let n=t.map(o=>[...o]),r=Jr(t);for(let o=0;o<Na&&r>0;o++){Ra(t,o%2===0);let i=Jr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Zt(o)})}function Zt(t){t.forEach((e,n)=>e.order=n)}var It=t=>t.link.data.value||1e-9;function Ca(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>It(c)-It(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Zt(o)}function Ra(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,$a(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Zt(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=Oa)for(let o of n)za(o)}function $a(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+It(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*It(s),0)/r}function za(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];jr(o,i)<=jr(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Zt(t),n=!0)}if(!n)return}}function jr(t,e){return Mn(t.ins,e.ins,n=>n.source)+Mn(t.outs,e.outs,n=>n.target)}function Mn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=It(o)*It(i));return r}function Jr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=Mn(n[r].ins,n[o].ins,i=>i.source);return e}var no=36,Da=.1,ro=24,we=12,Ha=5.5;function io(t,e,n=1){return e.node&&t.node?ro*n:e.node?ro*Math.min(n,1.5):(t.node?10:5)*n}var so=t=>t.reduce((e,n)=>e+n.height,0);function ao(t,e=1){return t.slice(1).reduce((n,r,o)=>n+io(t[o],r,e),0)}function co(t){return Math.max(0,...t.map(e=>so(e)+ao(e)))}function uo(t,e){let n=Ga(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<no;i++){let s=i>=no/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,h=u.map(p=>Ba(p,a||s,!a||s));Fa(u,h,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<Da)break}lo(t.flat(),e)}function Ga(t,e){let n=r=>t.every(o=>so(o)+ao(o,r)<=e);return[Ha,4,3,2.5,2,1.6,1.3].find(n)??1}function Ba(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=oo(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=oo(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var Va=[1,2,8];function oo(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*Va[e]}function Fa(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+io(u,l,n))}let i=Wa(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function Wa(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function lo(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function ho(t){return[...Ut(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function fo(t){return ho(t.flat()).reduce((n,r)=>n+r.height+we,0)-we}function po(t,e){let n=ho(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(we*4,Math.max(we,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}lo(t.flat(),e)}function bo(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];mo(o,(s,a)=>s.targetOffset=a),mo(i,(s,a)=>s.sourceOffset=a)}}function mo(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function yo(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)go(o.ins,n),go(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function go(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function xo(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var wo=6,Ka=22;function vo(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Xa(o,e,n)}function Xa(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=zr(_n(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>qa(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function _n(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function qa(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+wo:-1/0,s=o?o.y-o.height/2-(o.node?Ka:wo):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function ko(t,e,n,r=0){return Math.min(Ua(t,e,n),Za(t,n,r))}function So(t,e,n){for(let o of t.links)Ya(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Ja(o,r):ja(o)}function Ua(t,e,n){let r=e.map(a=>a.map(c=>ve(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function Za({target:t},e,n){return t&&n>0?e*.6/(ve(t)+n):1/0}function ve(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Ya(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var ja=t=>t.ins[0]?.link.width??0;function Ja(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var Eo=30,ec=16,nc=12,Mo=10;function _o(t,e,n){let r=Lo(t,To(e.width)),o=Ao(r,n?.scale),i=rc(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:oc(s,a,i),strands:ac(s,i),other:Yr(s,i),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}var To=t=>Math.max(420,Math.min(640,.3*t));function Po(t){let e=t.map(r=>Lo(r,To(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>Ao(r,n)))}}function Lo(t,e){let n=Xr(t),r=t.graph==="network";(r?Ir:Ar)(n);let o=Qr([...n.items,...qr(n)]);r?to(o):eo(o,n.target);let i=t.other?.share??0,s=ko(n,o,e,i);return{graph:n,columns:o,rows:r,picture:t,other:i,scale:s}}function Ao(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;So(n,r,e),bo(r.flat(),n.links),Zr(n,i*e);let a=s.beams.map((c,u)=>u);return xo(n.links,s.parts?a:yo(n,a.length)),(o?fo:co)(r)+Eo+Io(t)}function Io({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+Mo,ec+(e?nc:0))}function rc(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Wr(o,n,i,e),a={top:Eo,bottom:s.height-Io(t)};return i?po(o,a):(uo(o,a),vo(r.links,o,s.xOf)),s}function oc(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=ic(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:ve(i),leads:r.get(i.node.position)===i,below:sc(i,e[i.column],n.height),ports:o.get(i)??[]}))}function ic(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let h=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function sc(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function ac(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+Mo);let s=n+i.width/2,a=cc(()=>i.back?lc(i,e,s):uc(i,e)),c=i.target.column-i.source.column,u=[e.xOf(i.source.column),e.xOf(i.target.column)],[l,h]=[Math.min(...u),Math.max(...u)];return i.strands.map(({beam:p,value:g,width:b,offset:v})=>{let T=v-i.width/2;return{link:i.data,beam:p,value:g,width:b,span:c,x0:l,x1:h,get path(){return Br(a(),T,T+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function cc(t){let e;return()=>e??=t()}function uc(t,e){return $r(_n(t,e.xOf,e.nodeWidth/2),t.width)}function lc(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Vr({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var Nt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var No=`/* Pictures side by side. */
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
`;function $t(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Jt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function lt(){}var kt=.7,Rt=1/kt,Ot="\\s*([+-]?\\d+)\\s*",Yt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",j="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",dc=/^#([0-9a-f]{3,8})$/,pc=new RegExp(`^rgb\\(${Ot},${Ot},${Ot}\\)$`),mc=new RegExp(`^rgb\\(${j},${j},${j}\\)$`),gc=new RegExp(`^rgba\\(${Ot},${Ot},${Ot},${Yt}\\)$`),bc=new RegExp(`^rgba\\(${j},${j},${j},${Yt}\\)$`),yc=new RegExp(`^hsl\\(${Yt},${j},${j}\\)$`),xc=new RegExp(`^hsla\\(${Yt},${j},${j},${Yt}\\)$`),Oo={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};$t(lt,W,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Co,formatHex:Co,formatHex8:wc,formatHsl:vc,formatRgb:Ro,toString:Ro});function Co(){return this.rgb().formatHex()}function wc(){return this.rgb().formatHex8()}function vc(){return Wo(this).formatHsl()}function Ro(){return this.rgb().formatRgb()}function W(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=dc.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?$o(e):n===3?new A(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ke(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ke(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=pc.exec(t))?new A(e[1],e[2],e[3],1):(e=mc.exec(t))?new A(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=gc.exec(t))?ke(e[1],e[2],e[3],e[4]):(e=bc.exec(t))?ke(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=yc.exec(t))?Ho(e[1],e[2]/100,e[3]/100,1):(e=xc.exec(t))?Ho(e[1],e[2]/100,e[3]/100,e[4]):Oo.hasOwnProperty(t)?$o(Oo[t]):t==="transparent"?new A(NaN,NaN,NaN,0):null}function $o(t){return new A(t>>16&255,t>>8&255,t&255,1)}function ke(t,e,n,r){return r<=0&&(t=e=n=NaN),new A(t,e,n,r)}function Nn(t){return t instanceof lt||(t=W(t)),t?(t=t.rgb(),new A(t.r,t.g,t.b,t.opacity)):new A}function ht(t,e,n,r){return arguments.length===1?Nn(t):new A(t,e,n,r??1)}function A(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}$t(A,ht,Jt(lt,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?kt:Math.pow(kt,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new A(wt(this.r),wt(this.g),wt(this.b),Ee(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:zo,formatHex:zo,formatHex8:kc,formatRgb:Do,toString:Do}));function zo(){return`#${xt(this.r)}${xt(this.g)}${xt(this.b)}`}function kc(){return`#${xt(this.r)}${xt(this.g)}${xt(this.b)}${xt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Do(){let t=Ee(this.opacity);return`${t===1?"rgb(":"rgba("}${wt(this.r)}, ${wt(this.g)}, ${wt(this.b)}${t===1?")":`, ${t})`}`}function Ee(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function wt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function xt(t){return t=wt(t),(t<16?"0":"")+t.toString(16)}function Ho(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new F(t,e,n,r)}function Wo(t){if(t instanceof F)return new F(t.h,t.s,t.l,t.opacity);if(t instanceof lt||(t=W(t)),!t)return new F;if(t instanceof F)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new F(s,a,c,t.opacity)}function _e(t,e,n,r){return arguments.length===1?Wo(t):new F(t,e,n,r??1)}function F(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}$t(F,_e,Jt(lt,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new F(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?kt:Math.pow(kt,t),new F(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new A(Tn(t>=240?t-240:t+120,o,r),Tn(t,o,r),Tn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new F(Go(this.h),Se(this.s),Se(this.l),Ee(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Ee(this.opacity);return`${t===1?"hsl(":"hsla("}${Go(this.h)}, ${Se(this.s)*100}%, ${Se(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Go(t){return t=(t||0)%360,t<0?t+360:t}function Se(t){return Math.max(0,Math.min(1,t||0))}function Tn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ko=Math.PI/180,Xo=180/Math.PI,Me=18,qo=.96422,Uo=1,Zo=.82521,Yo=4/29,Ct=6/29,jo=3*Ct*Ct,Sc=Ct*Ct*Ct;function Jo(t){if(t instanceof J)return new J(t.l,t.a,t.b,t.opacity);if(t instanceof rt)return ti(t);t instanceof A||(t=Nn(t));var e=In(t.r),n=In(t.g),r=In(t.b),o=Pn((.2225045*e+.7168786*n+.0606169*r)/Uo),i,s;return e===n&&n===r?i=s=o:(i=Pn((.4360747*e+.3850649*n+.1430804*r)/qo),s=Pn((.0139322*e+.0971045*n+.7141733*r)/Zo)),new J(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Qo(t,e,n,r){return arguments.length===1?Jo(t):new J(t,e,n,r??1)}function J(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}$t(J,Qo,Jt(lt,{brighter(t){return new J(this.l+Me*(t??1),this.a,this.b,this.opacity)},darker(t){return new J(this.l-Me*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=qo*Ln(e),t=Uo*Ln(t),n=Zo*Ln(n),new A(An(3.1338561*e-1.6168667*t-.4906146*n),An(-.9787684*e+1.9161415*t+.033454*n),An(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Pn(t){return t>Sc?Math.pow(t,1/3):t/jo+Yo}function Ln(t){return t>Ct?t*t*t:jo*(t-Yo)}function An(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function In(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ec(t){if(t instanceof rt)return new rt(t.h,t.c,t.l,t.opacity);if(t instanceof J||(t=Jo(t)),t.a===0&&t.b===0)return new rt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Xo;return new rt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function zt(t,e,n,r){return arguments.length===1?Ec(t):new rt(t,e,n,r??1)}function rt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function ti(t){if(isNaN(t.h))return new J(t.l,0,0,t.opacity);var e=t.h*Ko;return new J(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}$t(rt,zt,Jt(lt,{brighter(t){return new rt(this.h,this.c,this.l+Me*(t??1),this.opacity)},darker(t){return new rt(this.h,this.c,this.l-Me*(t??1),this.opacity)},rgb(){return ti(this).rgb()}}));var ei=-.14861,On=1.78277,Cn=-.29227,Te=-.90649,jt=1.97294,Bo=jt*Te,Vo=jt*On,Fo=On*Cn-Te*ei;function Mc(t){if(t instanceof vt)return new vt(t.h,t.s,t.l,t.opacity);t instanceof A||(t=Nn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Fo*r+Bo*e-Vo*n)/(Fo+Bo-Vo),i=r-o,s=(jt*(n-o)-Cn*i)/Te,a=Math.sqrt(s*s+i*i)/(jt*o*(1-o)),c=a?Math.atan2(s,i)*Xo-120:NaN;return new vt(c<0?c+360:c,a,o,t.opacity)}function Pe(t,e,n,r){return arguments.length===1?Mc(t):new vt(t,e,n,r??1)}function vt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}$t(vt,Pe,Jt(lt,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new vt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?kt:Math.pow(kt,t),new vt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ko,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new A(255*(e+n*(ei*r+On*o)),255*(e+n*(Cn*r+Te*o)),255*(e+n*(jt*r)),this.opacity)}}));function oi(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function _c(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return oi((n-r/e)*e,s,o,i,a)}}function Tc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return oi((n-r/e)*e,o,i,s,a)}}var Ae=t=>()=>t;function ii(t,e){return function(n){return t+n*e}}function Pc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Dn(t,e){var n=e-t;return n?ii(t,n>180||n<-180?n-360*Math.round(n/360):n):Ae(isNaN(t)?e:t)}function Lc(t){return(t=+t)==1?$:function(e,n){return n-e?Pc(e,n,t):Ae(isNaN(e)?n:e)}}function $(t,e){var n=e-t;return n?ii(t,n):Ae(isNaN(t)?e:t)}var X=(function t(e){var n=Lc(e);function r(o,i){var s=n((o=ht(o)).r,(i=ht(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=$(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function si(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ht(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var Ap=si(_c),Ip=si(Tc);function Ac(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function Ic(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Nc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Gn(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function Oc(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function K(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Cc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Gn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var $n=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Rn=new RegExp($n.source,"g");function Rc(t){return function(){return t}}function $c(t){return function(e){return t(e)+""}}function Hn(t,e){var n=$n.lastIndex=Rn.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=$n.exec(t))&&(o=Rn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:K(r,o)})),n=Rn.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?$c(c[0].x):Rc(e):(e=c.length,function(u){for(var l=0,h;l<e;++l)a[(h=c[l]).i]=h.x(u);return a.join("")})}function Gn(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ae(e):(n==="number"?K:n==="string"?(r=W(e))?(e=r,X):Hn:e instanceof W?X:e instanceof Date?Oc:Ic(e)?Ac:Array.isArray(e)?Nc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Cc:K)(t,e)}var ni=180/Math.PI,zn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ai(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*ni,skewX:Math.atan(c)*ni,scaleX:s,scaleY:a}}var Le;function zc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?zn:ai(e.a,e.b,e.c,e.d,e.e,e.f)}function Dc(t){return t==null||(Le||(Le=document.createElementNS("http://www.w3.org/2000/svg","g")),Le.setAttribute("transform",t),!(t=Le.transform.baseVal.consolidate()))?zn:(t=t.matrix,ai(t.a,t.b,t.c,t.d,t.e,t.f))}function ci(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,h,p,g,b){if(u!==h||l!==p){var v=g.push("translate(",null,e,null,n);b.push({i:v-4,x:K(u,h)},{i:v-2,x:K(l,p)})}else(h||p)&&g.push("translate("+h+e+p+n)}function s(u,l,h,p){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),p.push({i:h.push(o(h)+"rotate(",null,r)-2,x:K(u,l)})):l&&h.push(o(h)+"rotate("+l+r)}function a(u,l,h,p){u!==l?p.push({i:h.push(o(h)+"skewX(",null,r)-2,x:K(u,l)}):l&&h.push(o(h)+"skewX("+l+r)}function c(u,l,h,p,g,b){if(u!==h||l!==p){var v=g.push(o(g)+"scale(",null,",",null,")");b.push({i:v-4,x:K(u,h)},{i:v-2,x:K(l,p)})}else(h!==1||p!==1)&&g.push(o(g)+"scale("+h+","+p+")")}return function(u,l){var h=[],p=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,h,p),s(u.rotate,l.rotate,h,p),a(u.skewX,l.skewX,h,p),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,h,p),u=l=null,function(g){for(var b=-1,v=p.length,T;++b<v;)h[(T=p[b]).i]=T.x(g);return h.join("")}}}var ui=ci(zc,"px, ","px)","deg)"),li=ci(Dc,", ",")",")"),Hc=1e-12;function ri(t){return((t=Math.exp(t))+1/t)/2}function Gc(t){return((t=Math.exp(t))-1/t)/2}function Bc(t){return((t=Math.exp(2*t))-1)/(t+1)}var hi=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],h=s[1],p=s[2],g=l-a,b=h-c,v=g*g+b*b,T,w;if(v<Hc)w=Math.log(p/u)/e,T=function(U){return[a+U*g,c+U*b,u*Math.exp(e*U*w)]};else{var I=Math.sqrt(v),L=(p*p-u*u+r*v)/(2*u*n*I),G=(p*p-u*u-r*v)/(2*p*n*I),z=Math.log(Math.sqrt(L*L+1)-L),R=Math.log(Math.sqrt(G*G+1)-G);w=(R-z)/e,T=function(U){var de=U*w,pe=ri(z),me=u/(n*I)*(pe*Bc(e*de+z)-Gc(z));return[a+me*g,c+me*b,u*pe/ri(e*de+z)]}}return T.duration=Math.abs(w)*1e3*e/Math.SQRT2,T}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function fi(t){return function(e,n){var r=t((e=_e(e)).h,(n=_e(n)).h),o=$(e.s,n.s),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Np=fi(Dn),Op=fi($);function di(t){return function(e,n){var r=t((e=zt(e)).h,(n=zt(n)).h),o=$(e.c,n.c),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Cp=di(Dn),Rp=di($);function pi(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Pe(o)).h,(i=Pe(i)).h),a=$(o.s,i.s),c=$(o.l,i.l),u=$(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var $p=pi(Dn),zp=pi($);function mi(t,e){e===void 0&&(e=t,t=Gn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var bi=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],Vc=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],Fc=bi.length;function yi(t){return t?Vc:bi}function xi(t,e){return e[t%e.length]}var Wc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},Kc={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},wi=t=>t?Kc:Wc;function vi(t){return Math.floor(t/Fc)%4}var Xc=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],qc=mi(X,Xc),gi=256,Uc={light:new Map,dark:new Map};function Dt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(gi-1)),i=Uc[n?"dark":"light"];return i.has(o)||i.set(o,Zc(o/(gi-1),n)),i.get(o)}function Zc(t,e){let n=zt(qc(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var Yc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',jc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Jc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Ie=new WeakMap;function ot(t){let e=t.getRootNode(),n=Ie.get(e)??Qc(t);return Ie.has(e)||queueMicrotask(()=>Ie.delete(e)),Ie.set(e,n),n}function Qc(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?tu(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Jc:jc,s=Ne(n("--st-text-color"),i.text),a=Ne(r,i.background);return{dark:o,text:s,background:a,muted:ki(s,a,.38),secondary:Ne(n("--st-secondary-background-color"),i.secondary),border:ki(s,a,o?.74:.82),primary:Ne(n("--st-primary-color"),i.primary),font:n("--st-font")||Yc,beams:yi(o),change:wi(o)}}function Ne(t,e){return W(t)?.formatHex()??e}function ki(t,e,n){return ht(X(t,e)(n)).formatHex()}function Bn(t){let{r:e,g:n,b:r}=ht(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var tu=t=>Bn(t)<.2;function ft(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[h,p]of Object.entries(l))t.style.setProperty(`--ra-${h}`,p);t.style.colorScheme=e.dark?"dark":"light"}var Si=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var St=(t,e)=>`${t}>${e}`,Vn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null};function Ht({picture:t,shown:e,selection:n,echo:r,hover:o}){let i=t.beams.map((u,l)=>l),s=new Set(e?i.filter(u=>e.includes(u)):i);if(o!==null)return{shown:s,lit:new Set(s.has(o)?[o]:s)};let a=nu(t,n)??(r&&ru(t,r)),c=a?new Set([...s].filter(u=>a.has(u))):s;return{shown:s,lit:c}}function nu(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function ru({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(St(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function Ei(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Qt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function Mi(t,e,n){if(!e)return Qt(t,[n]);let r=e.filter(o=>o!==n);return Qt(t,r.length<e.length?r:[...e,n])}function Oe(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Gt=.12,Ce=4;function Ti({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function Fn(t,e,n,r,o){ou(t,n,r,o),iu(e,n,r)}function ou(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),su(s,r)],l=`${a} ${c} ${u}`;if((Re.get(this)??Pi)!==l){Re.set(this,l),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Gt));for(let[h,p]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])u?this.setAttribute(h,p):this.removeAttribute(h)}})}var Re=new WeakMap,Pi="true true false";function iu(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[u,l]=[dt(i,e),dt(i,n)],[h,p]=Kn(i,e),g=h===i.y0&&p===i.y1&&!c,b=`${u} ${l} ${a}${g?"":` ${c} ${h} ${p}`}`;if((Re.get(this)??Pi)===b)return;Re.set(this,b),this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:Gt)),this.setAttribute("aria-pressed",String(a)),Wn(this,h,p);let v=this.firstElementChild;c?v.removeAttribute("display"):v.setAttribute("display","none")})}function Wn(t,e,n){_i(t.firstElementChild,e-Ce,n+Ce),_i(t.lastElementChild,e,n)}function _i(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function su({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(St(t,e))??!1}function dt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Kn({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function Li(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Xn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=au(s,u=>!o.some(l=>Xn(l,u))&&!i.some(l=>l!==s&&Xn(l.node,u)),e,n);c&&(o.push(qn(c)),r.push(c))}return r}function au(t,e,n,r){let o=t.sides.map(s=>cu(t,s,n,r)).filter(s=>s!==null);return o.find(s=>uu(qn(s),n)&&e(qn(s)))??(t.priority===1/0?o[0]??null:null)}function cu(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=te(t.text,t.room[e]-o,p=>r(p,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),l={left:t.node.x0-5-s,right:t.node.x1+5,above:u,below:u},h={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:h[e],width:s}}function qn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Xn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function uu(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var lu=new Intl.Segmenter(void 0,{granularity:"grapheme"});function te(t,e,n){if(n(t)<=e)return t;let r=[...lu.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}function Un(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(te(o,e,n))}return r}function O(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+hu(e).replace("e-","e\u2212")}function hu(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function it(t){return`${fu(t)}\xA0%`}function fu(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function $e(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Zn(t,e){return e==="layer"?`${Bt(t.label)} (${t.position})`:`${Bt(t.label)} (${t.position}, ${Et(t.layer)})`}function Et(t){return t===0?"embeddings":`layer ${t-1}`}function ze(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${$e(r)}`}function Yn(t){return t.shares.map(e=>e.beam)}var Ai=new WeakMap;function jn(t,e){let n=Ai.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);Ai.set(e,n)}return n.get(t)??[]}function De(t,e,n){let r=l=>e.nodes.find(h=>h.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Zn(l,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${O(l.value)}`):[`${a} ${O(t.weight)}`,ze(Yn(t),e)],u=e.parts?[]:[du(t,e,n),pu(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function du(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${O(r.value)} of the ${O(t.value)} that is drawn`}function pu({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${O(r)})`);return`${t.length===1?"head":"heads"} ${$e(e)}`}function Mt(t,e){let n=ze(jn(t.id,e),e),r=e.graph==="network"?[Et(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${Bt(a.label)} (${a.position}) ${O(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function He(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${mu(e)} ${ee(t,e)}: ${pt(t,e,24)}`}function ee(t,{graph:e}){return e==="network"?it(t.share):O(t.score)}var mu=({graph:t})=>t==="network"?"mass":"score";function pt(t,e,n=1/0){let r=yu(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map((c,u)=>{let l=u>0&&e.graph==="network"&&c?bu(c.layer-1):"";return`${u>0?` \u2192${l} `:""}${c?Bt(c.label):"?"}`}),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var gu="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",bu=t=>String(t).replace(/\d/g,e=>gu[Number(e)]),Ii=new WeakMap;function yu(t){let e=Ii.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return Ii.set(t,e),e}var xu=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function Bt(t){return xu.test(t)?`\u2068${t}\u2069`:t}var wu=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Ge(t){return t.split(wu).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Be(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var Ve=220,vu=84,Ni=10;function Ci(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>ku(s,n)),i=Li(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>k("g",{class:"ra-label"}))).each(function(s){Mu(this,s,n)})}function ku(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!dt(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=dt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:u,node:Ri(t,e),sides:Su(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:Eu(t,e)}]}function Ri(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Kn(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function Su(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function Eu(t,e){let{layout:n,view:r,transform:o}=e,i=Ri(t,e),s=n.columns.length===1?Ve:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(vu,Math.min(s,Ve));return{left:Math.min(Ve,i.x0-r.x0-Ni),right:Math.min(Ve,r.x1-i.x1-Ni),above:a,below:a}}function Mu(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(dt(e.placed,n.lit)?1:Gt));let{text:s,muted:a,background:c,font:u}=i,l=[e.text,e.placed.node.position,s,a,c,u].join(" ");if(Oi.get(t)===l)return;Oi.set(t,l);let h=e.id===o.target;t.replaceChildren(..._u(e,h,r(e.text,h),i))}var Oi=new WeakMap;function _u(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},a=k("text",{class:"ra-token",...i,"font-size":13,"font-weight":e?700:400,fill:r.text},...Ge(t.text).map(({text:u,mark:l})=>Pu(u,l?r.muted:null))),c=k("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position));return o.special?[Tu(n,r),a,c]:[a,c]}function Tu(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return k("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function Pu(t,e){return k("tspan",{fill:e},t)}var Lu=34;function $i(t,e,n,r){t.selectAll("g.ra-node").remove();let o=Iu(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:u,x:l,y0:h,y1:p}=a;yt(c,{"data-id":u.id,"aria-label":Nu(u,n),transform:`translate(${l},0)`});let g=c.lastElementChild;return g.setAttribute("fill",Dt(u.position,i,r.dark)),u.id===n.target&&yt(g,Au(r)),Wn(c,h,p),c};return a=>t.selectAll("g.ra-node").data(a,({node:c})=>c.id).join(c=>c.append(s)).order()}var Au=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function Iu({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,u)=>k("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...u}),o=r(Ce,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return k("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function Nu(t,e){let{title:n,rows:r}=Mt(t,e);return`${n}, ${r.join(", ")}`}function zi(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>Ou(r,e))}function Ou(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":Et(0):o<64?String(t):Et(t)}function Di(t,e,n){let r=Math.ceil(Lu/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var Cu=.15,Ru=12,$u=10;function Hi(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",Cu),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>(s+a)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${it(i)}`)}function Gi(t,{other:e},{k:n}){t.select("text").attr("font-size",Ru/n).attr("x",(e?.x0??0)+$u/n)}function Bi(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Gt*3:1)}var Fe=34,We=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=d("canvas");frame=d("div",{class:"ra-window"});strip=d("div",{class:"ra-strip"},this.canvas,this.frame);hint=d("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&Du(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?zu(s,n.length):"\xA0"}},zu=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function Du(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=Fe*o,t.style.height=`${Fe}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=Dt(a.position,s,n.dark);let[h,p]=[u/e.height*Fe,(l-u)/e.height*Fe];i.fillRect(c/e.width*r-1,h,2,Math.max(2,p))}}var Hu=["both","gained","lost"];function ne(t,e,n){let r=e&&Hu[t];return r?{colour:n.change[r],pattern:r==="lost"?1:0}:{colour:xi(t,n.beams),pattern:vi(t)}}function Ke(t,e,n,r){let{colour:o,pattern:i}=ne(t,e.parts,n);return i===0?o:`url(#${r}-${t})`}var Gu=.86,Bu=.9,Vu=.5;function Vi(t,e,n,r,o){t.attr("fill-opacity",Gu).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:Bu).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=Ke(a,n,r,o);return k("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>Fu(i[c.beam],c))).order()}function Fu(t,{link:e,value:n,path:r,span:o}){let i=t.cloneNode(),{source:s,target:a}=e;return yt(i,{"data-source":s,"data-target":a,"data-value":n,d:r}),o<1&&i.setAttribute("fill-opacity",String(Vu)),i}function Fi(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ne(s,e.parts,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],u={width:c,height:c,patternUnits:"userSpaceOnUse"};return k("pattern",{id:`${r}-${i}`,...u,patternTransform:"skewX(-30)"},k("rect",{width:c,height:c,fill:s,opacity:.45}),k("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function Wi({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} paths over ${e.length} nodes`}function Ki(t,e){let n=Be(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?De(n,e):r?Mt(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Xe=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new We(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=ye("ra-pattern");layout=null;width=0;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o},i,s){let{svg:a,stage:c,defs:u,other:l,ribbons:h,nodes:p,axis:g}=this.parts;if(this.width=c.clientWidth,this.width===0)return;let b=a.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=Y(n.font,13);let v=_o(e,{width:this.width,whole:r,measure:this.measure},o);this.layout=v,a.setAttribute("width",String(this.width)),a.setAttribute("height",String(v.viewHeight)),a.setAttribute("aria-label",Wi(e)),Fi(u,e,n,this.patternId),Hi(l,v,e.other,n),zi(g,v,n),this.drawStrands=Vi(h,v,e,n,this.patternId),this.drawPlaced=$i(p,v,e,n),this.overview.draw(v,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(v,this.width,s),this.moving=!1,this.refresh(i),b&&this.focus(b)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=Ht(e);Fn(this.ribbons,this.nodes,n,e,this.theme),Bi(this.parts.other,Ti(n,e.picture.beams.length)),this.place(this.layout,e)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&Fn(this.ribbons,this.nodes,Ht(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let u=n?s[1]-s[0]:1/0;this.drawn=[s[0]-u,s[1]+u];let l=(h,p)=>p>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:p})=>l(h,p))),this.nodes=this.drawPlaced(o.filter(({x:h})=>l(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,u={picture:r,layout:e,emphasis:Ht(n),transform:o,view:s,measure:a,theme:c};Ci(this.parts.labels,this.nodes.data(),u),Gi(this.parts.other,e,o),Di(this.parts.axis,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(St(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var Xi=12;function Jn(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:Xi},(o,i)=>Dt(i/(Xi-1)*n,n,e)),last:n}}function qi(t,e,n){let{colours:r,last:o}=Jn(e,n.dark),i=d("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var qe=18,D=16,Ui=15,Ue=11.5,Ze=11;function Zi(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}function Yi({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=Y(r,Ui),a=Qn(Un(t,n-2*D,h=>s(h,!0)),22,{"font-size":Ui,"font-weight":700,fill:o}),c=Y(r,Ue),u=e?[te(e,n-2*D,c)]:[],l=Qn(u,qe,{"font-size":Ue,fill:i});return t||e?Zi([Vt(D/2),a,l,Vt(D/2)]):Vt(0)}function ji(t,e,n,r,o){let i=Y(o.font,Ze),s={"font-size":Ze,fill:o.muted},a=Qn(Un(n,r-2*D,i),15,s),c=Ku(e,o);return Zi([Vt(D),Wu(t,e,r,o),c,a,Vt(D/2)])}var Vt=t=>({height:t,draw:()=>[]});function Qn(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>k("text",{x:D,y:r+i*e+14,...n},o))}}function Wu(t,e,n,r){let o=Y(r.font,Ue),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${ee(c,e)}\u2003${pt(c,e,60)}`},s=([a,c],u)=>[k("rect",{x:D,y:u,width:12,height:12,fill:c}),k("text",{x:D+20,y:u+10,"font-size":Ue,fill:r.text},te(i(a),n-3*D,o))];return{height:t.length*qe,draw:a=>t.flatMap((c,u)=>s(c,a+u*qe))}}function Ku(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=Jn(t,e);if(i===0)return Vt(0);let s="position 0",a=D+Y(n,Ze)(s)+8,c=a+o.length*7+6,u={"font-size":Ze,fill:r};return{height:qe+4,draw:l=>[k("text",{x:D,y:l+12,...u},s),...o.map((h,p)=>k("rect",{x:a+p*7,y:l+4,width:7.2,height:8,fill:h})),k("text",{x:c,y:l+12,...u},String(i))]}}var Xu="Arial, Helvetica, sans-serif";function Ji(t,e,n,r,o,i){let[s,a]=[t.clientWidth,t.clientHeight],c=qu(o),[u,l]=[Yi(r,s,o),ji(n,e,r.caption,s,o)],h=u.height+a+l.height,p=ye("ra-clip"),g=k("g",{"clip-path":`url(#${p})`},...Uu(t,i,c)),b=k("svg",{version:"1.1",width:s,height:h,viewBox:`0 0 ${s} ${h}`},...r.title?[k("title",{},r.title)]:[],k("defs",{},k("clipPath",{id:p},k("rect",{width:s,height:a}))),k("rect",{width:s,height:h,fill:o.background}),k("g",{class:"ra-over","font-family":c},...u.draw(0)),k("g",{transform:`translate(0,${u.height})`},g),k("g",{class:"ra-under","font-family":c},...l.draw(u.height+a)));return{markup:new XMLSerializer().serializeToString(b),width:s,height:h}}var qu=({font:t})=>t.includes("Arial")?t:`${t}, ${Xu}`;function Uu(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))Yu(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),ju(o);return Array.from(r.children)}var Zu=["tabindex","role","style","paint-order","vector-effect"];function Yu(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(k("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of Zu)t.removeAttribute(o)}function ju(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var tr="http://www.w3.org/1999/xhtml",Qi={svg:"http://www.w3.org/2000/svg",xhtml:tr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function re(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Qi.hasOwnProperty(e)?{space:Qi[e],local:t}:t}function Ju(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===tr&&e.documentElement.namespaceURI===tr?e.createElement(t):e.createElementNS(n,t)}}function Qu(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function ts(t){var e=re(t);return(e.local?Qu:Ju)(e)}function tl(){}function je(t){return t==null?tl:function(){return this.querySelector(t)}}function el(t){typeof t!="function"&&(t=je(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new H(r,this._parents)}function nl(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function rl(){return[]}function nr(t){return t==null?rl:function(){return this.querySelectorAll(t)}}function ol(t){return function(){return nl(t.apply(this,arguments))}}function il(t){typeof t=="function"?t=ol(t):t=nr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new H(r,o)}function rr(t){return function(){return this.matches(t)}}function es(t){return function(e){return e.matches(t)}}var sl=Array.prototype.find;function al(t){return function(){return sl.call(this.children,t)}}function cl(){return this.firstElementChild}function ul(t){return this.select(t==null?cl:al(typeof t=="function"?t:es(t)))}var ll=Array.prototype.filter;function hl(){return Array.from(this.children)}function fl(t){return function(){return ll.call(this.children,t)}}function dl(t){return this.selectAll(t==null?hl:fl(typeof t=="function"?t:es(t)))}function pl(t){typeof t!="function"&&(t=rr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new H(r,this._parents)}function ns(t){return new Array(t.length)}function ml(){return new H(this._enter||this._groups.map(ns),this._parents)}function Ye(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Ye.prototype={constructor:Ye,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function gl(t){return function(){return t}}function bl(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new Ye(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function yl(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,h=i.length,p=new Array(l),g;for(a=0;a<l;++a)(c=e[a])&&(p[a]=g=s.call(c,c.__data__,a,e)+"",u.has(g)?o[a]=c:u.set(g,c));for(a=0;a<h;++a)g=s.call(t,i[a],a,i)+"",(c=u.get(g))?(r[a]=c,c.__data__=i[a],u.delete(g)):n[a]=new Ye(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(p[a])===c&&(o[a]=c)}function xl(t){return t.__data__}function wl(t,e){if(!arguments.length)return Array.from(this,xl);var n=e?yl:bl,r=this._parents,o=this._groups;typeof t!="function"&&(t=gl(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],h=o[u],p=h.length,g=vl(t.call(l,l&&l.__data__,u,r)),b=g.length,v=a[u]=new Array(b),T=s[u]=new Array(b),w=c[u]=new Array(p);n(l,h,v,T,w,g,e);for(var I=0,L=0,G,z;I<b;++I)if(G=v[I]){for(I>=L&&(L=I+1);!(z=T[L])&&++L<b;);G._next=z||null}}return s=new H(s,r),s._enter=a,s._exit=c,s}function vl(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function kl(){return new H(this._exit||this._groups.map(ns),this._parents)}function Sl(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function El(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],h=u.length,p=a[c]=new Array(h),g,b=0;b<h;++b)(g=u[b]||l[b])&&(p[b]=g);for(;c<o;++c)a[c]=n[c];return new H(a,this._parents)}function Ml(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function _l(t){t||(t=Tl);function e(h,p){return h&&p?t(h.__data__,p.__data__):!h-!p}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new H(o,this._parents).order()}function Tl(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function Pl(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Ll(){return Array.from(this)}function Al(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function Il(){let t=0;for(let e of this)++t;return t}function Nl(){return!this.node()}function Ol(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function Cl(t){return function(){this.removeAttribute(t)}}function Rl(t){return function(){this.removeAttributeNS(t.space,t.local)}}function $l(t,e){return function(){this.setAttribute(t,e)}}function zl(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Dl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Hl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function Gl(t,e){var n=re(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?Rl:Cl:typeof e=="function"?n.local?Hl:Dl:n.local?zl:$l)(n,e))}function rs(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Bl(t){return function(){this.style.removeProperty(t)}}function Vl(t,e,n){return function(){this.style.setProperty(t,e,n)}}function Fl(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Wl(t,e,n){return arguments.length>1?this.each((e==null?Bl:typeof e=="function"?Fl:Vl)(t,e,n??"")):_t(this.node(),t)}function _t(t,e){return t.style.getPropertyValue(e)||rs(t).getComputedStyle(t,null).getPropertyValue(e)}function Kl(t){return function(){delete this[t]}}function Xl(t,e){return function(){this[t]=e}}function ql(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Ul(t,e){return arguments.length>1?this.each((e==null?Kl:typeof e=="function"?ql:Xl)(t,e)):this.node()[t]}function os(t){return t.trim().split(/^|\s+/)}function or(t){return t.classList||new is(t)}function is(t){this._node=t,this._names=os(t.getAttribute("class")||"")}is.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function ss(t,e){for(var n=or(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function as(t,e){for(var n=or(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Zl(t){return function(){ss(this,t)}}function Yl(t){return function(){as(this,t)}}function jl(t,e){return function(){(e.apply(this,arguments)?ss:as)(this,t)}}function Jl(t,e){var n=os(t+"");if(arguments.length<2){for(var r=or(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?jl:e?Zl:Yl)(n,e))}function Ql(){this.textContent=""}function th(t){return function(){this.textContent=t}}function eh(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function nh(t){return arguments.length?this.each(t==null?Ql:(typeof t=="function"?eh:th)(t)):this.node().textContent}function rh(){this.innerHTML=""}function oh(t){return function(){this.innerHTML=t}}function ih(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function sh(t){return arguments.length?this.each(t==null?rh:(typeof t=="function"?ih:oh)(t)):this.node().innerHTML}function ah(){this.nextSibling&&this.parentNode.appendChild(this)}function ch(){return this.each(ah)}function uh(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function lh(){return this.each(uh)}function hh(t){var e=typeof t=="function"?t:ts(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function fh(){return null}function dh(t,e){var n=typeof t=="function"?t:ts(t),r=e==null?fh:typeof e=="function"?e:je(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function ph(){var t=this.parentNode;t&&t.removeChild(this)}function mh(){return this.each(ph)}function gh(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function bh(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function yh(t){return this.select(t?bh:gh)}function xh(t){return arguments.length?this.property("__data__",t):this.node().__data__}function wh(t){return function(e){t.call(this,e,this.__data__)}}function vh(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function kh(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Sh(t,e,n){return function(){var r=this.__on,o,i=wh(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Eh(t,e,n){var r=vh(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?Sh:kh,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function cs(t,e,n){var r=rs(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Mh(t,e){return function(){return cs(this,t,e)}}function _h(t,e){return function(){return cs(this,t,e.apply(this,arguments))}}function Th(t,e){return this.each((typeof e=="function"?_h:Mh)(t,e))}function*Ph(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var us=[null];function H(t,e){this._groups=t,this._parents=e}function Tt(){return new H([[document.documentElement]],us)}function Lh(){return this}H.prototype=Tt.prototype={constructor:H,select:el,selectAll:il,selectChild:ul,selectChildren:dl,filter:pl,data:wl,enter:ml,exit:kl,join:Sl,merge:El,selection:Lh,order:Ml,sort:_l,call:Pl,nodes:Ll,node:Al,size:Il,empty:Nl,each:Ol,attr:Gl,style:Wl,property:Ul,classed:Jl,text:nh,html:sh,raise:ch,lower:lh,append:hh,insert:dh,remove:mh,clone:yh,datum:xh,on:Eh,dispatch:Th,[Symbol.iterator]:Ph};function C(t){return typeof t=="string"?new H([[document.querySelector(t)]],[document.documentElement]):new H([[t]],us)}var Ah=0;function Ih(){return new er}function er(){this._="@"+(++Ah).toString(36)}er.prototype=Ih.prototype={constructor:er,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function Nh(t){let e;for(;e=t.sourceEvent;)t=e;return t}function st(t,e){if(t=Nh(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var hs=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function fs(t,e,n,r){switch(t){case"ArrowLeft":return ls(e,n,r,"target","source");case"ArrowRight":return ls(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Oh(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function ls(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function Oh(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function ds(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Ch(t,n)),e.addEventListener("pointerleave",()=>ir(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>ps(t,Je(n))),e.addEventListener("keydown",n=>$h(t,n)),e.addEventListener("focusin",n=>Dh(t,n)),e.addEventListener("focusout",()=>ir(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Je(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:C(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:C(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:C(o).datum()}:null}function Ch(t,e){let n=e.buttons===0?Je(e):null;if(!n)return ir(t);t.over(sr(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Rh(t,n),e.clientX-r,e.clientY-o)}function ir(t){t.tooltip.hide(),t.over(null)}function Rh({state:{picture:t}},e){return"node"in e?Mt(e.node.node,t):De(e.strand.link,t,e.strand.beam)}function ps(t,e){t.tooltip.hide();let n=sr(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function sr(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function $h(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Je(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")ps(t,n);else if(hs.includes(e.key))zh(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function zh(t,e,n){let{shown:r}=t.emphasis(),o=t.drawing.layout?.nodes.filter(s=>dt(s,r))??[],i=fs(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.drawing.focus(i.node.id))}function Dh(t,e){let n=Je(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(sr(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(Mt(o.node,t.state.picture),i,s)}var Hh=6;function ms(t){let e=d("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});Lr(e);let n=d("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>Gh(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Gh(t,e,n,r){let o=e.beams[t],i=He(o,e),s=d("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},ar(t,e,n),d("span",{class:"ra-score"},e.parts?o.text:ee(o,e)));return e.beams.length<=Hh&&!e.parts&&s.append(d("bdi",{class:"ra-chip-path",dir:"ltr"},pt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function ar(t,e,n){let{colour:r,pattern:o}=ne(t,e.parts,n),i=e.parts?"":String(e.beams[t].rank),s=d("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Bn(r)>.3?"#10131a":"#ffffff",s}async function bs(t,e,n,r){let o=e==="svg"?ys(t.markup):await Bh(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var ys=t=>new Blob([t],{type:"image/svg+xml"});async function Bh({markup:t,width:e,height:n},r){let o=`<style>${await Vh(r)}</style>`,i=URL.createObjectURL(ys(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,u)=>{a.toBlob(l=>l?c(l):u(new Error("The picture is too large for a PNG")))})}async function Vh(t){let e=t.split(",").map(gs),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=gs(s.style.getPropertyValue("font-family")),u=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],l=s.style.getPropertyValue("font-style")==="italic";return!u||l||!e.includes(c)?[]:[{css:s.cssText,source:u,address:new URL(u,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await Fh(c))))).join("")}var gs=t=>t.trim().replace(/^["']|["']$/g,"");async function Fh(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}function xs(t){let e=k("defs"),n=(R,U=!0)=>k("g",{class:R,"aria-hidden":U||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=k("g",{class:"ra-viewport"},r,o,i),l=k("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=d("div",{class:"ra-stage"},l),p=d("div",{class:"ra-head"}),g=d("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=d("p",{class:"ra-caption"}),v=d("p",{class:"ra-pruned"}),T=d("div",{class:"ra-key"}),w=d("div",{class:"ra-foot"},b,T,v),I=d("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(p,h,g,w,I);let L=R=>C(R),G={other:L(r),ribbons:L(o),nodes:L(i)},z={labels:L(s),axis:L(a)};return{head:p,stage:h,svg:l,defs:e,viewport:c,...G,...z,overview:g,caption:b,pruned:v,key:T,live:I}}var Wh={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Kh={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function ws(t){let e=Qe("zoom-in"),n=Qe("zoom-out"),r=Qe("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),d("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Xh(t))}function Qe(t){let e=Kh[t],n=d("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=k("path",{d:Wh[t]});return n.append(k("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}function Xh(t){let e=Qe("download"),n=d("div",{class:"ra-menu",role:"menu",hidden:""}),r=d("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let u=d("button",{type:"button",role:"menuitem","data-save":a},c);u.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(u)}return qh(e,n,i),r.append(e,n),r}function qh(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Ft=14;function vs(t){let e=d("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(d("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>d("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+Ft+e.offsetWidth<=t.clientWidth?o+Ft:Math.max(0,o-Ft-e.offsetWidth),c=i+Ft+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Ft:Math.max(0,i-Ft-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Uh={value:()=>{}};function oe(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new tn(n)}function tn(t){this._=t}function Zh(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}tn.prototype=oe.prototype={constructor:tn,on:function(t,e){var n=this._,r=Zh(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Yh(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=ks(n[o],t.name,e);else if(e==null)for(o in n)n[o]=ks(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new tn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Yh(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function ks(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Uh,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Wt=0,se=0,ie=0,Es=1e3,en,ae,nn=0,Pt=0,on=0,ce=typeof performance=="object"&&performance.now?performance:Date,Ms=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function sn(){return Pt||(Ms(jh),Pt=ce.now()+on)}function jh(){Pt=0}function rn(){this._call=this._time=this._next=null}rn.prototype=ur.prototype={constructor:rn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?sn():+n)+(e==null?0:+e),!this._next&&ae!==this&&(ae?ae._next=this:en=this,ae=this),this._call=t,this._time=n,cr()},stop:function(){this._call&&(this._call=null,this._time=1/0,cr())}};function ur(t,e,n){var r=new rn;return r.restart(t,e,n),r}function Jh(){sn(),++Wt;for(var t=en,e;t;)(e=Pt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Wt}function Ss(){Pt=(nn=ce.now())+on,Wt=se=0;try{Jh()}finally{Wt=0,tf(),Pt=0}}function Qh(){var t=ce.now(),e=t-nn;e>Es&&(on-=e,nn=t)}function tf(){for(var t,e=en,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:en=n);ae=t,cr(r)}function cr(t){if(!Wt){se&&(se=clearTimeout(se));var e=t-Pt;e>24?(t<1/0&&(se=setTimeout(Ss,Math.ceil(t-ce.now()-on)+1)),ie&&(ie=clearInterval(ie))):(ie||(nn=ce.now(),ie=setInterval(Qh,Es)),Wt=1,Ms(Ss))}}function lr(t,e,n){var r=new rn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function Ts(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var hr=3,hg=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(hr),fg=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(hr),dg=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(hr),ef=Math.PI,pg=ef/2;function an(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var _s=4/11,mg=6/11,gg=8/11,bg=3/4,yg=9/11,xg=10/11,wg=15/16,vg=21/22,kg=63/64,Sg=1/_s/_s;var fr=1.70158,Eg=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(fr),Mg=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(fr),_g=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(fr),Kt=2*Math.PI,dr=1,pr=.3,Tg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Kt);function o(i){return e*an(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Kt)},o.period=function(i){return t(e,i)},o})(dr,pr),Pg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Kt);function o(i){return 1-e*an(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Kt)},o.period=function(i){return t(e,i)},o})(dr,pr),Lg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Kt);function o(i){return((i=i*2-1)<0?e*an(-i)*Math.sin((r-i)/n):2-e*an(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Kt)},o.period=function(i){return t(e,i)},o})(dr,pr);var nf=oe("start","end","cancel","interrupt"),rf=[],As=0,Ps=1,mr=2,cn=3,Ls=4,gr=5,un=6;function ln(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;of(t,n,{name:e,index:r,group:o,on:nf,tween:rf,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:As})}function br(t,e){var n=q(t,e);if(n.state>As)throw new Error("too late; already scheduled");return n}function Q(t,e){var n=q(t,e);if(n.state>cn)throw new Error("too late; already running");return n}function q(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function of(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=ur(i,0,n.time);function i(u){n.state=Ps,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,h,p,g;if(n.state!==Ps)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===cn)return lr(s);g.state===Ls?(g.state=un,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=un,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(lr(function(){n.state===cn&&(n.state=Ls,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=mr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===mr){for(n.state=cn,o=new Array(p=n.tween.length),l=0,h=-1;l<p;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=g);o.length=h+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=gr,1),h=-1,p=o.length;++h<p;)o[h].call(t,l);n.state===gr&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=un,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function ue(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>mr&&r.state<gr,r.state=un,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function sf(t){return this.each(function(){ue(this,t)})}function af(t,e){var n,r;return function(){var o=Q(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function cf(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=Q(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function uf(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=q(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?af:cf)(n,t,e))}function yr(t,e,n){var r=t._id;return t.each(function(){var o=Q(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return q(o,r).value[e]}}function Is(t,e){var n;return(typeof e=="number"?K:e instanceof W?X:(n=W(e))?(e=n,X):Hn)(t,e)}function lf(t){return function(){this.removeAttribute(t)}}function hf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function ff(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function df(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function pf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function mf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function gf(t,e){var n=re(t),r=n==="transform"?li:Is;return this.attrTween(t,typeof e=="function"?(n.local?mf:pf)(n,r,yr(this,"attr."+t,e)):e==null?(n.local?hf:lf)(n):(n.local?df:ff)(n,r,e))}function bf(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function yf(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function xf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&yf(t,i)),n}return o._value=e,o}function wf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&bf(t,i)),n}return o._value=e,o}function vf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=re(t);return this.tween(n,(r.local?xf:wf)(r,e))}function kf(t,e){return function(){br(this,t).delay=+e.apply(this,arguments)}}function Sf(t,e){return e=+e,function(){br(this,t).delay=e}}function Ef(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?kf:Sf)(e,t)):q(this.node(),e).delay}function Mf(t,e){return function(){Q(this,t).duration=+e.apply(this,arguments)}}function _f(t,e){return e=+e,function(){Q(this,t).duration=e}}function Tf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Mf:_f)(e,t)):q(this.node(),e).duration}function Pf(t,e){if(typeof e!="function")throw new Error;return function(){Q(this,t).ease=e}}function Lf(t){var e=this._id;return arguments.length?this.each(Pf(e,t)):q(this.node(),e).ease}function Af(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Q(this,t).ease=n}}function If(t){if(typeof t!="function")throw new Error;return this.each(Af(this._id,t))}function Nf(t){typeof t!="function"&&(t=rr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new ct(r,this._parents,this._name,this._id)}function Of(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,h=s[a]=new Array(l),p,g=0;g<l;++g)(p=c[g]||u[g])&&(h[g]=p);for(;a<r;++a)s[a]=e[a];return new ct(s,this._parents,this._name,this._id)}function Cf(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Rf(t,e,n){var r,o,i=Cf(e)?br:Q;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function $f(t,e){var n=this._id;return arguments.length<2?q(this.node(),n).on.on(t):this.each(Rf(n,t,e))}function zf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Df(){return this.on("end.remove",zf(this._id))}function Hf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=je(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,h,p=0;p<c;++p)(l=a[p])&&(h=t.call(l,l.__data__,p,a))&&("__data__"in l&&(h.__data__=l.__data__),u[p]=h,ln(u[p],e,n,p,u,q(l,n)));return new ct(i,this._parents,e,n)}function Gf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=nr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,h=0;h<u;++h)if(l=c[h]){for(var p=t.call(l,l.__data__,h,c),g,b=q(l,n),v=0,T=p.length;v<T;++v)(g=p[v])&&ln(g,e,n,v,p,b);i.push(p),s.push(l)}return new ct(i,s,e,n)}var Bf=Tt.prototype.constructor;function Vf(){return new Bf(this._groups,this._parents)}function Ff(t,e){var n,r,o;return function(){var i=_t(this,t),s=(this.style.removeProperty(t),_t(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function Ns(t){return function(){this.style.removeProperty(t)}}function Wf(t,e,n){var r,o=n+"",i;return function(){var s=_t(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Kf(t,e,n){var r,o,i;return function(){var s=_t(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),_t(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Xf(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=Q(this,t),u=c.on,l=c.value[i]==null?a||(a=Ns(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function qf(t,e,n){var r=(t+="")=="transform"?ui:Is;return e==null?this.styleTween(t,Ff(t,r)).on("end.style."+t,Ns(t)):typeof e=="function"?this.styleTween(t,Kf(t,r,yr(this,"style."+t,e))).each(Xf(this._id,t)):this.styleTween(t,Wf(t,r,e),n).on("end.style."+t,null)}function Uf(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Zf(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Uf(t,s,n)),r}return i._value=e,i}function Yf(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Zf(t,e,n??""))}function jf(t){return function(){this.textContent=t}}function Jf(t){return function(){var e=t(this);this.textContent=e??""}}function Qf(t){return this.tween("text",typeof t=="function"?Jf(yr(this,"text",t)):jf(t==null?"":t+""))}function td(t){return function(e){this.textContent=t.call(this,e)}}function ed(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&td(o)),e}return r._value=t,r}function nd(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,ed(t))}function rd(){for(var t=this._name,e=this._id,n=Os(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=q(c,e);ln(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new ct(r,this._parents,t,n)}function od(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=Q(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var id=0;function ct(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function sd(t){return Tt().transition(t)}function Os(){return++id}var at=Tt.prototype;ct.prototype=sd.prototype={constructor:ct,select:Hf,selectAll:Gf,selectChild:at.selectChild,selectChildren:at.selectChildren,filter:Nf,merge:Of,selection:Vf,transition:rd,call:at.call,nodes:at.nodes,node:at.node,size:at.size,empty:at.empty,each:at.each,on:$f,attr:gf,attrTween:vf,style:qf,styleTween:Yf,text:Qf,textTween:nd,remove:Df,tween:uf,delay:Ef,duration:Tf,ease:Lf,easeVarying:If,end:od,[Symbol.iterator]:at[Symbol.iterator]};var ad={time:null,delay:0,duration:250,ease:Ts};function cd(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function ud(t){var e,n;t instanceof ct?(e=t._id,t=t._name):(e=Os(),(n=ad).time=sn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&ln(c,t,e,u,s,n||cd(c,e));return new ct(r,this._parents,t,e)}Tt.prototype.interrupt=sf;Tt.prototype.transition=ud;var xr={capture:!0,passive:!1};function wr(t){t.preventDefault(),t.stopImmediatePropagation()}function Cs(t){var e=t.document.documentElement,n=C(t).on("dragstart.drag",wr,xr);"onselectstart"in e?n.on("selectstart.drag",wr,xr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Rs(t,e){var n=t.document.documentElement,r=C(t).on("dragstart.drag",null);e&&(r.on("click.drag",wr,xr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function ld(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}ld.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var hn=t=>()=>t;function hd(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function ut(t,e,n){this.k=t,this.x=e,this.y=n}ut.prototype={constructor:ut,scale:function(t){return t===1?this:new ut(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new ut(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Lt=new ut(1,0,0);kr.prototype=ut.prototype;function kr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Lt;return t.__zoom}function vr(t){t.stopImmediatePropagation()}function le(t){t.preventDefault(),t.stopImmediatePropagation()}function fd(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function dd(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function $s(){return this.__zoom||Lt}function pd(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function md(){return navigator.maxTouchPoints||"ontouchstart"in this}function gd(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function zs(){var t=fd,e=dd,n=gd,r=pd,o=md,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=hi,u=oe("start","zoom","end"),l,h,p,g=500,b=150,v=0,T=10;function w(f){f.property("__zoom",$s).on("wheel.zoom",de,{passive:!1}).on("mousedown.zoom",pe).on("dblclick.zoom",me).filter(o).on("touchstart.zoom",da).on("touchmove.zoom",pa).on("touchend.zoom touchcancel.zoom",ma).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(f,y,m,x){var S=f.selection?f.selection():f;S.property("__zoom",$s),f!==S?z(f,y,m,x):S.interrupt().each(function(){R(this,arguments).event(x).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},w.scaleBy=function(f,y,m,x){w.scaleTo(f,function(){var S=this.__zoom.k,E=typeof y=="function"?y.apply(this,arguments):y;return S*E},m,x)},w.scaleTo=function(f,y,m,x){w.transform(f,function(){var S=e.apply(this,arguments),E=this.__zoom,M=m==null?G(S):typeof m=="function"?m.apply(this,arguments):m,_=E.invert(M),P=typeof y=="function"?y.apply(this,arguments):y;return n(L(I(E,P),M,_),S,s)},m,x)},w.translateBy=function(f,y,m,x){w.transform(f,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,x)},w.translateTo=function(f,y,m,x,S){w.transform(f,function(){var E=e.apply(this,arguments),M=this.__zoom,_=x==null?G(E):typeof x=="function"?x.apply(this,arguments):x;return n(Lt.translate(_[0],_[1]).scale(M.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),E,s)},x,S)};function I(f,y){return y=Math.max(i[0],Math.min(i[1],y)),y===f.k?f:new ut(y,f.x,f.y)}function L(f,y,m){var x=y[0]-m[0]*f.k,S=y[1]-m[1]*f.k;return x===f.x&&S===f.y?f:new ut(f.k,x,S)}function G(f){return[(+f[0][0]+ +f[1][0])/2,(+f[0][1]+ +f[1][1])/2]}function z(f,y,m,x){f.on("start.zoom",function(){R(this,arguments).event(x).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(x).end()}).tween("zoom",function(){var S=this,E=arguments,M=R(S,E).event(x),_=e.apply(S,E),P=m==null?G(_):typeof m=="function"?m.apply(S,E):m,Z=Math.max(_[1][0]-_[0][0],_[1][1]-_[0][1]),N=S.__zoom,B=typeof y=="function"?y.apply(S,E):y,tt=c(N.invert(P).concat(Z/N.k),B.invert(P).concat(Z/B.k));return function(V){if(V===1)V=B;else{var et=tt(V),wn=Z/et[2];V=new ut(wn,P[0]-et[0]*wn,P[1]-et[1]*wn)}M.zoom(null,V)}})}function R(f,y,m){return!m&&f.__zooming||new U(f,y)}function U(f,y){this.that=f,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(f,y),this.taps=0}U.prototype={event:function(f){return f&&(this.sourceEvent=f),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(f,y){return this.mouse&&f!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&f!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&f!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(f){var y=C(this.that).datum();u.call(f,this.that,new hd(f,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:u}),y)}};function de(f,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(f),x=this.__zoom,S=Math.max(i[0],Math.min(i[1],x.k*Math.pow(2,r.apply(this,arguments)))),E=st(f);if(m.wheel)(m.mouse[0][0]!==E[0]||m.mouse[0][1]!==E[1])&&(m.mouse[1]=x.invert(m.mouse[0]=E)),clearTimeout(m.wheel);else{if(x.k===S)return;m.mouse=[E,x.invert(E)],ue(this),m.start()}le(f),m.wheel=setTimeout(M,b),m.zoom("mouse",n(L(I(x,S),m.mouse[0],m.mouse[1]),m.extent,s));function M(){m.wheel=null,m.end()}}function pe(f,...y){if(p||!t.apply(this,arguments))return;var m=f.currentTarget,x=R(this,y,!0).event(f),S=C(f.view).on("mousemove.zoom",P,!0).on("mouseup.zoom",Z,!0),E=st(f,m),M=f.clientX,_=f.clientY;Cs(f.view),vr(f),x.mouse=[E,this.__zoom.invert(E)],ue(this),x.start();function P(N){if(le(N),!x.moved){var B=N.clientX-M,tt=N.clientY-_;x.moved=B*B+tt*tt>v}x.event(N).zoom("mouse",n(L(x.that.__zoom,x.mouse[0]=st(N,m),x.mouse[1]),x.extent,s))}function Z(N){S.on("mousemove.zoom mouseup.zoom",null),Rs(N.view,x.moved),le(N),x.event(N).end()}}function me(f,...y){if(t.apply(this,arguments)){var m=this.__zoom,x=st(f.changedTouches?f.changedTouches[0]:f,this),S=m.invert(x),E=m.k*(f.shiftKey?.5:2),M=n(L(I(m,E),x,S),e.apply(this,y),s);le(f),a>0?C(this).transition().duration(a).call(z,M,x,f):C(this).call(w.transform,M,x,f)}}function da(f,...y){if(t.apply(this,arguments)){var m=f.touches,x=m.length,S=R(this,y,f.changedTouches.length===x).event(f),E,M,_,P;for(vr(f),M=0;M<x;++M)_=m[M],P=st(_,this),P=[P,this.__zoom.invert(P),_.identifier],S.touch0?!S.touch1&&S.touch0[2]!==P[2]&&(S.touch1=P,S.taps=0):(S.touch0=P,E=!0,S.taps=1+!!l);l&&(l=clearTimeout(l)),E&&(S.taps<2&&(h=P[0],l=setTimeout(function(){l=null},g)),ue(this),S.start())}}function pa(f,...y){if(this.__zooming){var m=R(this,y).event(f),x=f.changedTouches,S=x.length,E,M,_,P;for(le(f),E=0;E<S;++E)M=x[E],_=st(M,this),m.touch0&&m.touch0[2]===M.identifier?m.touch0[0]=_:m.touch1&&m.touch1[2]===M.identifier&&(m.touch1[0]=_);if(M=m.that.__zoom,m.touch1){var Z=m.touch0[0],N=m.touch0[1],B=m.touch1[0],tt=m.touch1[1],V=(V=B[0]-Z[0])*V+(V=B[1]-Z[1])*V,et=(et=tt[0]-N[0])*et+(et=tt[1]-N[1])*et;M=I(M,Math.sqrt(V/et)),_=[(Z[0]+B[0])/2,(Z[1]+B[1])/2],P=[(N[0]+tt[0])/2,(N[1]+tt[1])/2]}else if(m.touch0)_=m.touch0[0],P=m.touch0[1];else return;m.zoom("touch",n(L(M,_,P),m.extent,s))}}function ma(f,...y){if(this.__zooming){var m=R(this,y).event(f),x=f.changedTouches,S=x.length,E,M;for(vr(f),p&&clearTimeout(p),p=setTimeout(function(){p=null},g),E=0;E<S;++E)M=x[E],m.touch0&&m.touch0[2]===M.identifier?delete m.touch0:m.touch1&&m.touch1[2]===M.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(M=st(M,this),Math.hypot(h[0]-M[0],h[1]-M[1])<T)){var _=C(this).on("dblclick.zoom");_&&_.apply(this,arguments)}}}return w.wheelDelta=function(f){return arguments.length?(r=typeof f=="function"?f:hn(+f),w):r},w.filter=function(f){return arguments.length?(t=typeof f=="function"?f:hn(!!f),w):t},w.touchable=function(f){return arguments.length?(o=typeof f=="function"?f:hn(!!f),w):o},w.extent=function(f){return arguments.length?(e=typeof f=="function"?f:hn([[+f[0][0],+f[0][1]],[+f[1][0],+f[1][1]]]),w):e},w.scaleExtent=function(f){return arguments.length?(i[0]=+f[0],i[1]=+f[1],w):[i[0],i[1]]},w.translateExtent=function(f){return arguments.length?(s[0][0]=+f[0][0],s[1][0]=+f[1][0],s[0][1]=+f[0][1],s[1][1]=+f[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(f){return arguments.length?(n=f,w):n},w.duration=function(f){return arguments.length?(a=+f,w):a},w.interpolate=function(f){return arguments.length?(c=f,w):c},w.on=function(){var f=u.on.apply(u,arguments);return f===u?w:f},w.clickDistance=function(f){return arguments.length?(v=(f=+f)*f,w):Math.sqrt(v)},w.tapDistance=function(f){return arguments.length?(T=+f,w):T},w}var bd=24,Ds=1.5,Hs=200,fn=24,dn=20,pn=class{constructor(e,n){this.svg=e;this.behaviour=zs().clickDistance(4).wheelDelta(yd).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=C(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(Lt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return kr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),bd*s]).translateExtent([[-fn,-fn],[a+fn,c+fn]]),this.jump(i?xd(this.transform(),o.layout,e):Sr(this.scene))}by(e){let n=e>0?Ds:1/Ds;Sn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Hs).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=Sr(this.scene);if(Sn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Hs).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||wd(this.transform(),Sr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<dn||i>o-dn||s<dn||s>r.viewHeight-dn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function yd({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function Sr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Lt.translate(n,0).scale(t.scale)}function xd(t,e,n){let r=t.x/e.width*n.width;return Lt.translate(r,t.y).scale(t.k)}function wd(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var vd=400,Er=class{constructor(e,n){this.host=e;this.events=n;nt(e,Nt),nt(e,Si),this.parts=xs(e),this.theme=ot(e),this.tooltip=vs(this.parts.stage),this.zoomer=new pn(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new Xe(this.parts,this.zoomer),this.legend=ms({toggle:o=>this.show(Mi(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>this.set({hover:o})});let r=ws({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),ds(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=Vn;legend;watcher;whole=!1;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,u=JSON.stringify(n??null);c?this.takePicture(e,a,n):u!==this.asked&&(this.state.shown=Qt(e,n)),this.asked=u,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let l=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!l)return this.refresh();this.legend.setPicture(e,this.theme),qi(this.parts.key,e,this.theme),this.draw(!c)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=ot(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),ft(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=Ei(e,o);this.state={picture:e,shown:Qt(e,r),selection:s,echo:null,hover:null},Oe(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>vd;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return Ht(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){Oe(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=Ki(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e}),this.events.show?.(e)}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){Oe(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}redraw(){this.state!==Vn&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o,subtitle:i}=this,{picture:s}=this.state,c=[...this.emphasis().shown].map(h=>[h,Ke(h,s,n,this.drawing.patternId)]),u={title:o,subtitle:i,caption:r.caption.textContent??""},l=Ji(r.svg,s,c,u,n,this.zoomer.transform().k);return bs(l,e,kd(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function kd(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function mt(t,e){let n=d("div",{class:"ra-root ra-picture-root"});return t.append(n),new Er(n,e)}var Gs=`/* The token strip. */
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
`;var Ed={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Bs={changed:"changed",inserted:"inserted",deleted:"deleted"};function _r(t,e){let n=X(e.secondary,Ed[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var Vs=({name:t},e)=>t==="surprise"?`${O(e)} bits`:it(e);function Fs({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,u=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?Vs(n,a*n.largest):O(a)}`]:[],...r?.[i]?[Bs[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...u].join(" \xB7 ")}function Ws(t,e){let n=Object.keys(Bs).filter(r=>t.marks?.includes(r));return[...t.shade?[_d(t.shade,e)]:[],...t.generated!=null&&t.generated<Md(t)?[Mr("generated",{class:"ra-generated"})]:[],...t.template?.length?[Mr("chat template",{class:"ra-template"})]:[],...n.map(r=>Mr(r,{"data-mark":r}))]}var Md=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Ks({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function _d(t,e){let n=d("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(_r(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Vs(t,t.largest):"most";return d("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function Mr(t,e){let n=d("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),d("span",{class:"ra-legend-item"},n,t)}function Xs(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],u=d("span",{class:"ra-token-box","data-position":c,title:Fs(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&u.classList.add("ra-special"),i.has(c)&&u.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&u.classList.add("ra-generated");let l=n.marks?.[e];l&&(u.dataset.mark=l);let h=n.shade?.values[e]??null;return s&&h!==null&&(u.style.background=s(h)),u.append(Td(n.labels[e])),u}function Td(t){let e=be("");for(let{text:n,mark:r}of Ge(t))e.append(r?d("span",{class:"ra-mark"},n):n);return e}function qs(t,e){return d("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var gt=t=>"at"in t;function Us(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Zs(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),gt(a)&&a.last&&s();return s(),r}var mn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(Ys(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=Ys(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function Ys(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var js=2,Pd=6,Ld=6,bt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Nt,Gs])nt(this.host,o);this.strip=d("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=d("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new mn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=d("div",{class:"ra-root"});strip;window;legend=d("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=ot(this.host);ft(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}root(){return this.strip.getRootNode()}take(e,n,r){let o=Ks(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?_r(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.indices=new Map(o.map((u,l)=>[u,l])),this.legend.replaceChildren(...Ws(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=Us(n,r,Y(o.font,14));this.boxes.clear(),this.rows=Zs(i,this.width-Ld-Pd,js),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>gt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>gt(r)?this.newBox(r.at):qs(r.words,r.here));return d("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)gt(n)&&this.boxes.delete(n.at)}newBox(e){let n=Xs(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(u=>(c+=u.width+js,{item:u,middle:c-u.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>gt(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>gt(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&gt(s)?s.at:void 0}};var gn=class{element=d("section",{class:"ra-column"});sankey;tokens;title=d("h3",{class:"ra-column-title"});subtitle=d("div",{class:"ra-column-subtitle"});strip=d("div",{class:"ra-column-strip"});picture=d("div",{class:"ra-column-picture"});error=d("div",{class:"ra-column-error",role:"alert"});constructor(e,n){e.append(this.element);let r=d("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new bt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=mt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o)})}update(e,n){let{title:r,subtitle:o,reference:i,error:s,picture:a,strip:c,target:u,caption:l}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(d("bdi",{},r)),i&&this.title.append(d("span",{class:"ra-reference"},"reference")),this.subtitle.textContent=o??"",this.error.hidden=!s,this.error.textContent=s??"",this.strip.hidden=!c||!!s,this.picture.hidden=!a||!!s,s)return;let h=[...new Set(a?.nodes.map(({position:p})=>p))];c&&this.tokens.update({strip:c,target:u??-1,path:h}),a&&this.sankey.update({picture:a,show:null,caption:l,shared:n,title:r})}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Js={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function ta(t,e,n){let r=Ad(e,n),o=e.picture??Js,i=n.picture??Js;if(t.kind==="token"){let s=r(t.position);return he(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return he(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return he(n,a,ea(s,o,c,i),[])}return Id(t,o,i,n,r)}function Ad(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function he(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>St(o.source,o.target)))}}function Qs(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function ea(t,e,n,r){let o=Qs(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Qs(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function Id(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(v=>v.id===b));if(!i||!s)return he(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),h=new Set(ea(s,e,l.map(b=>u.get(b.target)),n)),p=l.filter(b=>h.has(u.get(b.target))),g=p.flatMap(b=>[u.get(b.source),u.get(b.target)]);return he(r,b=>a(b)||c(b),g,p)}var Xt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Nt,No])nt(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=d("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(r,this.grid)}events;host=d("div",{class:"ra-root ra-compare"});grid=d("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){ft(this.host,ot(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new gn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:Po(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?ta(e,n,r):null)}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=d("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var na=`/* The stand-alone page. */
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
`;function Tr(t,e){let n=d("div",{class:"ra-root ra-page"});t.append(n),nt(n,na);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function fe(t){let e=ot(t);return ft(t,e),document.documentElement.style.background=e.background,e}var qt=class{title=d("h1");facts=d("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>Od(r,o)))}};function Od(t,e){return d("div",{},d("dt",{},t),d("dd",{dir:"auto"},e))}var bn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new qt;body=d("div");caption=d("p",{class:"ra-report-caption"});footer=d("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;fe(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){fe(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection({heading:e,text:n,table:r,compare:o,picture:i,caption:s}){let a=d("section",{},d("h2",{},e));this.body.append(a),n&&a.append(d("p",{class:"ra-text",dir:"auto"},n)),r&&a.append(Cd(r,e));let c=[];if(i){let u=mt(a,{}),l={picture:i,show:null,caption:s??"",title:e};c.push({update:()=>u.update(l),destroy:()=>u.destroy()})}if(o){let u=new Xt(a,{});c.push({update:()=>u.update(o),destroy:()=>u.destroy()})}return c}};function Cd({columns:t,rows:e},n){let r=t.map((s,a)=>{let c=e.every(u=>ra(u[a]??null));return d("th",{scope:"col",class:c?"ra-number":null},s)}),o=e.map(s=>d("tr",{},...s.map($d))),i=d("table",{class:"ra-plain","aria-label":n},d("thead",{},d("tr",{},...r)),d("tbody",{},...o));return d("div",{class:"ra-scroll"},i)}var Rd=/^[\u2212\u2013-]?[\d.,]*(e[\u2212-]?\d+)?\s?%?$/,ra=t=>t===null||Rd.test(String(t));function $d(t){let e=t===null?"\u2013":String(t);return d("td",ra(t)?{class:"ra-number"}:{dir:"auto"},e)}var zd=24;function oa(t){let e=d("tbody"),n=d("thead"),r=d("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>Gd(s,e,i)),{element:d("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(Dd(s)),e.replaceChildren(...s.beams.map((c,u)=>Hd(u,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}function Dd({graph:t}){let e=t==="network"?["Mass"]:["Score","Share","Hops"];return d("tr",{},d("th",{scope:"col"},"Rank"),...e.map(n=>d("th",{class:"ra-number",scope:"col"},n)),d("th",{scope:"col"},"Path"))}function Hd(t,e,n){let r=e.beams[t],o=it(r.share),i=e.graph==="network"?[o]:[O(r.score),o,String(r.hops)],s=d("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",He(r,e)),s.append(d("td",{},ar(t,e,n)),...i.map(a=>d("td",{class:"ra-number"},a)),d("td",{},d("bdi",{dir:"ltr",title:pt(r,e)},pt(r,e,zd)))),s}function Gd(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function ia(t,e){let n=Bd(t,e);return n?d("dl",{},...n.flatMap(([r,o])=>[d("dt",{},r),d("dd",{dir:"auto"},o)])):d("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function Bd(t,e){let n=Be(t,e);if(n)return Fd(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?Vd(r,e):null}var sa=(t,e)=>ze(t,e).replace(/^paths? /,"");function Vd(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?Et(t.layer):String(t.layer)],["paths",sa(jn(t.id,e),e)]],r=t.predecessors.map(o=>`${Bt(o.label)} (${o.position}) ${O(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}function Fd(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Zn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",O(t.weight)],["drawn width",O(t.value)],["paths",sa(Yn(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${O(s)})`)??[];return o.length>0?[...r,["heads",$e(o)]]:r}function aa({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let u=s===e.token_id;return d("tr",{"aria-current":u||null},d("td",{class:"ra-number"},String(i)),d("td",{},be(a)),d("td",{class:"ra-number"},it(c)),d("td",{},u?"stands here":""))});return d("table",{"aria-label":"The likeliest tokens"},d("tbody",{},...o))}var yn=class{constructor(e){this.host=e;this.table=oa(o=>this.sankey.show(o));let n=d("section",{},d("h2",{},"Paths"),this.table.element),r=d("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new bt(this.tokenPlace,{}),this.sankey=mt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new qt;tokenPlace=d("div");picturePlace=d("div",{class:"ra-picture"});details=d("section",{class:"ra-details","aria-live":"polite"});footer=d("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=fe(this.host);this.head.update(n),this.tokens.update({strip:n.strip,target:n.target,path:ca(n,null)}),this.table.setPicture(n.picture,r);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.showDetails(this.sankey.state.selection),this.footer.textContent=n.version}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(d("h2",{},r?"Predicted there":"Selected"),r?aa(r):ia(e,n)),this.tokens.follow(ca(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function ca({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var ua={sankey:Wd,tokens:Xd,compare:Kd,page:t=>Tr(t,e=>new yn(e)),report:t=>Tr(t,e=>new bn(e))},la=(t,e,n)=>{let r=ua[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(ua).join(", ")}, not ${JSON.stringify(t)}`)};function Wd(t,e){let n=mt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return ha(n,r=>r.id??JSON.stringify(r.picture))}function Kd(t,e){let n=new Xt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return ha(n,r=>r.id??JSON.stringify(r.columns))}function Xd(t,e){let n=new bt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var xn=new Map,qd=2e3;function ha(t,e){let n="",r=o=>xn.get(o)===t&&xn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=xn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,xn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),qd)}}}var Ud=Pr(la),fa=t=>Ud({...t,data:ge(t.data)}),Ob=fa;function Zd(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||fa({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Zd();export{Ob as default};
