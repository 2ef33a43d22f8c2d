/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function wr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function de(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(de):t:t.packed===1?na(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,de(n)]))}function na({packed:t,texts:e,...n}){let r=mn(n.nodes).map(a=>ra(a,e)),o=r.map(({id:a})=>a),i=mn(n.beams).map(a=>oa(a,o)),s=mn(n.links).map(a=>ia(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function mn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function ra({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function oa({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function ia({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=g=>a[g].share*(c==="network"?1:u),f=o??[],p=n.map((g,b)=>({beam:g,value:r?.[b]??l(g)}));return{...i,value:i.value??p.reduce((g,{value:b})=>g+b,0),shares:p,source:s[t],target:s[e],heads:Array.from({length:f.length/2},(g,b)=>({head:f[2*b],weight:f[2*b+1]}))}}function d(t,e={},...n){let r=document.createElement(t);return qt(r,e),r.append(...n),r}function qt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function vr(t){return d("bdi",{},t)}function Q(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=gn.get(e)??new CSSStyleSheet;gn.has(e)||r.replaceSync(e),gn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var gn=new Map;function bn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function kr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var sa=0;function pe(t){return`${t}-${++sa}`}function Lt(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var Sr=t=>{let e=aa(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Er=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function aa({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function Lr(t,e){let n=Nr(t),r=[Ir(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=ca(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Or(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:ua(r,e)}}function Ar(t){let e=Nr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Or(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function ca(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Nr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Ir(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Or(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Ir({x:t.x+i*o,y:c},u)}function ua(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function _r(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Cr({samples:t,tilt:e},n,r){let o=t.map(s=>_r(s,n,e)),i=t.map(s=>_r(s,r,e)).reverse();return`M${At(o[0])}${Mr(o,1)}L${At(i[0])}${Mr(i,-1)}Z`}function Mr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${At(i)}`:`C${At(a)} ${At(c)} ${At(i)}`}return n}var Tr=t=>Math.round(t*100)/100,At=t=>`${Tr(t.x)},${Tr(t.y)}`;function $r(t,e,n,r){let o=12+r/2;return{samples:[...me(t,o,0),...me({x:t.x,y:n-2*o},o,1),...me({x:e.x,y:n-2*o},o,2),...me(e,o,3)],tilt:1}}var Pr=5;function me(t,e,n){return Array.from({length:Pr+1},(r,o)=>{let i=(n+o/Pr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var la={least:28,readable:84},ha={least:11,readable:28};function zr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=Rr(t[0]??[],r,!1)/s,u=Rr(t[t.length-1]??[],r,!0)/s,l=Math.max(1,t.length-1),f=(a-c-u)/l,p=n?ha:la,g=!r.whole&&f*s<p.least,b=g?p.readable/s:Math.min(f,460/s),v=g?c:c+Math.max(0,(f-b)*l)/2,E=t.length===1;return{width:g?c+u+b*l:a,height:i,viewHeight:o,scale:s,wide:g,pitch:b,nodeWidth:Math.max(1.5,Math.min(14,b*(n?.2:.4))),beside:Dr(r.width),xOf:y=>E?a/2:v+y*b}}function Rr(t,e,n){let r=t.map(({node:i})=>i?e.measure(`${i.label} ${i.position}`,n):0),o=Math.max(0,...r)+18+14;return Dr(e.width)?Math.min(o,e.width*.18,210):24}var Dr=t=>t>=440;function yn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Hr(t){let e=new Map;for(let r of t.nodes)e.set(r.id,yn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(fa(r,o,i))}return da(n),{target:e.get(t.target),items:[...e.values()],links:n}}function fa(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function da(t){for(;;){let e=pa(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function pa(t){let e=Xt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Xt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var ma=3e3;function Gr({links:t},e=ma){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Br(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?ga(o):[];n.push(...a),ba(o,[o.source,...a,o.target])}return n}function ga(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(yn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function ba(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Br(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Br(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Vr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Fr({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var ya=12,xa=6e3;function qr(t){let e=Xt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Xr(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Ut(e)}function Ur(t,e){wa(t,e);let n=t.map(o=>[...o]),r=Kr(t);for(let o=0;o<ya&&r>0;o++){va(t,o%2===0);let i=Kr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Ut(o)})}function Ut(t){t.forEach((e,n)=>e.order=n)}var Nt=t=>t.link.data.value||1e-9;function wa(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>Nt(c)-Nt(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Ut(o)}function va(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,ka(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Ut(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=xa)for(let o of n)Sa(o)}function ka(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+Nt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*Nt(s),0)/r}function Sa(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Wr(o,i)<=Wr(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Ut(t),n=!0)}if(!n)return}}function Wr(t,e){return xn(t.ins,e.ins,n=>n.source)+xn(t.outs,e.outs,n=>n.target)}function xn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=Nt(o)*Nt(i));return r}function Kr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=xn(n[r].ins,n[o].ins,i=>i.source);return e}var Yr=36,Ea=.1,Zr=24,ge=12,_a=5.5;function Jr(t,e,n=1){return e.node&&t.node?Zr*n:e.node?Zr*Math.min(n,1.5):(t.node?10:5)*n}var Qr=t=>t.reduce((e,n)=>e+n.height,0);function to(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Jr(t[o],r,e),0)}function eo(t){return Math.max(0,...t.map(e=>Qr(e)+to(e)))}function no(t,e){let n=Ma(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<Yr;i++){let s=i>=Yr/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,f=u.map(p=>Ta(p,a||s,!a||s));La(u,f,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<Ea)break}ro(t.flat(),e)}function Ma(t,e){let n=r=>t.every(o=>Qr(o)+to(o,r)<=e);return[_a,4,3,2.5,2,1.6,1.3].find(n)??1}function Ta(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=jr(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=jr(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var Pa=[1,2,8];function jr(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*Pa[e]}function La(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Jr(u,l,n))}let i=Aa(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function Aa(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function ro(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function oo(t){return[...Xt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function io(t){return oo(t.flat()).reduce((n,r)=>n+r.height+ge,0)-ge}function so(t,e){let n=oo(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(ge*4,Math.max(ge,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}ro(t.flat(),e)}function uo(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];ao(o,(s,a)=>s.targetOffset=a),ao(i,(s,a)=>s.sourceOffset=a)}}function ao(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function lo(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)co(o.ins,n),co(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function co(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function ho(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var fo=6,Na=22;function po(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Ia(o,e,n)}function Ia(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Ar(wn(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>Oa(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function wn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function Oa(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+fo:-1/0,s=o?o.y-o.height/2-(o.node?Na:fo):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function mo(t,e,n,r=0){return Math.min(Ca(t,e,n),$a(t,n,r))}function go(t,e,n){for(let o of t.links)Ra(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Da(o,r):za(o)}function Ca(t,e,n){let r=e.map(a=>a.map(c=>be(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function $a({target:t},e,n){return t&&n>0?e*.6/(be(t)+n):1/0}function be(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Ra(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var za=t=>t.ins[0]?.link.width??0;function Da(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var bo=30,Ha=16,Ga=12,yo=10,Ba=420;function xo(t,e,n){let r=vo(t),o=ko(r,n?.scale),i=Va(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:Fa(s,a,i),strands:qa(s,i),other:Fr(s,i),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}function wo(t){let e=t.map(vo),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>ko(r,n)))}}function vo(t){let e=Hr(t),n=t.graph==="network";(n?Er:Sr)(e);let r=qr([...e.items,...Gr(e)]);n?Xr(r):Ur(r,e.target);let o=t.other?.share??0,i=mo(e,r,Ba,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function ko(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;go(n,r,e),uo(r.flat(),n.links),Vr(n,i*e);let a=s.beams.map((c,u)=>u);return ho(n.links,s.parts?a:lo(n,a.length)),(o?io:eo)(r)+bo+So(t)}function So({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+yo,Ha+(e?Ga:0))}function Va(t,e,n){let{graph:r,columns:o,rows:i}=t,s=zr(o,n,i,e),a={top:bo,bottom:s.height-So(t)};return i?so(o,a):(no(o,a),po(r.links,o,s.xOf)),s}function Fa(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Wa(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:be(i),leads:r.get(i.node.position)===i,below:Ka(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Wa(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let f=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:f,y1:f+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Ka(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function qa(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+yo);let s=n+i.width/2,a=Xa(()=>i.back?Ya(i,e,s):Ua(i,e)),c=i.target.column-i.source.column,u=[e.xOf(i.source.column),e.xOf(i.target.column)],[l,f]=[Math.min(...u),Math.max(...u)];return i.strands.map(({beam:p,value:g,width:b,offset:v})=>{let E=v-i.width/2;return{link:i.data,beam:p,value:g,width:b,span:c,x0:l,x1:f,get path(){return Cr(a(),E,E+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function Xa(t){let e;return()=>e??=t()}function Ua(t,e){return Lr(wn(t,e.xOf,e.nodeWidth/2),t.width)}function Ya(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return $r({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var It=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var Eo=`/* Pictures side by side. */
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
`;function Rt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function jt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ct(){}var yt=.7,$t=1/yt,Ot="\\s*([+-]?\\d+)\\s*",Yt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ja=/^#([0-9a-f]{3,8})$/,Qa=new RegExp(`^rgb\\(${Ot},${Ot},${Ot}\\)$`),tc=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),ec=new RegExp(`^rgba\\(${Ot},${Ot},${Ot},${Yt}\\)$`),nc=new RegExp(`^rgba\\(${X},${X},${X},${Yt}\\)$`),rc=new RegExp(`^hsl\\(${Yt},${X},${X}\\)$`),oc=new RegExp(`^hsla\\(${Yt},${X},${X},${Yt}\\)$`),_o={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Rt(ct,V,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Mo,formatHex:Mo,formatHex8:ic,formatHsl:sc,formatRgb:To,toString:To});function Mo(){return this.rgb().formatHex()}function ic(){return this.rgb().formatHex8()}function sc(){return Ro(this).formatHsl()}function To(){return this.rgb().formatRgb()}function V(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Ja.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Po(e):n===3?new A(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ye(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ye(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Qa.exec(t))?new A(e[1],e[2],e[3],1):(e=tc.exec(t))?new A(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=ec.exec(t))?ye(e[1],e[2],e[3],e[4]):(e=nc.exec(t))?ye(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=rc.exec(t))?No(e[1],e[2]/100,e[3]/100,1):(e=oc.exec(t))?No(e[1],e[2]/100,e[3]/100,e[4]):_o.hasOwnProperty(t)?Po(_o[t]):t==="transparent"?new A(NaN,NaN,NaN,0):null}function Po(t){return new A(t>>16&255,t>>8&255,t&255,1)}function ye(t,e,n,r){return r<=0&&(t=e=n=NaN),new A(t,e,n,r)}function Mn(t){return t instanceof ct||(t=V(t)),t?(t=t.rgb(),new A(t.r,t.g,t.b,t.opacity)):new A}function ut(t,e,n,r){return arguments.length===1?Mn(t):new A(t,e,n,r??1)}function A(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Rt(A,ut,jt(ct,{brighter(t){return t=t==null?$t:Math.pow($t,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?yt:Math.pow(yt,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new A(gt(this.r),gt(this.g),gt(this.b),we(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Lo,formatHex:Lo,formatHex8:ac,formatRgb:Ao,toString:Ao}));function Lo(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function ac(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ao(){let t=we(this.opacity);return`${t===1?"rgb(":"rgba("}${gt(this.r)}, ${gt(this.g)}, ${gt(this.b)}${t===1?")":`, ${t})`}`}function we(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function gt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function mt(t){return t=gt(t),(t<16?"0":"")+t.toString(16)}function No(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new B(t,e,n,r)}function Ro(t){if(t instanceof B)return new B(t.h,t.s,t.l,t.opacity);if(t instanceof ct||(t=V(t)),!t)return new B;if(t instanceof B)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new B(s,a,c,t.opacity)}function ke(t,e,n,r){return arguments.length===1?Ro(t):new B(t,e,n,r??1)}function B(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(B,ke,jt(ct,{brighter(t){return t=t==null?$t:Math.pow($t,t),new B(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?yt:Math.pow(yt,t),new B(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new A(vn(t>=240?t-240:t+120,o,r),vn(t,o,r),vn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new B(Io(this.h),xe(this.s),xe(this.l),we(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=we(this.opacity);return`${t===1?"hsl(":"hsla("}${Io(this.h)}, ${xe(this.s)*100}%, ${xe(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Io(t){return t=(t||0)%360,t<0?t+360:t}function xe(t){return Math.max(0,Math.min(1,t||0))}function vn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var zo=Math.PI/180,Do=180/Math.PI,ve=18,Ho=.96422,Go=1,Bo=.82521,Vo=4/29,Ct=6/29,Fo=3*Ct*Ct,cc=Ct*Ct*Ct;function Wo(t){if(t instanceof U)return new U(t.l,t.a,t.b,t.opacity);if(t instanceof tt)return qo(t);t instanceof A||(t=Mn(t));var e=_n(t.r),n=_n(t.g),r=_n(t.b),o=kn((.2225045*e+.7168786*n+.0606169*r)/Go),i,s;return e===n&&n===r?i=s=o:(i=kn((.4360747*e+.3850649*n+.1430804*r)/Ho),s=kn((.0139322*e+.0971045*n+.7141733*r)/Bo)),new U(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Ko(t,e,n,r){return arguments.length===1?Wo(t):new U(t,e,n,r??1)}function U(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Rt(U,Ko,jt(ct,{brighter(t){return new U(this.l+ve*(t??1),this.a,this.b,this.opacity)},darker(t){return new U(this.l-ve*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Ho*Sn(e),t=Go*Sn(t),n=Bo*Sn(n),new A(En(3.1338561*e-1.6168667*t-.4906146*n),En(-.9787684*e+1.9161415*t+.033454*n),En(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function kn(t){return t>cc?Math.pow(t,1/3):t/Fo+Vo}function Sn(t){return t>Ct?t*t*t:Fo*(t-Vo)}function En(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function _n(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function uc(t){if(t instanceof tt)return new tt(t.h,t.c,t.l,t.opacity);if(t instanceof U||(t=Wo(t)),t.a===0&&t.b===0)return new tt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Do;return new tt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function zt(t,e,n,r){return arguments.length===1?uc(t):new tt(t,e,n,r??1)}function tt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function qo(t){if(isNaN(t.h))return new U(t.l,0,0,t.opacity);var e=t.h*zo;return new U(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Rt(tt,zt,jt(ct,{brighter(t){return new tt(this.h,this.c,this.l+ve*(t??1),this.opacity)},darker(t){return new tt(this.h,this.c,this.l-ve*(t??1),this.opacity)},rgb(){return qo(this).rgb()}}));var Xo=-.14861,Tn=1.78277,Pn=-.29227,Se=-.90649,Zt=1.97294,Oo=Zt*Se,Co=Zt*Tn,$o=Tn*Pn-Se*Xo;function lc(t){if(t instanceof bt)return new bt(t.h,t.s,t.l,t.opacity);t instanceof A||(t=Mn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=($o*r+Oo*e-Co*n)/($o+Oo-Co),i=r-o,s=(Zt*(n-o)-Pn*i)/Se,a=Math.sqrt(s*s+i*i)/(Zt*o*(1-o)),c=a?Math.atan2(s,i)*Do-120:NaN;return new bt(c<0?c+360:c,a,o,t.opacity)}function Ee(t,e,n,r){return arguments.length===1?lc(t):new bt(t,e,n,r??1)}function bt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(bt,Ee,jt(ct,{brighter(t){return t=t==null?$t:Math.pow($t,t),new bt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?yt:Math.pow(yt,t),new bt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*zo,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new A(255*(e+n*(Xo*r+Tn*o)),255*(e+n*(Pn*r+Se*o)),255*(e+n*(Zt*r)),this.opacity)}}));function Zo(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function hc(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Zo((n-r/e)*e,s,o,i,a)}}function fc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Zo((n-r/e)*e,o,i,s,a)}}var Me=t=>()=>t;function jo(t,e){return function(n){return t+n*e}}function dc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function In(t,e){var n=e-t;return n?jo(t,n>180||n<-180?n-360*Math.round(n/360):n):Me(isNaN(t)?e:t)}function pc(t){return(t=+t)==1?C:function(e,n){return n-e?dc(e,n,t):Me(isNaN(e)?n:e)}}function C(t,e){var n=e-t;return n?jo(t,n):Me(isNaN(t)?e:t)}var et=(function t(e){var n=pc(e);function r(o,i){var s=n((o=ut(o)).r,(i=ut(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=C(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Jo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ut(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var cp=Jo(hc),up=Jo(fc);function mc(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function gc(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function bc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Cn(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function yc(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function F(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function xc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Cn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var An=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ln=new RegExp(An.source,"g");function wc(t){return function(){return t}}function vc(t){return function(e){return t(e)+""}}function On(t,e){var n=An.lastIndex=Ln.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=An.exec(t))&&(o=Ln.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:F(r,o)})),n=Ln.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?vc(c[0].x):wc(e):(e=c.length,function(u){for(var l=0,f;l<e;++l)a[(f=c[l]).i]=f.x(u);return a.join("")})}function Cn(t,e){var n=typeof e,r;return e==null||n==="boolean"?Me(e):(n==="number"?F:n==="string"?(r=V(e))?(e=r,et):On:e instanceof V?et:e instanceof Date?yc:gc(e)?mc:Array.isArray(e)?bc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?xc:F)(t,e)}var Uo=180/Math.PI,Nn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Qo(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Uo,skewX:Math.atan(c)*Uo,scaleX:s,scaleY:a}}var _e;function kc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Nn:Qo(e.a,e.b,e.c,e.d,e.e,e.f)}function Sc(t){return t==null||(_e||(_e=document.createElementNS("http://www.w3.org/2000/svg","g")),_e.setAttribute("transform",t),!(t=_e.transform.baseVal.consolidate()))?Nn:(t=t.matrix,Qo(t.a,t.b,t.c,t.d,t.e,t.f))}function ti(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,f,p,g,b){if(u!==f||l!==p){var v=g.push("translate(",null,e,null,n);b.push({i:v-4,x:F(u,f)},{i:v-2,x:F(l,p)})}else(f||p)&&g.push("translate("+f+e+p+n)}function s(u,l,f,p){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),p.push({i:f.push(o(f)+"rotate(",null,r)-2,x:F(u,l)})):l&&f.push(o(f)+"rotate("+l+r)}function a(u,l,f,p){u!==l?p.push({i:f.push(o(f)+"skewX(",null,r)-2,x:F(u,l)}):l&&f.push(o(f)+"skewX("+l+r)}function c(u,l,f,p,g,b){if(u!==f||l!==p){var v=g.push(o(g)+"scale(",null,",",null,")");b.push({i:v-4,x:F(u,f)},{i:v-2,x:F(l,p)})}else(f!==1||p!==1)&&g.push(o(g)+"scale("+f+","+p+")")}return function(u,l){var f=[],p=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,f,p),s(u.rotate,l.rotate,f,p),a(u.skewX,l.skewX,f,p),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,f,p),u=l=null,function(g){for(var b=-1,v=p.length,E;++b<v;)f[(E=p[b]).i]=E.x(g);return f.join("")}}}var ei=ti(kc,"px, ","px)","deg)"),ni=ti(Sc,", ",")",")"),Ec=1e-12;function Yo(t){return((t=Math.exp(t))+1/t)/2}function _c(t){return((t=Math.exp(t))-1/t)/2}function Mc(t){return((t=Math.exp(2*t))-1)/(t+1)}var ri=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],f=s[1],p=s[2],g=l-a,b=f-c,v=g*g+b*b,E,y;if(v<Ec)y=Math.log(p/u)/e,E=function(at){return[a+at*g,c+at*b,u*Math.exp(e*at*y)]};else{var I=Math.sqrt(v),L=(p*p-u*u+r*v)/(2*u*n*I),K=(p*p-u*u-r*v)/(2*p*n*I),z=Math.log(Math.sqrt(L*L+1)-L),D=Math.log(Math.sqrt(K*K+1)-K);y=(D-z)/e,E=function(at){var le=at*y,he=Yo(z),fe=u/(n*I)*(he*Mc(e*le+z)-_c(z));return[a+fe*g,c+fe*b,u*he/Yo(e*le+z)]}}return E.duration=Math.abs(y)*1e3*e/Math.SQRT2,E}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function oi(t){return function(e,n){var r=t((e=ke(e)).h,(n=ke(n)).h),o=C(e.s,n.s),i=C(e.l,n.l),s=C(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var lp=oi(In),hp=oi(C);function ii(t){return function(e,n){var r=t((e=zt(e)).h,(n=zt(n)).h),o=C(e.c,n.c),i=C(e.l,n.l),s=C(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var fp=ii(In),dp=ii(C);function si(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Ee(o)).h,(i=Ee(i)).h),a=C(o.s,i.s),c=C(o.l,i.l),u=C(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var pp=si(In),mp=si(C);function ai(t,e){e===void 0&&(e=t,t=Cn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var ci=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],Tc=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],Pc=ci.length;function ui(t){return t?Tc:ci}function li(t,e){return e[t%e.length]}var Lc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},Ac={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},hi=t=>t?Ac:Lc;function fi(t){return Math.floor(t/Pc)%4}var Nc=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Ic=ai(et,Nc);function Dt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=zt(Ic(n?.14+.86*r:.94*r));return o.l=n?Math.max(o.l,38):Math.min(o.l,74),o.formatHex()}var Oc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Cc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},$c={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Te=new WeakMap;function nt(t){let e=t.getRootNode(),n=Te.get(e)??Rc(t);return Te.has(e)||queueMicrotask(()=>Te.delete(e)),Te.set(e,n),n}function Rc(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?zc(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?$c:Cc,s=Pe(n("--st-text-color"),i.text),a=Pe(r,i.background);return{dark:o,text:s,background:a,muted:Le(s,a,.38),secondary:Pe(n("--st-secondary-background-color"),i.secondary),border:Le(s,a,o?.74:.82),primary:Pe(n("--st-primary-color"),i.primary),font:n("--st-font")||Oc,beams:ui(o),change:hi(o)}}function Pe(t,e){return V(t)?.formatHex()??e}function Le(t,e,n){return ut(et(t,e)(n)).formatHex()}function $n(t){let{r:e,g:n,b:r}=ut(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var zc=t=>$n(t)<.2;function lt(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[f,p]of Object.entries(l))t.style.setProperty(`--ra-${f}`,p);t.style.colorScheme=e.dark?"dark":"light"}var di=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var xt=(t,e)=>`${t}>${e}`,Rn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null};function pi({picture:t,shown:e,selection:n,echo:r,hover:o}){let i=t.beams.map((u,l)=>l),s=new Set(e?i.filter(u=>e.includes(u)):i);if(o!==null)return{shown:s,lit:new Set(s.has(o)?[o]:s)};let a=Hc(t,n)??(r&&Gc(t,r)),c=a?new Set([...s].filter(u=>a.has(u))):s;return{shown:s,lit:c}}function Hc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Gc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(xt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function mi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Jt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function gi(t,e,n){if(!e)return Jt(t,[n]);let r=e.filter(o=>o!==n);return Jt(t,r.length<e.length?r:[...e,n])}function Ae(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Oe=.12,Ne=4;function yi({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function zn(t,e,n,r,o){Bc(t,n,r,o),Fc(e,n,r,o)}function Bc(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),Wc(s,r)],l=`${a} ${c} ${u}`;if((Ie.get(this)??Vc)!==l){Ie.set(this,l),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Oe));for(let[f,p]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])u?this.setAttribute(f,p):this.removeAttribute(f)}})}var Ie=new WeakMap,Vc="true true false";function Fc(t,{shown:e,lit:n},{selection:r,echo:o},i){t.each(function(s){let{id:a}=s.node,c=r?.kind==="node"&&r.id===a,[u,l,f]=[wt(s,e),wt(s,n),c||o?.nodes.has(a)],[p,g]=Dn(s,e),b=`${u} ${l} ${c} ${f} ${p} ${g} ${i.primary}`;if(Ie.get(this)===b)return;Ie.set(this,b),this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:Oe)),this.setAttribute("aria-pressed",String(c));let[v,E]=[this.querySelector("rect.ra-ring"),this.querySelector("rect.ra-body")];bi(E,p,g),bi(v,p-Ne,g+Ne),f?v.removeAttribute("display"):v.setAttribute("display","none"),v.setAttribute("stroke",i.primary),v.setAttribute("stroke-width","2")})}function bi(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function Wc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(xt(t,e))??!1}function wt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Dn({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function T(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Kc(e).replace("e-","e\u2212")}function Kc(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function Gt(t){let e=t*100;return e>0&&e<1?`${T(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function Ce(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Hn(t,e){return e==="layer"?`${Ht(t.label)} (${t.position})`:`${Ht(t.label)} (${t.position}, ${vt(t.layer)})`}function vt(t){return t===0?"embeddings":`layer ${t}`}function $e(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${Ce(r)}`}function Gn(t){return t.shares.map(e=>e.beam)}var xi=new WeakMap;function Bn(t,e){let n=xi.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);xi.set(e,n)}return n.get(t)??[]}function Re(t,e,n){let r=l=>e.nodes.find(f=>f.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Hn(l,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${T(l.value)}`):[`${a} ${T(t.weight)}`,$e(Gn(t),e)],u=e.parts?[]:[qc(t,e,n),Xc(t)];return o&&o.position===i?.position&&u.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:u.filter(l=>l!=="")}}function qc(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${T(r.value)} of the link's flow of ${T(t.value)}`}function Xc({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${T(r)})`);return`${t.length===1?"head":"heads"} ${Ce(e)}`}function kt(t,e){let n=$e(Bn(t.id,e),e),r=e.graph==="network"?[vt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${Ht(a.label)} (${a.position}) ${T(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function ze(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${T(t.score)}: ${ht(t,e,24)}`}function ht(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map(c=>c?Ht(c.label):"?"),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,`\u2026 ${a} more \u2026`),s.join(" \u2192 ")}var Uc=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function Ht(t){return Uc.test(t)?`\u2068${t}\u2069`:t}var Yc=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function De(t){return t.split(Yc).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function He(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}function wi(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Vn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=Zc(s,u=>!o.some(l=>Vn(l,u))&&!i.some(l=>l!==s&&Vn(l.node,u)),e,n);c&&(o.push(Fn(c)),r.push(c))}return r}function Zc(t,e,n,r){let o=t.sides.map(s=>jc(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Jc(Fn(s),n)&&e(Fn(s)))??(t.priority===1/0?o[0]??null:null)}function jc(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Wn(t.text,t.room[e]-o,p=>r(p,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],u=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),l={left:t.node.x0-5-s,right:t.node.x1+5,above:u,below:u},f={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:l[e],y:f[e],width:s}}function Fn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Vn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Jc(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Qc=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Wn(t,e,n){if(n(t)<=e)return t;let r=[...Qc.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var vi=12;function Kn(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:vi},(o,i)=>Dt(i/(vi-1)*n,n,e)),last:n}}function ki(t,e,n){let{colours:r,last:o}=Kn(e,n.dark),i=d("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Si="http://www.w3.org/2000/svg",Ei=18,Y=16,tu=30,_i=11.5,eu="Arial, Helvetica, sans-serif";function Mi(t,e,n,{title:r,caption:o},i,s){let[a,c]=[t.clientWidth,t.clientHeight],[u,l]=[r?tu:0,Y+(n.length+1)*Ei+Y/2],f=u+c+l,p=nu(i),g=pe("ra-clip"),b=R("g",{"clip-path":`url(#${g})`},...ru(t,s,p)),v=f-Y/2-4,E={"font-size":_i,"font-family":p},y=R("svg",{xmlns:Si,version:"1.1",width:a,height:f,viewBox:`0 0 ${a} ${f}`},...r?[St(r,{},"title")]:[],R("defs",{},R("clipPath",{id:g},R("rect",{width:a,height:c}))),R("rect",{width:a,height:f,fill:i.background}),...r?[St(r,{...E,x:Y,y:21,"font-size":15,"font-weight":700,fill:i.text})]:[],R("g",{transform:`translate(0,${u})`},b),R("g",E,...au(n,e,u+c+Y,a,i)),R("g",{...E,"font-size":11},...cu(e,a,v,i)),St(o,{...E,"font-size":11,x:Y,y:v,fill:i.muted}));return{markup:new XMLSerializer().serializeToString(y),width:a,height:f}}var nu=({font:t})=>t.includes("Arial")?t:`${t}, ${eu}`;function ru(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))iu(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),su(o);return Array.from(r.children)}var ou=["tabindex","role","style","paint-order","vector-effect"];function iu(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(St(n,{},"title"));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of ou)t.removeAttribute(o)}function su(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}function au(t,e,n,r,o){let i=Lt(o.font,_i);return t.flatMap(([s,a],c)=>{let u=e.beams[s],l=e.parts?u.text:`${u.rank}\u2003${T(u.score)}\u2003${ht(u,e,60)}`,f=n+c*Ei;return[R("rect",{x:Y,y:f,width:12,height:12,fill:a}),St(Wn(l,r-3*Y,i),{x:Y+20,y:f+10,fill:o.text})]})}function cu(t,e,n,r){let{colours:o,last:i}=Kn(t,r.dark);if(i===0)return[];let s=e-Y-8*String(i).length-o.length*7,a=r.muted,c=o.map((l,f)=>R("rect",{x:s+f*7,y:n-8,width:7.2,height:8,fill:l}));return[St("position 0",{x:s-6,y:n,fill:a,"text-anchor":"end"}),...c,St(String(i),{x:s+o.length*7+6,y:n,fill:a})]}function R(t,e,...n){let r=document.createElementNS(Si,t);for(let[o,i]of Object.entries(e))o!=="xmlns"&&r.setAttribute(o,String(i));return r.append(...n),r}function St(t,e,n="text"){let r=R(n,e);return r.textContent=t,r}var qn="http://www.w3.org/1999/xhtml",Ti={svg:"http://www.w3.org/2000/svg",xhtml:qn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Qt(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ti.hasOwnProperty(e)?{space:Ti[e],local:t}:t}function uu(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===qn&&e.documentElement.namespaceURI===qn?e.createElement(t):e.createElementNS(n,t)}}function lu(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Pi(t){var e=Qt(t);return(e.local?lu:uu)(e)}function hu(){}function Be(t){return t==null?hu:function(){return this.querySelector(t)}}function fu(t){typeof t!="function"&&(t=Be(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new $(r,this._parents)}function du(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function pu(){return[]}function Un(t){return t==null?pu:function(){return this.querySelectorAll(t)}}function mu(t){return function(){return du(t.apply(this,arguments))}}function gu(t){typeof t=="function"?t=mu(t):t=Un(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new $(r,o)}function Yn(t){return function(){return this.matches(t)}}function Li(t){return function(e){return e.matches(t)}}var bu=Array.prototype.find;function yu(t){return function(){return bu.call(this.children,t)}}function xu(){return this.firstElementChild}function wu(t){return this.select(t==null?xu:yu(typeof t=="function"?t:Li(t)))}var vu=Array.prototype.filter;function ku(){return Array.from(this.children)}function Su(t){return function(){return vu.call(this.children,t)}}function Eu(t){return this.selectAll(t==null?ku:Su(typeof t=="function"?t:Li(t)))}function _u(t){typeof t!="function"&&(t=Yn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new $(r,this._parents)}function Ai(t){return new Array(t.length)}function Mu(){return new $(this._enter||this._groups.map(Ai),this._parents)}function Ge(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Ge.prototype={constructor:Ge,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Tu(t){return function(){return t}}function Pu(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new Ge(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Lu(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,f=i.length,p=new Array(l),g;for(a=0;a<l;++a)(c=e[a])&&(p[a]=g=s.call(c,c.__data__,a,e)+"",u.has(g)?o[a]=c:u.set(g,c));for(a=0;a<f;++a)g=s.call(t,i[a],a,i)+"",(c=u.get(g))?(r[a]=c,c.__data__=i[a],u.delete(g)):n[a]=new Ge(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(p[a])===c&&(o[a]=c)}function Au(t){return t.__data__}function Nu(t,e){if(!arguments.length)return Array.from(this,Au);var n=e?Lu:Pu,r=this._parents,o=this._groups;typeof t!="function"&&(t=Tu(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],f=o[u],p=f.length,g=Iu(t.call(l,l&&l.__data__,u,r)),b=g.length,v=a[u]=new Array(b),E=s[u]=new Array(b),y=c[u]=new Array(p);n(l,f,v,E,y,g,e);for(var I=0,L=0,K,z;I<b;++I)if(K=v[I]){for(I>=L&&(L=I+1);!(z=E[L])&&++L<b;);K._next=z||null}}return s=new $(s,r),s._enter=a,s._exit=c,s}function Iu(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Ou(){return new $(this._exit||this._groups.map(Ai),this._parents)}function Cu(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function $u(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],f=u.length,p=a[c]=new Array(f),g,b=0;b<f;++b)(g=u[b]||l[b])&&(p[b]=g);for(;c<o;++c)a[c]=n[c];return new $(a,this._parents)}function Ru(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function zu(t){t||(t=Du);function e(f,p){return f&&p?t(f.__data__,p.__data__):!f-!p}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new $(o,this._parents).order()}function Du(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function Hu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Gu(){return Array.from(this)}function Bu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function Vu(){let t=0;for(let e of this)++t;return t}function Fu(){return!this.node()}function Wu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function Ku(t){return function(){this.removeAttribute(t)}}function qu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Xu(t,e){return function(){this.setAttribute(t,e)}}function Uu(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Yu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Zu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function ju(t,e){var n=Qt(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?qu:Ku:typeof e=="function"?n.local?Zu:Yu:n.local?Uu:Xu)(n,e))}function Ni(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ju(t){return function(){this.style.removeProperty(t)}}function Qu(t,e,n){return function(){this.style.setProperty(t,e,n)}}function tl(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function el(t,e,n){return arguments.length>1?this.each((e==null?Ju:typeof e=="function"?tl:Qu)(t,e,n??"")):Et(this.node(),t)}function Et(t,e){return t.style.getPropertyValue(e)||Ni(t).getComputedStyle(t,null).getPropertyValue(e)}function nl(t){return function(){delete this[t]}}function rl(t,e){return function(){this[t]=e}}function ol(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function il(t,e){return arguments.length>1?this.each((e==null?nl:typeof e=="function"?ol:rl)(t,e)):this.node()[t]}function Ii(t){return t.trim().split(/^|\s+/)}function Zn(t){return t.classList||new Oi(t)}function Oi(t){this._node=t,this._names=Ii(t.getAttribute("class")||"")}Oi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Ci(t,e){for(var n=Zn(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function $i(t,e){for(var n=Zn(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function sl(t){return function(){Ci(this,t)}}function al(t){return function(){$i(this,t)}}function cl(t,e){return function(){(e.apply(this,arguments)?Ci:$i)(this,t)}}function ul(t,e){var n=Ii(t+"");if(arguments.length<2){for(var r=Zn(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?cl:e?sl:al)(n,e))}function ll(){this.textContent=""}function hl(t){return function(){this.textContent=t}}function fl(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function dl(t){return arguments.length?this.each(t==null?ll:(typeof t=="function"?fl:hl)(t)):this.node().textContent}function pl(){this.innerHTML=""}function ml(t){return function(){this.innerHTML=t}}function gl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function bl(t){return arguments.length?this.each(t==null?pl:(typeof t=="function"?gl:ml)(t)):this.node().innerHTML}function yl(){this.nextSibling&&this.parentNode.appendChild(this)}function xl(){return this.each(yl)}function wl(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function vl(){return this.each(wl)}function kl(t){var e=typeof t=="function"?t:Pi(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Sl(){return null}function El(t,e){var n=typeof t=="function"?t:Pi(t),r=e==null?Sl:typeof e=="function"?e:Be(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function _l(){var t=this.parentNode;t&&t.removeChild(this)}function Ml(){return this.each(_l)}function Tl(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Pl(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Ll(t){return this.select(t?Pl:Tl)}function Al(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Nl(t){return function(e){t.call(this,e,this.__data__)}}function Il(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function Ol(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Cl(t,e,n){return function(){var r=this.__on,o,i=Nl(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function $l(t,e,n){var r=Il(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?Cl:Ol,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Ri(t,e,n){var r=Ni(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Rl(t,e){return function(){return Ri(this,t,e)}}function zl(t,e){return function(){return Ri(this,t,e.apply(this,arguments))}}function Dl(t,e){return this.each((typeof e=="function"?zl:Rl)(t,e))}function*Hl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var zi=[null];function $(t,e){this._groups=t,this._parents=e}function _t(){return new $([[document.documentElement]],zi)}function Gl(){return this}$.prototype=_t.prototype={constructor:$,select:fu,selectAll:gu,selectChild:wu,selectChildren:Eu,filter:_u,data:Nu,enter:Mu,exit:Ou,join:Cu,merge:$u,selection:Gl,order:Ru,sort:zu,call:Hu,nodes:Gu,node:Bu,size:Vu,empty:Fu,each:Wu,attr:ju,style:el,property:il,classed:ul,text:dl,html:bl,raise:xl,lower:vl,append:kl,insert:El,remove:Ml,clone:Ll,datum:Al,on:$l,dispatch:Dl,[Symbol.iterator]:Hl};function O(t){return typeof t=="string"?new $([[document.querySelector(t)]],[document.documentElement]):new $([[t]],zi)}var Bl=0;function Vl(){return new Xn}function Xn(){this._="@"+(++Bl).toString(36)}Xn.prototype=Vl.prototype={constructor:Xn,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function Fl(t){let e;for(;e=t.sourceEvent;)t=e;return t}function rt(t,e){if(t=Fl(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Hi=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Gi(t,e,n,r){switch(t){case"ArrowLeft":return Di(e,n,r,"target","source");case"ArrowRight":return Di(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Wl(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Di(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function Wl(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function Bi(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Kl(t,n)),e.addEventListener("pointerleave",()=>jn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>Vi(t,Ve(n))),e.addEventListener("keydown",n=>Xl(t,n)),e.addEventListener("focusin",n=>Yl(t,n)),e.addEventListener("focusout",()=>jn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Ve(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:O(n).datum()};let r=e?.closest("path.ra-ribbon");return r?{strand:O(r).datum()}:null}function Kl(t,e){let n=e.buttons===0?Ve(e):null;if(!n)return jn(t);t.over(Jn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(ql(t,n),e.clientX-r,e.clientY-o)}function jn(t){t.tooltip.hide(),t.over(null)}function ql({state:{picture:t}},e){return"node"in e?kt(e.node.node,t):Re(e.strand.link,t,e.strand.beam)}function Vi(t,e){t.tooltip.hide();let n=Jn(e);e&&"node"in e&&t.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Jn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function Xl(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Ve(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Vi(t,n);else if(Hi.includes(e.key))Ul(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Ul(t,e,n){let{shown:r}=t.emphasis(),o=t.layout.nodes.filter(s=>wt(s,r)),i=Gi(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.makeTabStop(i.node.id),t.nodes.filter(s=>s===i).node()?.focus())}function Yl(t,e){let n=Ve(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Jn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(kt(o.node,t.state.picture),i,s)}var Fe=220,Zl=84,Fi=10;function Wi(t,e){let n=t.data().flatMap(o=>jl(o,e)),r=new Map(wi(n,e.view,e.measure).map(o=>[o.id,o]));t.each(function(o){let i=this.lastElementChild,s=r.get(o.node.id),a=s?"":"none";i.style.display!==a&&(i.style.display=a),s&&th(i,s,o,e)})}function jl(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!wt(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=wt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:u,node:Ki(t,e),sides:Jl(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:Ql(t,e)}]}function Ki(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Dn(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function Jl(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function Ql(t,e){let{layout:n,view:r,transform:o}=e,i=Ki(t,e),s=n.columns.length===1?Fe:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(Zl,Math.min(s,Fe));return{left:Math.min(Fe,i.x0-r.x0-Fi),right:Math.min(Fe,r.x1-i.x1-Fi),above:a,below:a}}function th(t,e,{x:n,node:r},{transform:o,measure:i,muted:s,picture:a}){let[c,u]=o.invert([e.x,e.y]);t.setAttribute("transform",`translate(${c-n},${u}) scale(${1/o.k})`);let[l,f,p]=Array.from(t.children);(f.textContent!==e.text||f.dataset.muted!==s)&&(f.replaceChildren(...De(e.text).map(({text:E,mark:y})=>eh(E,y?s:null))),f.dataset.muted=s);let g=e.id===a.target,b=l.getAttribute("display")!=="none";p.textContent=String(r.position);let v=i(e.text,g);p.setAttribute("x",String(v+(b?8:4)));for(let[E,y]of Object.entries({x:-4,y:-12,width:v+8,height:17}))l.setAttribute(E,String(y))}function eh(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg","tspan");return n.textContent=t,e&&n.setAttribute("fill",e),n}var nh=["both","gained","lost"];function te(t,e,n){let r=e&&nh[t];return r?{colour:n.change[r],pattern:r==="lost"?1:0}:{colour:li(t,n.beams),pattern:fi(t)}}function We(t,e,n,r){let{colour:o,pattern:i}=te(t,e.parts,n);return i===0?o:`url(#${r}-${t})`}var rh=6;function qi(t){let e=d("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});kr(e);let n=d("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>oh(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function oh(t,e,n,r){let o=e.beams[t],i=ze(o,e),s=d("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},Qn(t,e,n),d("span",{class:"ra-score"},e.parts?o.text:T(o.score)));return e.beams.length<=rh&&!e.parts&&s.append(d("bdi",{class:"ra-chip-path"},ht(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function Qn(t,e,n){let{colour:r,pattern:o}=te(t,e.parts,n),i=e.parts?"":String(e.beams[t].rank),s=d("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=$n(r)>.3?"#10131a":"#ffffff",s}var ih=34;function Xi(t,e,n,r,o){let i=t.selectAll("g.ra-node").data(n,({node:c})=>c.id).join(sh).order().attr("aria-label",({node:c})=>ch(c,r)).attr("transform",({x:c})=>`translate(${c},0)`),s=Math.max(...e.nodes.map(({node:c})=>c.position)),a=Math.min(3,e.nodeWidth/2);for(let c of["ra-ring","ra-body"]){let u=c==="ra-ring"?Ne:0;i.select(`rect.${c}`).attr("x",-e.nodeWidth/2-u).attr("width",e.nodeWidth+2*u).attr("rx",a+u)}return i.select("rect.ra-body").attr("fill",({node:c})=>Dt(c.position,s,o.dark)).attr("stroke",({node:c})=>c.id===r.target?o.text:o.background).attr("vector-effect",({node:c})=>c.id===r.target?"non-scaling-stroke":null).attr("stroke-width",({node:c})=>c.id===r.target?2.25:e.nodeWidth<4?0:1),ah(i,r,o),i}function sh(t){let e=t.append("g").attr("class","ra-node").attr("data-id",({node:r})=>r.id).attr("role","button");e.append("rect").attr("class","ra-ring").attr("fill","none").attr("display","none").attr("vector-effect","non-scaling-stroke"),e.append("rect").attr("class","ra-body");let n=e.append("g").attr("class","ra-label");return n.append("rect").attr("class","ra-badge"),n.append("text").attr("class","ra-token"),n.append("text").attr("class","ra-position"),e}function ah(t,e,n){t.selectAll("text").attr("font-family",n.font).attr("font-size",13).attr("fill",n.text).attr("stroke",n.background).attr("stroke-width",3.5).attr("stroke-linejoin","round").attr("paint-order","stroke"),t.select("text.ra-token").attr("font-weight",({node:r})=>r.id===e.target?700:400),t.select("text.ra-position").attr("font-size",10.5).attr("fill",n.muted),t.select("rect.ra-badge").attr("display",({node:r})=>r.special?null:"none").attr("fill",n.secondary).attr("stroke",n.border).attr("rx",4)}function ch(t,e){let{title:n,rows:r}=kt(t,e);return`${n}, ${r.join(", ")}`}function Ui(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>uh(r,e))}function uh(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":vt(0):o<64?String(t):vt(t)}function Yi(t,e,n){let r=Math.ceil(ih/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var lh=.15,hh=12,fh=10;function Zi(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",lh),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>(s+a)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${Gt(i)}`)}function ji(t,{other:e},{k:n}){t.select("text").attr("font-size",hh/n).attr("x",(e?.x0??0)+fh/n)}function Ji(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Oe*3:1)}var Ke=34,qe=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=d("canvas");frame=d("div",{class:"ra-window"});strip=d("div",{class:"ra-strip"},this.canvas,this.frame);hint=d("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&ph(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?dh(s,n.length):"\xA0"}},dh=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function ph(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=Ke*o,t.style.height=`${Ke}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=Dt(a.position,s,n.dark);let[f,p]=[u/e.height*Ke,(l-u)/e.height*Ke];i.fillRect(c/e.width*r-1,f,2,Math.max(2,p))}}var mh=.86,gh=.9,bh=.5;function Qi(t,e,n,r,o){t.attr("fill-opacity",mh).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:gh).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>We(a,n,r,o));return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>yh(c,i[c.beam]))).order()}function yh({link:t,beam:e,value:n,path:r,span:o},i){let s=document.createElementNS("http://www.w3.org/2000/svg","path");return qt(s,{class:"ra-ribbon","data-source":t.source,"data-target":t.target,"data-beam":e,"data-value":n,"data-shown":!0,d:r,fill:i}),o<1&&s.setAttribute("fill-opacity",String(bh)),s}function ts(t,e,n,r){let o=(s,a)=>{let c=document.createElementNS("http://www.w3.org/2000/svg",s);for(let[u,l]of Object.entries(a))c.setAttribute(u,String(l));return c},i=e.beams.map((s,a)=>({beam:a,...te(a,e.parts,n)})).filter(({pattern:s})=>s>0).map(({beam:s,colour:a,pattern:c})=>{let u=[0,10,5,18][c],l={width:u,height:u,patternUnits:"userSpaceOnUse"},f=o("pattern",{id:`${r}-${s}`,...l,patternTransform:"skewX(-30)"});return f.append(o("rect",{width:u,height:u,fill:a,opacity:.45})),f.append(o("rect",{width:u*.6,height:u,fill:a})),f});t.replaceChildren(...i)}async function ns(t,e,n,r){let o=e==="svg"?rs(t.markup):await xh(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var rs=t=>new Blob([t],{type:"image/svg+xml"});async function xh({markup:t,width:e,height:n},r){let o=`<style>${await wh(r)}</style>`,i=URL.createObjectURL(rs(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,u)=>{a.toBlob(l=>l?c(l):u(new Error("The picture is too large for a PNG")))})}async function wh(t){let e=t.split(",").map(es),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=es(s.style.getPropertyValue("font-family")),u=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],l=s.style.getPropertyValue("font-style")==="italic";return!u||l||!e.includes(c)?[]:[{css:s.cssText,source:u,address:new URL(u,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await vh(c))))).join("")}var es=t=>t.trim().replace(/^["']|["']$/g,"");async function vh(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}var Xe=(t,e)=>{let n=document.createElementNS("http://www.w3.org/2000/svg",t);return n.setAttribute("class",e),n};function os(t){let e=Xe("svg","ra-sankey");qt(e,{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"});let n=Xe("defs",""),r=Xe("g","ra-viewport"),o=["ra-others","ra-ribbons","ra-nodes","ra-axis"],[i,s,a,c]=o.map(L=>Xe("g",L));for(let L of[i,s,c])L.setAttribute("aria-hidden","true");r.append(i,s,a),e.append(n,r,c);let u=d("div",{class:"ra-stage"},e),l=d("div",{class:"ra-head"}),f=d("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),p=d("p",{class:"ra-caption"}),g=d("p",{class:"ra-pruned"}),b=d("div",{class:"ra-key"}),v=d("div",{class:"ra-foot"},p,b,g),E=d("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(l,u,f,v,E);let y=L=>O(L),I={other:y(i),ribbons:y(s),nodes:y(a),axis:y(c)};return{head:l,stage:u,svg:e,defs:n,viewport:r,...I,overview:f,caption:p,pruned:g,key:b,live:E}}function is({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function ss(t,e){let n=He(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Re(n,e):r?kt(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var kh={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Sh={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function as(t){let e=Ue("zoom-in"),n=Ue("zoom-out"),r=Ue("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),d("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Eh(t))}function Ue(t){let e=Sh[t],n=d("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",kh[t]),r.append(o),n.append(r),n}function Eh(t){let e=Ue("download"),n=d("div",{class:"ra-menu",role:"menu",hidden:""}),r=d("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let u=d("button",{type:"button",role:"menuitem","data-save":a},c);u.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(u)}return _h(e,n,i),r.append(e,n),r}function _h(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Bt=14;function cs(t){let e=d("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(d("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(u=>d("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+Bt+e.offsetWidth<=t.clientWidth?o+Bt:Math.max(0,o-Bt-e.offsetWidth),c=i+Bt+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Bt:Math.max(0,i-Bt-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Mh={value:()=>{}};function ee(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Ye(n)}function Ye(t){this._=t}function Th(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Ye.prototype=ee.prototype={constructor:Ye,on:function(t,e){var n=this._,r=Th(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Ph(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=us(n[o],t.name,e);else if(e==null)for(o in n)n[o]=us(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new Ye(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Ph(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function us(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Mh,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Vt=0,re=0,ne=0,hs=1e3,Ze,oe,je=0,Mt=0,Qe=0,ie=typeof performance=="object"&&performance.now?performance:Date,fs=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function tn(){return Mt||(fs(Lh),Mt=ie.now()+Qe)}function Lh(){Mt=0}function Je(){this._call=this._time=this._next=null}Je.prototype=er.prototype={constructor:Je,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?tn():+n)+(e==null?0:+e),!this._next&&oe!==this&&(oe?oe._next=this:Ze=this,oe=this),this._call=t,this._time=n,tr()},stop:function(){this._call&&(this._call=null,this._time=1/0,tr())}};function er(t,e,n){var r=new Je;return r.restart(t,e,n),r}function Ah(){tn(),++Vt;for(var t=Ze,e;t;)(e=Mt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Vt}function ls(){Mt=(je=ie.now())+Qe,Vt=re=0;try{Ah()}finally{Vt=0,Ih(),Mt=0}}function Nh(){var t=ie.now(),e=t-je;e>hs&&(Qe-=e,je=t)}function Ih(){for(var t,e=Ze,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Ze=n);oe=t,tr(r)}function tr(t){if(!Vt){re&&(re=clearTimeout(re));var e=t-Mt;e>24?(t<1/0&&(re=setTimeout(ls,Math.ceil(t-ie.now()-Qe)+1)),ne&&(ne=clearInterval(ne))):(ne||(je=ie.now(),ne=setInterval(Nh,hs)),Vt=1,fs(ls))}}function nr(t,e,n){var r=new Je;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function ps(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var rr=3,Tm=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(rr),Pm=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(rr),Lm=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(rr),Oh=Math.PI,Am=Oh/2;function en(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var ds=4/11,Nm=6/11,Im=8/11,Om=3/4,Cm=9/11,$m=10/11,Rm=15/16,zm=21/22,Dm=63/64,Hm=1/ds/ds;var or=1.70158,Gm=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(or),Bm=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(or),Vm=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(or),Ft=2*Math.PI,ir=1,sr=.3,Fm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ft);function o(i){return e*en(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Ft)},o.period=function(i){return t(e,i)},o})(ir,sr),Wm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ft);function o(i){return 1-e*en(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Ft)},o.period=function(i){return t(e,i)},o})(ir,sr),Km=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Ft);function o(i){return((i=i*2-1)<0?e*en(-i)*Math.sin((r-i)/n):2-e*en(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Ft)},o.period=function(i){return t(e,i)},o})(ir,sr);var Ch=ee("start","end","cancel","interrupt"),$h=[],bs=0,ms=1,ar=2,nn=3,gs=4,cr=5,rn=6;function on(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;Rh(t,n,{name:e,index:r,group:o,on:Ch,tween:$h,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:bs})}function ur(t,e){var n=W(t,e);if(n.state>bs)throw new Error("too late; already scheduled");return n}function Z(t,e){var n=W(t,e);if(n.state>nn)throw new Error("too late; already running");return n}function W(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Rh(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=er(i,0,n.time);function i(u){n.state=ms,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,f,p,g;if(n.state!==ms)return c();for(l in r)if(g=r[l],g.name===n.name){if(g.state===nn)return nr(s);g.state===gs?(g.state=rn,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[l]):+l<e&&(g.state=rn,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[l])}if(nr(function(){n.state===nn&&(n.state=gs,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=ar,n.on.call("start",t,t.__data__,n.index,n.group),n.state===ar){for(n.state=nn,o=new Array(p=n.tween.length),l=0,f=-1;l<p;++l)(g=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++f]=g);o.length=f+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=cr,1),f=-1,p=o.length;++f<p;)o[f].call(t,l);n.state===cr&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=rn,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function se(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>ar&&r.state<cr,r.state=rn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function zh(t){return this.each(function(){se(this,t)})}function Dh(t,e){var n,r;return function(){var o=Z(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Hh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=Z(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function Gh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=W(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?Dh:Hh)(n,t,e))}function lr(t,e,n){var r=t._id;return t.each(function(){var o=Z(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return W(o,r).value[e]}}function ys(t,e){var n;return(typeof e=="number"?F:e instanceof V?et:(n=V(e))?(e=n,et):On)(t,e)}function Bh(t){return function(){this.removeAttribute(t)}}function Vh(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Fh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Wh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Kh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function qh(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Xh(t,e){var n=Qt(t),r=n==="transform"?ni:ys;return this.attrTween(t,typeof e=="function"?(n.local?qh:Kh)(n,r,lr(this,"attr."+t,e)):e==null?(n.local?Vh:Bh)(n):(n.local?Wh:Fh)(n,r,e))}function Uh(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function Yh(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Zh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Yh(t,i)),n}return o._value=e,o}function jh(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Uh(t,i)),n}return o._value=e,o}function Jh(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=Qt(t);return this.tween(n,(r.local?Zh:jh)(r,e))}function Qh(t,e){return function(){ur(this,t).delay=+e.apply(this,arguments)}}function tf(t,e){return e=+e,function(){ur(this,t).delay=e}}function ef(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Qh:tf)(e,t)):W(this.node(),e).delay}function nf(t,e){return function(){Z(this,t).duration=+e.apply(this,arguments)}}function rf(t,e){return e=+e,function(){Z(this,t).duration=e}}function of(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?nf:rf)(e,t)):W(this.node(),e).duration}function sf(t,e){if(typeof e!="function")throw new Error;return function(){Z(this,t).ease=e}}function af(t){var e=this._id;return arguments.length?this.each(sf(e,t)):W(this.node(),e).ease}function cf(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;Z(this,t).ease=n}}function uf(t){if(typeof t!="function")throw new Error;return this.each(cf(this._id,t))}function lf(t){typeof t!="function"&&(t=Yn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new it(r,this._parents,this._name,this._id)}function hf(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,f=s[a]=new Array(l),p,g=0;g<l;++g)(p=c[g]||u[g])&&(f[g]=p);for(;a<r;++a)s[a]=e[a];return new it(s,this._parents,this._name,this._id)}function ff(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function df(t,e,n){var r,o,i=ff(e)?ur:Z;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function pf(t,e){var n=this._id;return arguments.length<2?W(this.node(),n).on.on(t):this.each(df(n,t,e))}function mf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function gf(){return this.on("end.remove",mf(this._id))}function bf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Be(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,f,p=0;p<c;++p)(l=a[p])&&(f=t.call(l,l.__data__,p,a))&&("__data__"in l&&(f.__data__=l.__data__),u[p]=f,on(u[p],e,n,p,u,W(l,n)));return new it(i,this._parents,e,n)}function yf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Un(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,f=0;f<u;++f)if(l=c[f]){for(var p=t.call(l,l.__data__,f,c),g,b=W(l,n),v=0,E=p.length;v<E;++v)(g=p[v])&&on(g,e,n,v,p,b);i.push(p),s.push(l)}return new it(i,s,e,n)}var xf=_t.prototype.constructor;function wf(){return new xf(this._groups,this._parents)}function vf(t,e){var n,r,o;return function(){var i=Et(this,t),s=(this.style.removeProperty(t),Et(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function xs(t){return function(){this.style.removeProperty(t)}}function kf(t,e,n){var r,o=n+"",i;return function(){var s=Et(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Sf(t,e,n){var r,o,i;return function(){var s=Et(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Et(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Ef(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=Z(this,t),u=c.on,l=c.value[i]==null?a||(a=xs(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function _f(t,e,n){var r=(t+="")=="transform"?ei:ys;return e==null?this.styleTween(t,vf(t,r)).on("end.style."+t,xs(t)):typeof e=="function"?this.styleTween(t,Sf(t,r,lr(this,"style."+t,e))).each(Ef(this._id,t)):this.styleTween(t,kf(t,r,e),n).on("end.style."+t,null)}function Mf(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function Tf(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Mf(t,s,n)),r}return i._value=e,i}function Pf(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,Tf(t,e,n??""))}function Lf(t){return function(){this.textContent=t}}function Af(t){return function(){var e=t(this);this.textContent=e??""}}function Nf(t){return this.tween("text",typeof t=="function"?Af(lr(this,"text",t)):Lf(t==null?"":t+""))}function If(t){return function(e){this.textContent=t.call(this,e)}}function Of(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&If(o)),e}return r._value=t,r}function Cf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Of(t))}function $f(){for(var t=this._name,e=this._id,n=ws(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=W(c,e);on(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new it(r,this._parents,t,n)}function Rf(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=Z(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var zf=0;function it(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Df(t){return _t().transition(t)}function ws(){return++zf}var ot=_t.prototype;it.prototype=Df.prototype={constructor:it,select:bf,selectAll:yf,selectChild:ot.selectChild,selectChildren:ot.selectChildren,filter:lf,merge:hf,selection:wf,transition:$f,call:ot.call,nodes:ot.nodes,node:ot.node,size:ot.size,empty:ot.empty,each:ot.each,on:pf,attr:Xh,attrTween:Jh,style:_f,styleTween:Pf,text:Nf,textTween:Cf,remove:gf,tween:Gh,delay:ef,duration:of,ease:af,easeVarying:uf,end:Rf,[Symbol.iterator]:ot[Symbol.iterator]};var Hf={time:null,delay:0,duration:250,ease:ps};function Gf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Bf(t){var e,n;t instanceof it?(e=t._id,t=t._name):(e=ws(),(n=Hf).time=tn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&on(c,t,e,u,s,n||Gf(c,e));return new it(r,this._parents,t,e)}_t.prototype.interrupt=zh;_t.prototype.transition=Bf;var hr={capture:!0,passive:!1};function fr(t){t.preventDefault(),t.stopImmediatePropagation()}function vs(t){var e=t.document.documentElement,n=O(t).on("dragstart.drag",fr,hr);"onselectstart"in e?n.on("selectstart.drag",fr,hr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function ks(t,e){var n=t.document.documentElement,r=O(t).on("dragstart.drag",null);e&&(r.on("click.drag",fr,hr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Vf(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}Vf.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var sn=t=>()=>t;function Ff(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function st(t,e,n){this.k=t,this.x=e,this.y=n}st.prototype={constructor:st,scale:function(t){return t===1?this:new st(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new st(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Tt=new st(1,0,0);pr.prototype=st.prototype;function pr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Tt;return t.__zoom}function dr(t){t.stopImmediatePropagation()}function ae(t){t.preventDefault(),t.stopImmediatePropagation()}function Wf(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Kf(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function Ss(){return this.__zoom||Tt}function qf(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Xf(){return navigator.maxTouchPoints||"ontouchstart"in this}function Uf(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Es(){var t=Wf,e=Kf,n=Uf,r=qf,o=Xf,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=ri,u=ee("start","zoom","end"),l,f,p,g=500,b=150,v=0,E=10;function y(h){h.property("__zoom",Ss).on("wheel.zoom",le,{passive:!1}).on("mousedown.zoom",he).on("dblclick.zoom",fe).filter(o).on("touchstart.zoom",Qs).on("touchmove.zoom",ta).on("touchend.zoom touchcancel.zoom",ea).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}y.transform=function(h,x,m,w){var k=h.selection?h.selection():h;k.property("__zoom",Ss),h!==k?z(h,x,m,w):k.interrupt().each(function(){D(this,arguments).event(w).start().zoom(null,typeof x=="function"?x.apply(this,arguments):x).end()})},y.scaleBy=function(h,x,m,w){y.scaleTo(h,function(){var k=this.__zoom.k,S=typeof x=="function"?x.apply(this,arguments):x;return k*S},m,w)},y.scaleTo=function(h,x,m,w){y.transform(h,function(){var k=e.apply(this,arguments),S=this.__zoom,_=m==null?K(k):typeof m=="function"?m.apply(this,arguments):m,M=S.invert(_),P=typeof x=="function"?x.apply(this,arguments):x;return n(L(I(S,P),_,M),k,s)},m,w)},y.translateBy=function(h,x,m,w){y.transform(h,function(){return n(this.__zoom.translate(typeof x=="function"?x.apply(this,arguments):x,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,w)},y.translateTo=function(h,x,m,w,k){y.transform(h,function(){var S=e.apply(this,arguments),_=this.__zoom,M=w==null?K(S):typeof w=="function"?w.apply(this,arguments):w;return n(Tt.translate(M[0],M[1]).scale(_.k).translate(typeof x=="function"?-x.apply(this,arguments):-x,typeof m=="function"?-m.apply(this,arguments):-m),S,s)},w,k)};function I(h,x){return x=Math.max(i[0],Math.min(i[1],x)),x===h.k?h:new st(x,h.x,h.y)}function L(h,x,m){var w=x[0]-m[0]*h.k,k=x[1]-m[1]*h.k;return w===h.x&&k===h.y?h:new st(h.k,w,k)}function K(h){return[(+h[0][0]+ +h[1][0])/2,(+h[0][1]+ +h[1][1])/2]}function z(h,x,m,w){h.on("start.zoom",function(){D(this,arguments).event(w).start()}).on("interrupt.zoom end.zoom",function(){D(this,arguments).event(w).end()}).tween("zoom",function(){var k=this,S=arguments,_=D(k,S).event(w),M=e.apply(k,S),P=m==null?K(M):typeof m=="function"?m.apply(k,S):m,q=Math.max(M[1][0]-M[0][0],M[1][1]-M[0][1]),N=k.__zoom,H=typeof x=="function"?x.apply(k,S):x,j=c(N.invert(P).concat(q/N.k),H.invert(P).concat(q/H.k));return function(G){if(G===1)G=H;else{var J=j(G),pn=q/J[2];G=new st(pn,P[0]-J[0]*pn,P[1]-J[1]*pn)}_.zoom(null,G)}})}function D(h,x,m){return!m&&h.__zooming||new at(h,x)}function at(h,x){this.that=h,this.args=x,this.active=0,this.sourceEvent=null,this.extent=e.apply(h,x),this.taps=0}at.prototype={event:function(h){return h&&(this.sourceEvent=h),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(h,x){return this.mouse&&h!=="mouse"&&(this.mouse[1]=x.invert(this.mouse[0])),this.touch0&&h!=="touch"&&(this.touch0[1]=x.invert(this.touch0[0])),this.touch1&&h!=="touch"&&(this.touch1[1]=x.invert(this.touch1[0])),this.that.__zoom=x,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(h){var x=O(this.that).datum();u.call(h,this.that,new Ff(h,{sourceEvent:this.sourceEvent,target:y,transform:this.that.__zoom,dispatch:u}),x)}};function le(h,...x){if(!t.apply(this,arguments))return;var m=D(this,x).event(h),w=this.__zoom,k=Math.max(i[0],Math.min(i[1],w.k*Math.pow(2,r.apply(this,arguments)))),S=rt(h);if(m.wheel)(m.mouse[0][0]!==S[0]||m.mouse[0][1]!==S[1])&&(m.mouse[1]=w.invert(m.mouse[0]=S)),clearTimeout(m.wheel);else{if(w.k===k)return;m.mouse=[S,w.invert(S)],se(this),m.start()}ae(h),m.wheel=setTimeout(_,b),m.zoom("mouse",n(L(I(w,k),m.mouse[0],m.mouse[1]),m.extent,s));function _(){m.wheel=null,m.end()}}function he(h,...x){if(p||!t.apply(this,arguments))return;var m=h.currentTarget,w=D(this,x,!0).event(h),k=O(h.view).on("mousemove.zoom",P,!0).on("mouseup.zoom",q,!0),S=rt(h,m),_=h.clientX,M=h.clientY;vs(h.view),dr(h),w.mouse=[S,this.__zoom.invert(S)],se(this),w.start();function P(N){if(ae(N),!w.moved){var H=N.clientX-_,j=N.clientY-M;w.moved=H*H+j*j>v}w.event(N).zoom("mouse",n(L(w.that.__zoom,w.mouse[0]=rt(N,m),w.mouse[1]),w.extent,s))}function q(N){k.on("mousemove.zoom mouseup.zoom",null),ks(N.view,w.moved),ae(N),w.event(N).end()}}function fe(h,...x){if(t.apply(this,arguments)){var m=this.__zoom,w=rt(h.changedTouches?h.changedTouches[0]:h,this),k=m.invert(w),S=m.k*(h.shiftKey?.5:2),_=n(L(I(m,S),w,k),e.apply(this,x),s);ae(h),a>0?O(this).transition().duration(a).call(z,_,w,h):O(this).call(y.transform,_,w,h)}}function Qs(h,...x){if(t.apply(this,arguments)){var m=h.touches,w=m.length,k=D(this,x,h.changedTouches.length===w).event(h),S,_,M,P;for(dr(h),_=0;_<w;++_)M=m[_],P=rt(M,this),P=[P,this.__zoom.invert(P),M.identifier],k.touch0?!k.touch1&&k.touch0[2]!==P[2]&&(k.touch1=P,k.taps=0):(k.touch0=P,S=!0,k.taps=1+!!l);l&&(l=clearTimeout(l)),S&&(k.taps<2&&(f=P[0],l=setTimeout(function(){l=null},g)),se(this),k.start())}}function ta(h,...x){if(this.__zooming){var m=D(this,x).event(h),w=h.changedTouches,k=w.length,S,_,M,P;for(ae(h),S=0;S<k;++S)_=w[S],M=rt(_,this),m.touch0&&m.touch0[2]===_.identifier?m.touch0[0]=M:m.touch1&&m.touch1[2]===_.identifier&&(m.touch1[0]=M);if(_=m.that.__zoom,m.touch1){var q=m.touch0[0],N=m.touch0[1],H=m.touch1[0],j=m.touch1[1],G=(G=H[0]-q[0])*G+(G=H[1]-q[1])*G,J=(J=j[0]-N[0])*J+(J=j[1]-N[1])*J;_=I(_,Math.sqrt(G/J)),M=[(q[0]+H[0])/2,(q[1]+H[1])/2],P=[(N[0]+j[0])/2,(N[1]+j[1])/2]}else if(m.touch0)M=m.touch0[0],P=m.touch0[1];else return;m.zoom("touch",n(L(_,M,P),m.extent,s))}}function ea(h,...x){if(this.__zooming){var m=D(this,x).event(h),w=h.changedTouches,k=w.length,S,_;for(dr(h),p&&clearTimeout(p),p=setTimeout(function(){p=null},g),S=0;S<k;++S)_=w[S],m.touch0&&m.touch0[2]===_.identifier?delete m.touch0:m.touch1&&m.touch1[2]===_.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(_=rt(_,this),Math.hypot(f[0]-_[0],f[1]-_[1])<E)){var M=O(this).on("dblclick.zoom");M&&M.apply(this,arguments)}}}return y.wheelDelta=function(h){return arguments.length?(r=typeof h=="function"?h:sn(+h),y):r},y.filter=function(h){return arguments.length?(t=typeof h=="function"?h:sn(!!h),y):t},y.touchable=function(h){return arguments.length?(o=typeof h=="function"?h:sn(!!h),y):o},y.extent=function(h){return arguments.length?(e=typeof h=="function"?h:sn([[+h[0][0],+h[0][1]],[+h[1][0],+h[1][1]]]),y):e},y.scaleExtent=function(h){return arguments.length?(i[0]=+h[0],i[1]=+h[1],y):[i[0],i[1]]},y.translateExtent=function(h){return arguments.length?(s[0][0]=+h[0][0],s[1][0]=+h[1][0],s[0][1]=+h[0][1],s[1][1]=+h[1][1],y):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},y.constrain=function(h){return arguments.length?(n=h,y):n},y.duration=function(h){return arguments.length?(a=+h,y):a},y.interpolate=function(h){return arguments.length?(c=h,y):c},y.on=function(){var h=u.on.apply(u,arguments);return h===u?y:h},y.clickDistance=function(h){return arguments.length?(v=(h=+h)*h,y):Math.sqrt(v)},y.tapDistance=function(h){return arguments.length?(E=+h,y):E},y}var Yf=24,_s=1.5,Ms=200,an=24,cn=20,un=class{constructor(e,n){this.svg=e;this.behaviour=Es().clickDistance(4).wheelDelta(Zf).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=O(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(Tt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return pr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),Yf*s]).translateExtent([[-an,-an],[a+an,c+an]]),this.jump(i?jf(this.transform(),o.layout,e):mr(this.scene))}by(e){let n=e>0?_s:1/_s;bn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Ms).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=mr(this.scene);if(bn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Ms).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||Jf(this.transform(),mr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<cn||i>o-cn||s<cn||s>r.viewHeight-cn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function Zf({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function mr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Tt.translate(n,0).scale(t.scale)}function jf(t,e,n){let r=t.x/e.width*n.width;return Tt.translate(r,t.y).scale(t.k)}function Jf(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var Qf=400,gr=class{constructor(e,n){this.host=e;this.events=n;Q(e,It),Q(e,di),this.parts=os(e),this.theme=nt(e),this.tooltip=cs(this.parts.stage),this.zoomer=new un(this.parts.svg,o=>{this.follow(),o&&this.events.zoom?.(o)}),this.overview=new qe(this.parts.overview,o=>this.zoomer.panTo(o)),this.legend=qi({toggle:o=>this.show(gi(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>this.set({hover:o})});let r=as({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),Bi(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;theme;layout;state=Rn;nodes;ribbons;drawStrands;drawn=[0,0];drawing=!1;tabStop;legend;overview;watcher;patternId=pe("ra-pattern");measure;width=0;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;pointedAt=null;pointed=[];update({picture:e,show:n,caption:r,shared:o,title:i}){let s=JSON.stringify(e),a=s!==this.pictureText,c=JSON.stringify(n??null);a?this.takePicture(e,s,n):c!==this.asked&&(this.state.shown=Jt(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let l=this.takeTheme();if(!a&&!l&&!u)return this.refresh();this.legend.setPicture(e,this.theme),ki(this.parts.key,e,this.theme),this.draw(!a)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=nt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),lt(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=mi(e,o);this.state={picture:e,shown:Jt(e,r),selection:s,echo:null,hover:null},Ae(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{svg:n,defs:r,ribbons:o,axis:i}=this.parts;if(this.width=this.parts.stage.clientWidth,this.width===0)return;this.measure=Lt(this.theme.font,13);let{picture:s}=this.state,a={width:this.width,whole:this.whole,measure:this.measure};this.layout=xo(s,a,this.shared);for(let[u,l]of Object.entries({width:this.width,height:this.layout.viewHeight}))n.setAttribute(u,String(l));n.setAttribute("aria-label",is(s)),ts(r,s,this.theme,this.patternId),Zi(this.parts.other,this.layout,s.other,this.theme),this.drawStrands=Qi(o,this.layout,s,this.theme,this.patternId),this.tabStop=s.target,this.drawn=[0,0],Ui(i,this.layout,this.theme),this.overview.draw(this.layout,this.theme,this.width),this.drawing=!0,this.zoomer.setScene(this.layout,this.width,e),this.drawing=!1,this.refresh();let c=this.layout.strands.length>Qf;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!c))}drawInView(){let{layout:e}=this,n=this.zoomer.transform(),r=[n.invertX(0),n.invertX(this.width)],[o,i]=this.drawn;if(Math.max(0,r[0])>=o&&Math.min(e.width,r[1])<=i&&i>o)return!1;let s=e.wide?r[1]-r[0]:1/0;this.drawn=[r[0]-s,r[1]+s];let a=(l,f)=>f>=this.drawn[0]&&l<=this.drawn[1],{picture:c}=this.state;this.ribbons=this.drawStrands(e.strands.filter(({x0:l,x1:f})=>a(l,f)));let u=e.nodes.filter(({x:l})=>a(l,l));return this.nodes=Xi(this.parts.nodes,e,u,c,this.theme),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}refresh(){if(!this.layout)return;this.drawInView();let e=this.emphasis();zn(this.ribbons,this.nodes,e,this.state,this.theme),Ji(this.parts.other,yi(e,this.state.picture.beams.length)),this.legend.setShown(this.state.shown),this.place()}follow(){!this.layout||this.drawing||(this.drawInView()&&zn(this.ribbons,this.nodes,this.emphasis(),this.state,this.theme),this.place())}place(){let{picture:e}=this.state,n=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(n));let{layout:r,measure:o}=this,i=r.viewHeight-(r.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{muted:a}=this.theme;Wi(this.nodes,{picture:e,layout:r,emphasis:this.emphasis(),transform:n,view:s,measure:o,muted:a}),ji(this.parts.other,r,n),Yi(this.parts.axis,r,n),this.overview.follow(n)}emphasis(){return pi(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){Ae(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=ss(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e}),this.events.show?.(e)}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let r=e.size>0?this.nodes.filter(({node:i})=>e.has(i.id)).nodes():[],o=({link:i})=>n.has(xt(i.source,i.target));return[...r,...n.size>0?this.ribbons.filter(o).nodes():[]]}over(e){Ae(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}fit(){this.zoomer.isHome()&&(this.layout.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.width&&this.redraw()}redraw(){this.state!==Rn&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o}=this,{picture:i}=this.state,a=[...this.emphasis().shown].map(l=>[l,We(l,i,n,this.patternId)]),c={title:o,caption:r.caption.textContent??""},u=Mi(r.svg,i,a,c,n,this.zoomer.transform().k);return ns(u,e,td(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function td(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function ft(t,e){let n=d("div",{class:"ra-root ra-picture-root"});return t.append(n),new gr(n,e)}var Ts=`/* The token strip. */
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
`;var nd={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Ps={changed:"changed",inserted:"inserted",deleted:"deleted"};function yr(t,e,n){let r=Math.max(0,Math.min(1,e));return Le(n.secondary,nd[t][n.dark?"dark":"light"],r)}var Ls=({name:t},e)=>t==="surprise"?`${T(e)} bits`:Gt(e);function As({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,u=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?Ls(n,a*n.largest):T(a)}`]:[],...r?.[i]?[Ps[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...u].join(" \xB7 ")}function Ns(t,e){let n=Object.keys(Ps).filter(r=>t.marks?.includes(r));return[...t.shade?[od(t.shade,e)]:[],...t.generated!=null&&t.generated<rd(t)?[br("generated",{class:"ra-generated"})]:[],...t.template?.length?[br("chat template",{class:"ra-template"})]:[],...n.map(r=>br(r,{"data-mark":r}))]}var rd=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Is({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function od(t,e){let n=d("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(s=>yr(t.name,s,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Ls(t,t.largest):"most";return d("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function br(t,e){let n=d("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),d("span",{class:"ra-legend-item"},n,t)}function Os({strip:t,positions:e,special:n,template:r,theme:o,pickable:i},s){let a=e[s],c=d("span",{class:"ra-token-box","data-position":a,title:As(t,s,a),role:i?"option":"listitem","aria-setsize":e.length,"aria-posinset":s+1});n.has(a)&&c.classList.add("ra-special"),r.has(a)&&c.classList.add("ra-template"),t.generated!=null&&a>=t.generated&&c.classList.add("ra-generated");let u=t.marks?.[s];u&&(c.dataset.mark=u);let l=t.shade?.values[s]??null;return l!==null&&(c.style.background=yr(t.shade.name,l,o)),c.append(id(t.labels[s])),c}function id(t){let e=vr("");for(let{text:n,mark:r}of De(t))e.append(r?d("span",{class:"ra-mark"},n):n);return e}function Cs(t,e){return d("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var dt=t=>"at"in t;function $s(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Rs(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),dt(a)&&a.last&&s();return s(),r}var Pt=29,zs=2,sd=6,Ds=6,ad=6,pt=class{constructor(e,n){this.events=n;e.append(this.host);for(let r of[It,Ts])Q(this.host,r);this.strip=d("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"}),this.strip.append(this.sheet),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=d("div",{class:"ra-root"});strip;sheet=d("div",{class:"ra-token-rows",role:"presentation"});legend=d("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.render(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];drawn=new Map;boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=nt(this.host);lt(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement);s&&this.take(e,o);let c=this.target;this.setTarget(this.indices.get(n)??-1),this.follow(r??[]);let u=s||this.target!==c;(s||u&&this.events.pick)&&this.reveal(this.target),a&&u&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}root(){return this.strip.getRootNode()}take(e,n){let r=Is(e),[o,i]=[new Set(e.special),new Set(e.template)];this.known={strip:e,positions:r,special:o,template:i,theme:n,pickable:this.events.pick!==void 0},this.indices=new Map(r.map((s,a)=>[s,a])),this.legend.replaceChildren(...Ns(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},[this.target,this.stop]=[-1,0],this.relayout()}resized(){this.strip.clientWidth!==this.width&&this.relayout()}relayout(){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:e,positions:n,theme:r}=this.known,o=$s(e,n,Lt(r.font,14));this.rows=Rs(o,this.width-ad-sd,zs),this.rowOf=[],this.rows.forEach((i,s)=>i.forEach(a=>dt(a)&&(this.rowOf[a.at]=s))),this.sheet.style.height=`${this.rows.length*Pt}px`,this.sheet.replaceChildren(),this.drawn.clear(),this.boxes.clear(),this.render()}render(e=!1){let{scrollTop:n,clientHeight:r}=this.strip,o=e?0:Math.floor(n/Pt)-Ds,i=e?1/0:Math.ceil((n+r)/Pt)+Ds,s=a=>a>=o&&a<=i||a===this.rowOf[this.stop];for(let[a,c]of this.drawn)s(a)||this.remove(a,c);this.rows.forEach((a,c)=>s(c)&&!this.drawn.has(c)&&this.draw(c,a))}remove(e,n){n.remove(),this.drawn.delete(e);for(let r of this.rows[e])dt(r)&&this.boxes.delete(r.at)}draw(e,n){let r=d("div",{class:"ra-token-row",role:"presentation"});r.style.top=`${e*Pt}px`,r.append(...n.map(i=>dt(i)?this.newBox(i.at):Cs(i.words,i.here)));let o=[...this.drawn.keys()].filter(i=>i>e).sort((i,s)=>i-s)[0];this.sheet.insertBefore(r,o===void 0?null:this.drawn.get(o)),this.drawn.set(e,r)}newBox(e){let n=Os(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){if(e===this.target)return;let n=this.target;this.target=e;for(let r of[n,e])this.dress(r);this.setStop(Math.max(0,e))}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.render()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];if(n===void 0)return;let{scrollTop:r,clientHeight:o}=this.strip;(n*Pt<r||(n+1)*Pt>r+o)&&(this.strip.scrollTop=(n+.5)*Pt-o/2),this.render()}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.render(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(u=>(c+=u.width+zs,{item:u,middle:c-u.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>dt(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>dt(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&dt(s)?s.at:void 0}};var ln=class{element=d("section",{class:"ra-column"});sankey;tokens;title=d("h3",{class:"ra-column-title"});subtitle=d("div",{class:"ra-column-subtitle"});strip=d("div",{class:"ra-column-strip"});picture=d("div",{class:"ra-column-picture"});error=d("div",{class:"ra-column-error",role:"alert"});constructor(e,n){e.append(this.element);let r=d("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new pt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=ft(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o)})}update(e,n){let{title:r,subtitle:o,reference:i,error:s,picture:a,strip:c,target:u,caption:l}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(d("bdi",{},r)),i&&this.title.append(d("span",{class:"ra-reference"},"reference")),this.subtitle.textContent=o??"",this.error.hidden=!s,this.error.textContent=s??"",this.strip.hidden=!c||!!s,this.picture.hidden=!a||!!s,s)return;let f=[...new Set(a?.nodes.map(({position:p})=>p))];c&&this.tokens.update({strip:c,target:u??-1,path:f}),a&&this.sankey.update({picture:a,show:null,caption:l,shared:n,title:r})}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Hs={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function Bs(t,e,n){let r=cd(e,n),o=e.picture??Hs,i=n.picture??Hs;if(t.kind==="token"){let s=r(t.position);return ce(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return ce(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return ce(n,a,Vs(s,o,c,i),[])}return ud(t,o,i,n,r)}function cd(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function ce(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>xt(o.source,o.target)))}}function Gs(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Vs(t,e,n,r){let o=Gs(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Gs(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function ud(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(v=>v.id===b));if(!i||!s)return ce(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),f=new Set(Vs(s,e,l.map(b=>u.get(b.target)),n)),p=l.filter(b=>f.has(u.get(b.target))),g=p.flatMap(b=>[u.get(b.source),u.get(b.target)]);return ce(r,b=>a(b)||c(b),g,p)}var Wt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[It,Eo])Q(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=d("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(r,this.grid)}events;host=d("div",{class:"ra-root ra-compare"});grid=d("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){lt(this.host,nt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new ln(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:wo(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?Bs(e,n,r):null)}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=d("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};var Fs=`/* The stand-alone page. */
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
`;function xr(t,e){let n=d("div",{class:"ra-root ra-page"});t.append(n),Q(n,Fs);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function ue(t){let e=nt(t);return lt(t,e),document.documentElement.style.background=e.background,e}var Kt=class{title=d("h1");facts=d("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>hd(r,o)))}};function hd(t,e){return d("div",{},d("dt",{},t),d("dd",{dir:"auto"},e))}var hn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new Kt;body=d("div");caption=d("p",{class:"ra-report-caption"});footer=d("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;ue(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){ue(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection({heading:e,text:n,table:r,compare:o,picture:i,caption:s}){let a=d("section",{},d("h2",{},e));this.body.append(a),n&&a.append(d("p",{class:"ra-text",dir:"auto"},n)),r&&a.append(fd(r,e));let c=[];if(i){let u=ft(a,{}),l={picture:i,show:null,caption:s??"",title:e};c.push({update:()=>u.update(l),destroy:()=>u.destroy()})}if(o){let u=new Wt(a,{});c.push({update:()=>u.update(o),destroy:()=>u.destroy()})}return c}};function fd({columns:t,rows:e},n){let r=t.map((s,a)=>{let c=e.every(u=>Ws(u[a]??null));return d("th",{scope:"col",class:c?"ra-number":null},s)}),o=e.map(s=>d("tr",{},...s.map(pd))),i=d("table",{class:"ra-plain","aria-label":n},d("thead",{},d("tr",{},...r)),d("tbody",{},...o));return d("div",{class:"ra-scroll"},i)}var dd=/^[\u2212\u2013-]?[\d.,]*(e[\u2212-]?\d+)?\s?%?$/,Ws=t=>t===null||dd.test(String(t));function pd(t){let e=t===null?"\u2013":String(t);return d("td",Ws(t)?{class:"ra-number"}:{dir:"auto"},e)}var md=24;function Ks(t){let e=d("tbody"),n=d("table",{role:"grid","aria-label":"Beams"},d("thead",{},gd()),e),r=null,o=i=>{if(!i)return;let s=Number(i.dataset.beam);t(r?.length===1&&r[0]===s?null:[s])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>yd(i,e,o)),{element:d("div",{class:"ra-scroll"},n),setPicture:(i,s)=>e.replaceChildren(...i.beams.map((a,c)=>bd(c,i,s))),setShown(i){r=i;for(let s of Array.from(e.rows))s.setAttribute("aria-selected",String(i?.includes(Number(s.dataset.beam))??!1))}}}function gd(){let t={class:"ra-number",scope:"col"};return d("tr",{},d("th",{scope:"col"},"Rank"),d("th",t,"Score"),d("th",t,"Share"),d("th",t,"Hops"),d("th",{scope:"col"},"Path"))}function bd(t,e,n){let r=e.beams[t],o=d("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",ze(r,e)),o.append(d("td",{},Qn(t,e,n)),d("td",{class:"ra-number"},T(r.score)),d("td",{class:"ra-number"},Gt(r.share)),d("td",{class:"ra-number"},String(r.hops)),d("td",{},d("bdi",{title:ht(r,e)},ht(r,e,md)))),o}function yd(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function qs(t,e){let n=xd(t,e);return n?d("dl",{},...n.flatMap(([r,o])=>[d("dt",{},r),d("dd",{dir:"auto"},o)])):d("p",{},"Select a node or a link in the picture.")}function xd(t,e){let n=He(t,e);if(n)return vd(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?wd(r,e):null}var Xs=(t,e)=>$e(t,e).replace(/^beams? /,"");function wd(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?vt(t.layer):String(t.layer)],["beams",Xs(Bn(t.id,e),e)]],r=t.predecessors.map(o=>`${Ht(o.label)} (${o.position}) ${T(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function vd(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Hn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",T(t.weight)],["flow",T(t.value)],["beams",Xs(Gn(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${T(s)})`)??[];return o.length>0?[...r,["heads",Ce(o)]]:r}var fn=class{constructor(e){this.host=e;this.table=Ks(o=>this.sankey.show(o));let n=d("section",{},d("h2",{},"Beams"),this.table.element),r=d("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new pt(this.tokenPlace,{}),this.sankey=ft(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new Kt;tokenPlace=d("div");picturePlace=d("div",{class:"ra-picture"});details=d("section",{class:"ra-details","aria-live":"polite"});footer=d("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=ue(this.host);this.head.update(n),this.tokens.update({strip:n.strip,target:n.target,path:Us(n,null)}),this.table.setPicture(n.picture,r),this.sankey.update({picture:n.picture,show:null,caption:n.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=n.version}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data;this.details.replaceChildren(d("h2",{},"Selected"),qs(e,n)),this.tokens.follow(Us(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function Us({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var Ys={sankey:kd,tokens:Ed,compare:Sd,page:t=>xr(t,e=>new fn(e)),report:t=>xr(t,e=>new hn(e))},Zs=(t,e,n)=>{let r=Ys[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(Ys).join(", ")}, not ${JSON.stringify(t)}`)};function kd(t,e){let n=ft(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return js(n,r=>r.id??JSON.stringify(r.picture))}function Sd(t,e){let n=new Wt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return js(n,r=>r.id??JSON.stringify(r.columns))}function Ed(t,e){let n=new pt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var dn=new Map,_d=2e3;function js(t,e){let n="",r=o=>dn.get(o)===t&&dn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=dn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,dn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),_d)}}}var Md=wr(Zs),Js=t=>Md({...t,data:de(t.data)}),Y0=Js;function Td(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||Js({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Td();export{Y0 as default};
