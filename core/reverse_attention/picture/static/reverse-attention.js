/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function fo(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function Ae(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(Ae):t:t.packed===1?Fc(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Ae(n)]))}function Fc({packed:t,texts:e,...n}){let r=Un(n.nodes).map(a=>Vc(a,e)),o=r.map(({id:a})=>a),i=Un(n.beams).map(a=>Uc(a,o)),s=Un(n.links).map(a=>jc(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function Un(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function Vc({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??Wc(r.layer,r.position);return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}var Wc=(t,e)=>`L${t}_P${e}`;function Uc({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function jc({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=m=>a[m].share*(c==="layer"?u:1),h=o??[],p=n.map((m,b)=>({beam:m,value:r?.[b]??l(m)}));return{...i,value:i.value??p.reduce((m,{value:b})=>m+b,0),shares:p,source:s[t],target:s[e],heads:c==="token"?qc(h):Xc(h)}}var Xc=t=>Array.from({length:t.length/2},(e,n)=>({head:t[2*n],weight:t[2*n+1]})),qc=t=>Array.from({length:t.length/3},(e,n)=>({layer:t[3*n],head:t[3*n+1],weight:t[3*n+2]}));function f(t,e={},...n){let r=document.createElement(t);return ae(r,e),r.append(...n),r}function k(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return ae(r,e),r.append(...n),r}function ae(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function ce(t){return f("bdi",{},t)}function F(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=jn.get(e)??new CSSStyleSheet;jn.has(e)||r.replaceSync(e),jn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var jn=new Map;function Ft(t){requestAnimationFrame(()=>setTimeout(t))}function Xn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function po(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var Kc=0;function mo(t){return`${t}-${++Kc}`}function U(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var go=t=>{let e=Zc(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},bo=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function Zc({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function ko(t,e){let n=Eo(t),r=[Mo(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=Yc(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(To(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:Jc(r,e)}}function So(t){let e=Eo(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return To(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Yc(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Eo(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Mo(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function To(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Mo({x:t.x+i*o,y:c},u)}function Jc(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function yo(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Po({samples:t,tilt:e},n,r){let o=t.map(s=>yo(s,n,e)),i=t.map(s=>yo(s,r,e)).reverse();return`M${Vt(o[0])}${xo(o,1)}L${Vt(i[0])}${xo(i,-1)}Z`}function xo(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${Vt(i)}`:`C${Vt(a)} ${Vt(c)} ${Vt(i)}`}return n}var wo=t=>Math.round(t*100)/100,Vt=t=>`${wo(t.x)},${wo(t.y)}`;function _o(t,e,n,r){let o=12+r/2;return{samples:[...Oe(t,o,0),...Oe({x:t.x,y:n-2*o},o,1),...Oe({x:e.x,y:n-2*o},o,2),...Oe(e,o,3)],tilt:1}}var vo=5;function Oe(t,e,n){return Array.from({length:vo+1},(r,o)=>{let i=(n+o/vo)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var Qc={least:28,readable:84},tu={least:11,readable:28};function Ao(t,e,n,r){let o=Math.round(Math.max(420,Math.min(r.tallest??640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),u=Lo(t[0]??[],r,c,!1)/s,l=Lo(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),p=(a-u-l)/h,m=n?tu:Qc,b=!r.whole&&p*s<m.least,y=b?m.readable/s:Math.min(p,460/s),E=b?u:u+Math.max(0,(p-y)*h)/2,x=t.length===1;return{width:b?u+l+y*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:y,nodeWidth:Math.max(1.5,Math.min(14,y*(n?.2:.4))),beside:c,xOf:L=>x?a/2:E+L*y}}function Lo(t,e,n,r){let i=t.flatMap(({node:c})=>c?[`${c.label} ${c.position}`,c.answer?`\u2192 ${c.answer}`:""]:[]).map(c=>e.measure(c,r)),s=Math.max(0,...i)+18+14,a=t.some(({node:c})=>c?.answer)?.28:.18;return n?Math.min(s,Math.max(e.width*a,79),210):24}function qn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,y:0,ins:[],outs:[],bends:!0}}function Oo(t){let e=new Map;for(let r of t.nodes)e.set(r.id,qn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(nu(r,o,i))}return n.some(({source:r,target:o})=>!eu(r.node,o.node))&&ru(n),{target:e.get(t.target),items:[...e.values()],links:n}}var eu=(t,e)=>t.layer<e.layer||t.layer===e.layer&&t.position<e.position;function nu(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function ru(t){for(;;){let e=ou(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ou(t){let e=ue(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function ue(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var iu=3e3;function Io({links:t},e=iu){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[No(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?su(o):[];n.push(...a),au(o,[o.source,...a,o.target])}return n}function su(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(qn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function au(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=No(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function No(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}var Kn=420/6,cu=24,uu=16;function Yn(t){return t>0?Math.min(t,Kn)+cu:0}function $o({target:t},e,n,r){if(!t||!(n>0))return null;let[o,i]=[e.xOf(t.column)+e.nodeWidth/2,e.height-uu-r];return{x0:e.xOf(0)-e.nodeWidth/2,x1:o,y0:i-Math.min(n,Kn),y1:i,cut:n>Kn}}var lu=12,hu=6e3;function zo(t){let e=ue(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Do(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),le(e)}function Go(t,e){fu(t,e);let n=t.map(o=>[...o]),r=Ro(t);for(let o=0;o<lu&&r>0;o++){pu(t,o%2===0);let i=Ro(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),le(o)})}function le(t){t.forEach((e,n)=>e.order=n)}var Wt=t=>t.link.data.value||1e-9;function fu(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>Wt(c)-Wt(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),le(o)}function pu(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,du(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),le(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=hu)for(let o of n)mu(o)}function du(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+Wt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*Wt(s),0)/r}function mu(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Co(o,i)<=Co(i,o)+1e-12||([t[r-1],t[r]]=[i,o],le(t),n=!0)}if(!n)return}}function Co(t,e){return Jn(t.ins,e.ins,n=>n.source)+Jn(t.outs,e.outs,n=>n.target)}function Jn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=Wt(o)*Wt(i));return r}function Ro(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=Jn(n[r].ins,n[o].ins,i=>i.source);return e}var Ho=36,gu=.1,Bo=24,Ie=12,bu=5.5;function Vo(t,e,n=1){return e.node&&t.node?Bo*n:e.node?Bo*Math.min(n,1.5):(t.node?10:5)*n}var Wo=t=>t.reduce((e,n)=>e+n.height,0);function Uo(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Vo(t[o],r,e),0)}function jo(t){return Math.max(0,...t.map(e=>Wo(e)+Uo(e)))}function Xo(t,e){let n=yu(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<Ho;i++){let s=i>=Ho/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,h=u.map(p=>xu(p,a||s,!a||s));vu(u,h,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<gu)break}qo(t.flat(),e)}function yu(t,e){let n=r=>t.every(o=>Wo(o)+Uo(o,r)<=e);return[bu,4,3,2.5,2,1.6,1.3].find(n)??1}function xu(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=Fo(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=Fo(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var wu=[1,2,8];function Fo(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*wu[e]}function vu(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Vo(u,l,n))}let i=ku(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function ku(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function qo(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function Ko(t){return[...ue(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function Zo(t){return Ko(t.flat()).reduce((n,r)=>n+r.height+Ie,0)-Ie}function Yo(t,e){let n=Ko(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(Ie*4,Math.max(Ie,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){for(let a of s.items)a.y=i+s.height/2;i+=s.height+o}qo(t.flat(),e)}function ti(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];Jo(o,(s,a)=>s.targetOffset=a),Jo(i,(s,a)=>s.sourceOffset=a)}}function Jo(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function ei(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)Qo(o.ins,n),Qo(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function Qo(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function ni(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var ri=6,Su=22;function oi(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Eu(o,e,n)}function Eu(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=So(Qn(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>Mu(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function Qn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function Mu(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+ri:-1/0,s=o?o.y-o.height/2-(o.node?Su:ri):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function ii(t,e,n){for(let o of t.links)Tu(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?_u(o,r):Pu(o)}function si(t,e,n,r=0){let o=e.map(u=>u.map(l=>tr(l))),i=Math.max(0,...o.map(u=>u.reduce((l,h)=>l+h,0))),s=Math.max(0,...o.flat(),...t.links.map(u=>u.data.value)),a=Math.max(.05*r,...t.links.flatMap(u=>u.strands.map(({value:l})=>l))),c=n*Math.min(.54/i,.48/s,.21/a);return Number.isFinite(c)?c:1}function tr(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Tu(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var Pu=t=>t.ins[0]?.link.width??0;function _u(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var ai=30,Au=16,ci=12,ui=10;function li(t,e,n){let r=pi(t,hi(e.width)),o=di(r,n?.scale),i=Ou(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:Iu(s,a,i),strands:Cu(s,i,Yn(r.below)),other:$o(s,i,r.below,c?ci:0),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}var hi=t=>Math.max(420,Math.min(640,.3*t));function fi(t){let e=t.map(r=>pi(r,hi(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>di(r,n)))}}function pi(t,e){let n=Oo(t),r=t.graph==="network";(r?bo:go)(n);let o=zo([...n.items,...Io(n)]);r?Do(o):Go(o,n.target);let i=t.other?.share??0,s=si(n,o,e,t.other?.total??0);return{graph:n,columns:o,rows:r,picture:t,other:i,below:0,scale:s}}function di(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;ii(n,r,e),ti(r.flat(),n.links),t.below=i*e;let a=s.beams.map((c,u)=>u);return ni(n.links,s.parts?a:ei(n,a.length)),(o?Zo:jo)(r)+ai+mi(t)}function mi({graph:t,rows:e,below:n}){return t.links.filter(o=>o.back).reduce((o,i)=>o+i.width+ui,Au+(e?ci:0)+Yn(n))}function Ou(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Ao(o,n,i,e),a={top:ai,bottom:s.height-mi(t)};return i?Yo(o,a):(Xo(o,a),oi(r.links,o,s.xOf)),s}function Iu(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Nu(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:tr(i),leads:r.get(i.node.position)===i,below:$u(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Nu(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let h=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function $u(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function Cu(t,e,n){let r=e.height-8-n,o=t.links.flatMap(s=>{s.back&&(r-=s.width+ui);let a=r+s.width/2,c=Ru(()=>s.back?Du(s,e,a):zu(s,e)),u=s.target.column-s.source.column,l=[e.xOf(s.source.column),e.xOf(s.target.column)],[h,p]=[Math.min(...l),Math.max(...l)];return s.strands.map(({beam:m,value:b,width:y,offset:E})=>{let x=E-s.width/2;return{link:s.data,beam:m,value:b,width:y,span:u,x0:h,x1:p,get path(){return Po(c(),x,x+y)}}})}),i=({span:s})=>s<1?0:s>1?1:2;return o.sort((s,a)=>i(s)-i(a)||a.beam-s.beam)}function Ru(t){let e;return()=>e??=t()}function zu(t,e){return ko(Qn(t,e.xOf,e.nodeWidth/2),t.width)}function Du(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return _o({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var xt=`/* What every view shares. The theme sets the --ra-* variables. */
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
/* Text of either direction; what is isolated in it has no say in which way the rest runs. */
.ra-root :is(dd, td, th, .ra-tooltip-title, .ra-text, .ra-column-subtitle) {
  unicode-bidi: plaintext;
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
`;var gi=`/* Pictures side by side. */
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
@container ra-column-picture (max-width: 400px) {
  .ra-column-picture .ra-head,
  .ra-column-picture .ra-legend {
    gap: 3px;
  }
  .ra-column-picture .ra-legend .ra-all {
    padding: 0 6px;
  }
  .ra-column-picture .ra-tool {
    width: 25px;
    padding: 7px 4px;
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
`;function qt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function pe(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function wt(){}var At=.7,Xt=1/At,Ut="\\s*([+-]?\\d+)\\s*",he="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",nt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Bu=/^#([0-9a-f]{3,8})$/,Fu=new RegExp(`^rgb\\(${Ut},${Ut},${Ut}\\)$`),Vu=new RegExp(`^rgb\\(${nt},${nt},${nt}\\)$`),Wu=new RegExp(`^rgba\\(${Ut},${Ut},${Ut},${he}\\)$`),Uu=new RegExp(`^rgba\\(${nt},${nt},${nt},${he}\\)$`),ju=new RegExp(`^hsl\\(${he},${nt},${nt}\\)$`),Xu=new RegExp(`^hsla\\(${he},${nt},${nt},${he}\\)$`),bi={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};qt(wt,Z,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:yi,formatHex:yi,formatHex8:qu,formatHsl:Ku,formatRgb:xi,toString:xi});function yi(){return this.rgb().formatHex()}function qu(){return this.rgb().formatHex8()}function Ku(){return _i(this).formatHsl()}function xi(){return this.rgb().formatRgb()}function Z(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Bu.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?wi(e):n===3?new I(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Ne(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Ne(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Fu.exec(t))?new I(e[1],e[2],e[3],1):(e=Vu.exec(t))?new I(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Wu.exec(t))?Ne(e[1],e[2],e[3],e[4]):(e=Uu.exec(t))?Ne(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=ju.exec(t))?Si(e[1],e[2]/100,e[3]/100,1):(e=Xu.exec(t))?Si(e[1],e[2]/100,e[3]/100,e[4]):bi.hasOwnProperty(t)?wi(bi[t]):t==="transparent"?new I(NaN,NaN,NaN,0):null}function wi(t){return new I(t>>16&255,t>>8&255,t&255,1)}function Ne(t,e,n,r){return r<=0&&(t=e=n=NaN),new I(t,e,n,r)}function sr(t){return t instanceof wt||(t=Z(t)),t?(t=t.rgb(),new I(t.r,t.g,t.b,t.opacity)):new I}function ot(t,e,n,r){return arguments.length===1?sr(t):new I(t,e,n,r??1)}function I(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}qt(I,ot,pe(wt,{brighter(t){return t=t==null?Xt:Math.pow(Xt,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?At:Math.pow(At,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new I(_t(this.r),_t(this.g),_t(this.b),Ce(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:vi,formatHex:vi,formatHex8:Zu,formatRgb:ki,toString:ki}));function vi(){return`#${Pt(this.r)}${Pt(this.g)}${Pt(this.b)}`}function Zu(){return`#${Pt(this.r)}${Pt(this.g)}${Pt(this.b)}${Pt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ki(){let t=Ce(this.opacity);return`${t===1?"rgb(":"rgba("}${_t(this.r)}, ${_t(this.g)}, ${_t(this.b)}${t===1?")":`, ${t})`}`}function Ce(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function _t(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function Pt(t){return t=_t(t),(t<16?"0":"")+t.toString(16)}function Si(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new K(t,e,n,r)}function _i(t){if(t instanceof K)return new K(t.h,t.s,t.l,t.opacity);if(t instanceof wt||(t=Z(t)),!t)return new K;if(t instanceof K)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new K(s,a,c,t.opacity)}function ze(t,e,n,r){return arguments.length===1?_i(t):new K(t,e,n,r??1)}function K(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}qt(K,ze,pe(wt,{brighter(t){return t=t==null?Xt:Math.pow(Xt,t),new K(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?At:Math.pow(At,t),new K(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new I(er(t>=240?t-240:t+120,o,r),er(t,o,r),er(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new K(Ei(this.h),$e(this.s),$e(this.l),Ce(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Ce(this.opacity);return`${t===1?"hsl(":"hsla("}${Ei(this.h)}, ${$e(this.s)*100}%, ${$e(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ei(t){return t=(t||0)%360,t<0?t+360:t}function $e(t){return Math.max(0,Math.min(1,t||0))}function er(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Li=Math.PI/180,Ai=180/Math.PI,Re=18,Oi=.96422,Ii=1,Ni=.82521,$i=4/29,jt=6/29,Ci=3*jt*jt,Yu=jt*jt*jt;function Ri(t){if(t instanceof rt)return new rt(t.l,t.a,t.b,t.opacity);if(t instanceof lt)return Di(t);t instanceof I||(t=sr(t));var e=ir(t.r),n=ir(t.g),r=ir(t.b),o=nr((.2225045*e+.7168786*n+.0606169*r)/Ii),i,s;return e===n&&n===r?i=s=o:(i=nr((.4360747*e+.3850649*n+.1430804*r)/Oi),s=nr((.0139322*e+.0971045*n+.7141733*r)/Ni)),new rt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function zi(t,e,n,r){return arguments.length===1?Ri(t):new rt(t,e,n,r??1)}function rt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}qt(rt,zi,pe(wt,{brighter(t){return new rt(this.l+Re*(t??1),this.a,this.b,this.opacity)},darker(t){return new rt(this.l-Re*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Oi*rr(e),t=Ii*rr(t),n=Ni*rr(n),new I(or(3.1338561*e-1.6168667*t-.4906146*n),or(-.9787684*e+1.9161415*t+.033454*n),or(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function nr(t){return t>Yu?Math.pow(t,1/3):t/Ci+$i}function rr(t){return t>jt?t*t*t:Ci*(t-$i)}function or(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function ir(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ju(t){if(t instanceof lt)return new lt(t.h,t.c,t.l,t.opacity);if(t instanceof rt||(t=Ri(t)),t.a===0&&t.b===0)return new lt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Ai;return new lt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Kt(t,e,n,r){return arguments.length===1?Ju(t):new lt(t,e,n,r??1)}function lt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Di(t){if(isNaN(t.h))return new rt(t.l,0,0,t.opacity);var e=t.h*Li;return new rt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}qt(lt,Kt,pe(wt,{brighter(t){return new lt(this.h,this.c,this.l+Re*(t??1),this.opacity)},darker(t){return new lt(this.h,this.c,this.l-Re*(t??1),this.opacity)},rgb(){return Di(this).rgb()}}));var Gi=-.14861,ar=1.78277,cr=-.29227,De=-.90649,fe=1.97294,Mi=fe*De,Ti=fe*ar,Pi=ar*cr-De*Gi;function Qu(t){if(t instanceof Lt)return new Lt(t.h,t.s,t.l,t.opacity);t instanceof I||(t=sr(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Pi*r+Mi*e-Ti*n)/(Pi+Mi-Ti),i=r-o,s=(fe*(n-o)-cr*i)/De,a=Math.sqrt(s*s+i*i)/(fe*o*(1-o)),c=a?Math.atan2(s,i)*Ai-120:NaN;return new Lt(c<0?c+360:c,a,o,t.opacity)}function Ge(t,e,n,r){return arguments.length===1?Qu(t):new Lt(t,e,n,r??1)}function Lt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}qt(Lt,Ge,pe(wt,{brighter(t){return t=t==null?Xt:Math.pow(Xt,t),new Lt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?At:Math.pow(At,t),new Lt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Li,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new I(255*(e+n*(Gi*r+ar*o)),255*(e+n*(cr*r+De*o)),255*(e+n*(fe*r)),this.opacity)}}));function Fi(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function tl(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Fi((n-r/e)*e,s,o,i,a)}}function el(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Fi((n-r/e)*e,o,i,s,a)}}var Be=t=>()=>t;function Vi(t,e){return function(n){return t+n*e}}function nl(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function fr(t,e){var n=e-t;return n?Vi(t,n>180||n<-180?n-360*Math.round(n/360):n):Be(isNaN(t)?e:t)}function rl(t){return(t=+t)==1?G:function(e,n){return n-e?nl(e,n,t):Be(isNaN(e)?n:e)}}function G(t,e){var n=e-t;return n?Vi(t,n):Be(isNaN(t)?e:t)}var J=(function t(e){var n=rl(e);function r(o,i){var s=n((o=ot(o)).r,(i=ot(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=G(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Wi(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ot(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var Qg=Wi(tl),t0=Wi(el);function ol(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function il(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function sl(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=dr(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function al(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function Y(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function cl(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=dr(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var lr=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,ur=new RegExp(lr.source,"g");function ul(t){return function(){return t}}function ll(t){return function(e){return t(e)+""}}function pr(t,e){var n=lr.lastIndex=ur.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=lr.exec(t))&&(o=ur.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:Y(r,o)})),n=ur.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?ll(c[0].x):ul(e):(e=c.length,function(u){for(var l=0,h;l<e;++l)a[(h=c[l]).i]=h.x(u);return a.join("")})}function dr(t,e){var n=typeof e,r;return e==null||n==="boolean"?Be(e):(n==="number"?Y:n==="string"?(r=Z(e))?(e=r,J):pr:e instanceof Z?J:e instanceof Date?al:il(e)?ol:Array.isArray(e)?sl:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?cl:Y)(t,e)}var Hi=180/Math.PI,hr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Ui(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Hi,skewX:Math.atan(c)*Hi,scaleX:s,scaleY:a}}var He;function hl(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?hr:Ui(e.a,e.b,e.c,e.d,e.e,e.f)}function fl(t){return t==null||(He||(He=document.createElementNS("http://www.w3.org/2000/svg","g")),He.setAttribute("transform",t),!(t=He.transform.baseVal.consolidate()))?hr:(t=t.matrix,Ui(t.a,t.b,t.c,t.d,t.e,t.f))}function ji(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,h,p,m,b){if(u!==h||l!==p){var y=m.push("translate(",null,e,null,n);b.push({i:y-4,x:Y(u,h)},{i:y-2,x:Y(l,p)})}else(h||p)&&m.push("translate("+h+e+p+n)}function s(u,l,h,p){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),p.push({i:h.push(o(h)+"rotate(",null,r)-2,x:Y(u,l)})):l&&h.push(o(h)+"rotate("+l+r)}function a(u,l,h,p){u!==l?p.push({i:h.push(o(h)+"skewX(",null,r)-2,x:Y(u,l)}):l&&h.push(o(h)+"skewX("+l+r)}function c(u,l,h,p,m,b){if(u!==h||l!==p){var y=m.push(o(m)+"scale(",null,",",null,")");b.push({i:y-4,x:Y(u,h)},{i:y-2,x:Y(l,p)})}else(h!==1||p!==1)&&m.push(o(m)+"scale("+h+","+p+")")}return function(u,l){var h=[],p=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,h,p),s(u.rotate,l.rotate,h,p),a(u.skewX,l.skewX,h,p),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,h,p),u=l=null,function(m){for(var b=-1,y=p.length,E;++b<y;)h[(E=p[b]).i]=E.x(m);return h.join("")}}}var Xi=ji(hl,"px, ","px)","deg)"),qi=ji(fl,", ",")",")"),pl=1e-12;function Bi(t){return((t=Math.exp(t))+1/t)/2}function dl(t){return((t=Math.exp(t))-1/t)/2}function ml(t){return((t=Math.exp(2*t))-1)/(t+1)}var Ki=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],h=s[1],p=s[2],m=l-a,b=h-c,y=m*m+b*b,E,x;if(y<pl)x=Math.log(p/u)/e,E=function(tt){return[a+tt*m,c+tt*b,u*Math.exp(e*tt*x)]};else{var L=Math.sqrt(y),O=(p*p-u*u+r*y)/(2*u*n*L),H=(p*p-u*u-r*y)/(2*p*n*L),N=Math.log(Math.sqrt(O*O+1)-O),B=Math.log(Math.sqrt(H*H+1)-H);x=(B-N)/e,E=function(tt){var yt=tt*x,Bt=Bi(N),Le=u/(n*L)*(Bt*ml(e*yt+N)-dl(N));return[a+Le*m,c+Le*b,u*Bt/Bi(e*yt+N)]}}return E.duration=Math.abs(x)*1e3*e/Math.SQRT2,E}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function Zi(t){return function(e,n){var r=t((e=ze(e)).h,(n=ze(n)).h),o=G(e.s,n.s),i=G(e.l,n.l),s=G(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var e0=Zi(fr),n0=Zi(G);function Yi(t){return function(e,n){var r=t((e=Kt(e)).h,(n=Kt(n)).h),o=G(e.c,n.c),i=G(e.l,n.l),s=G(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var r0=Yi(fr),o0=Yi(G);function Ji(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Ge(o)).h,(i=Ge(i)).h),a=G(o.s,i.s),c=G(o.l,i.l),u=G(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var i0=Ji(fr),s0=Ji(G);function Qi(t,e){e===void 0&&(e=t,t=dr);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var es=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],gl=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],bl=es.length;function ns(t){return t?gl:es}function rs(t,e){return e[t%e.length]}var yl={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},xl={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},os=t=>t?xl:yl;function is(t){return Math.floor(t/bl)%4}var wl=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],vl=Qi(J,wl),ts=256,kl={light:new Map,dark:new Map};function Zt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(ts-1)),i=kl[n?"dark":"light"];return i.has(o)||i.set(o,Sl(o/(ts-1),n)),i.get(o)}function Sl(t,e){let n=Kt(vl(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var as='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',cs={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},El={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Fe=new WeakMap;function ht(t){let e=t.getRootNode(),n=Fe.get(e)??Ml(t);return Fe.has(e)||queueMicrotask(()=>Fe.delete(e)),Fe.set(e,n),n}function Ml(t){let e=getComputedStyle(t),n=a=>e.getPropertyValue(a).trim(),r=n("--st-background-color"),o=r?Pl(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?El:cs,s={text:Ve(n("--st-text-color"),i.text),background:Ve(r,i.background),secondary:Ve(n("--st-secondary-background-color"),i.secondary),primary:Ve(n("--st-primary-color"),i.primary)};return us(s,o,n("--st-font")||as)}function us(t,e,n=as){let{text:r,background:o}=t,[i,s]=[ss(r,o,.38),ss(r,o,e?.74:.82)];return{dark:e,...t,muted:i,border:s,font:n,beams:ns(e),change:os(e)}}var Tl="Helvetica, Arial, sans-serif";function ls(t,e){return{...e?us(cs,!1):t,font:Tl}}function Ve(t,e){return Z(t)?.formatHex()??e}function ss(t,e,n){return ot(J(t,e)(n)).formatHex()}function mr(t){let{r:e,g:n,b:r}=ot(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Pl=t=>mr(t)<.2;function it(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[h,p]of Object.entries(l))t.style.setProperty(`--ra-${h}`,p);t.style.colorScheme=e.dark?"dark":"light"}var hs=`/* The save dialog. */
.ra-dialog {
  width: min(860px, calc(100vw - 24px));
  max-height: calc(100vh - 24px);
  padding: 18px 20px;
  color: var(--ra-text);
  background: var(--ra-background);
  border: 1px solid var(--ra-border);
  border-radius: 10px;
  box-shadow: 0 12px 48px rgb(0 0 0 / 28%);
  font: 14px/1.4 var(--ra-font);
}
.ra-dialog[open] {
  display: grid;
  grid-template-columns: 250px minmax(0, 1fr);
  gap: 12px 22px;
}
.ra-dialog::backdrop {
  background: rgb(0 0 0 / 40%);
}
.ra-dialog h2 {
  grid-column: 1 / -1;
  margin: 0;
  font-size: 16px;
}
.ra-form {
  display: flex;
  flex-direction: column;
  gap: 10px;
}
.ra-form input:not([type="radio"], [type="checkbox"]),
.ra-form select,
.ra-buttons button {
  font: inherit;
  color: inherit;
  padding: 5px 8px;
  border: 1px solid var(--ra-border);
  border-radius: 6px;
  background: var(--ra-secondary);
}
.ra-field {
  display: flex;
  align-items: center;
  gap: 8px;
}
.ra-field > span {
  flex: 1;
}
.ra-field input {
  width: 84px;
}
.ra-form input:is([type="radio"], [type="checkbox"]) {
  accent-color: var(--ra-primary);
  margin: 0 6px 0 0;
}
.ra-radios {
  display: flex;
  gap: 14px;
  margin: 0;
  padding: 0;
  border: 0;
}
.ra-radios legend {
  float: left;
  padding: 0;
  margin-right: auto;
}
.ra-switches {
  display: flex;
  flex-direction: column;
  gap: 5px;
}
.ra-note {
  margin: 0;
  min-height: 2.8em;
  color: var(--ra-muted);
}
.ra-note.ra-wrong {
  color: var(--ra-text);
  font-weight: 600;
}
.ra-buttons {
  display: flex;
  gap: 8px;
  justify-content: flex-end;
}
.ra-buttons button {
  padding: 6px 16px;
}
.ra-buttons .ra-primary {
  background: var(--ra-text);
  color: var(--ra-background);
}
.ra-buttons button:disabled {
  opacity: 0.5;
  cursor: default;
}
.ra-preview {
  width: 100%;
  max-height: min(72vh, 620px);
  object-fit: contain;
  border: 1px solid var(--ra-border);
  border-radius: 6px;
}
@media (max-width: 640px) {
  .ra-dialog[open] {
    grid-template-columns: minmax(0, 1fr);
  }
  .ra-preview {
    max-height: 46vh;
  }
}
/* Where a figure is laid out before it is saved. */
.ra-off-screen {
  position: fixed;
  left: -100000px;
  top: 0;
  visibility: hidden;
}
`;function fs(t,e){if(!e)return t;let n=new Set(e),r=t.links.flatMap(s=>{let a=s.shares.filter(({beam:u})=>n.has(u)),c=a.reduce((u,l)=>u+l.value,0);return a.length>0?[{...s,shares:a,value:c}]:[]}),o=new Set([t.target,...e.flatMap(s=>t.beams[s]?.nodes??[])]),i=t.nodes.filter(({id:s})=>o.has(s));return{...t,nodes:i,links:r,...t.other&&{other:Ll(t,n)}}}function Ll({beams:t,other:e},n){let r=t.reduce((o,{share:i},s)=>o+(n.has(s)?0:i),0);return{total:e.total,share:e.share+r}}function R(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Al(e).replace("e-","e\u2212")}function Al(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function j(t){return`${Ol(t)}\xA0%`}function Ol(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function ft(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function gr(t,e){return e!=="network"?`${z(t.label)} (${t.position})`:`${z(t.label)} (${t.position}, ${Ot(t.layer)})`}function Ot(t){return t===0?"embeddings":`layer ${t-1}`}function We(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${ft(r)}`}function br(t){return t.shares.map(e=>e.beam)}var ps=new WeakMap;function yr(t,e){let n=ps.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);ps.set(e,n)}return n.get(t)??[]}function Ue(t,e,n){let r=u=>e.nodes.find(l=>l.id===u),[o,i]=[r(t.source),r(t.target)],s=u=>u?gr(u,e.graph):"?",a=e.parts?t.shares.map(u=>`${e.beams[u.beam].text} ${R(u.value)}`):[`${xr(e)} ${R(t.weight)}`,We(br(t),e)],c=e.parts?[]:[Il(t,e,n),Nl(t),$l(t)];return o&&o.position===i?.position&&c.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...a].join(" \xB7 "),rows:c.filter(u=>u!=="")}}function Il(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${R(r.value)} of the ${R(t.value)} that is drawn`}function xr({graph:t}){return t==="token"?"mass of all routes":t==="layer"?"attention":"weight"}var ds=4;function Nl({layers:t}){let e=de(t??[]);if(e.length===0)return"";let n=e.slice(0,ds).join(", ");return`${e.length===1?"layer":"layers"} ${n}${e.length>ds?", \u2026":""}`}function de(t){return t.map((n,r)=>r).sort((n,r)=>t[r]-t[n]||n-r).filter(n=>t[n]>0).map(n=>`${n} (${j(t[n])})`)}function $l(t){let e=wr(t);return e.length===0?"":`${e.length===1?"head":"heads"} ${ft(e)}`}function wr({heads:t=[]}){return t.map(({head:e,weight:n,layer:r})=>r===void 0?`${e} (${R(n)})`:`${r}.${e} (${j(n)})`)}function It(t,e){let n=We(yr(t.id,e),e),r=e.graph==="network"?[Ot(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(c=>`${z(c.label)} (${c.position}) ${R(c.weight)}`);i.length>0&&o.push(`\u2190 ${i.join(", ")}`);let s=z(t.label);return{title:t.id===e.target?`${s} \xB7 target`:s,rows:o}}function je(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${Cl(e)} ${me(t,e)}: ${vt(t,e,24)}`}function me(t,{graph:e}){return e==="layer"?R(t.score):j(t.share)}var Cl=({graph:t})=>t==="layer"?"score":"mass";function vt(t,e,n=1/0){let r=Dl(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map((c,u)=>{let l=u>0&&e.graph==="network"&&c?zl(c.layer-1):"";return`${u>0?` \u2192${l} `:""}${c?z(c.label):"?"}`});if(s.length===1)return`stays at ${s[0]}`;let a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var Rl="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",zl=t=>String(t).replace(/\d/g,e=>Rl[Number(e)]),ms=new WeakMap;function Dl(t){let e=ms.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return ms.set(t,e),e}var gs=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,Gl=/\p{L}/u;function bs(t){return gs.test(Gl.exec(t)?.[0]??"")}function z(t){return gs.test(t)?`\u2068${t}\u2069`:t}var Hl=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Xe(t){return t.split(Hl).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function qe(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var Bl=.01;function vr({beams:t,other:e,parts:n},r){return!e||n?[]:[...r].filter(o=>t[o].share<Bl*e.total)}function Ke(t,e){let n=vr(t,e),r=t.graph==="network"?"route":"path";if(n.length===0)return"";if(n.length===e.size)return n.length===1?`This ${r} carries under 1 %.`:`Each of these ${n.length} ${r}s carries under 1 %.`;let o=n.map(i=>t.beams[i].rank).sort((i,s)=>i-s);return o.length===1?`The faint ${r} ${o[0]} carries under 1 %.`:`The faint ${r}s ${Fl(o)} carry under 1 % each.`}function Fl(t){let[e,n]=[t[0],t.at(-1)];return n-e===t.length-1&&t.length>2?`${e} to ${n}`:ft(t)}function ys(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>kr(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=Vl(s,u=>!o.some(l=>kr(l,u))&&!i.some(l=>l!==s&&kr(l.node,u)),e,n);c&&(o.push(Sr(c)),r.push(c))}return r}function Vl(t,e,n,r){let o=t.sides.map(s=>Wl(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Ul(Sr(s),n)&&e(Sr(s)))??(t.priority===1/0?o[0]??null:null)}function Wl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=kt(t.text,t.room[e]-o,y=>r(y,t.bold));if(i.length<5&&i!==t.text)return null;let s=t.second&&kt(t.second,t.room[e],y=>r(y,t.bold)),a=Math.max(r(i,t.bold)+o,s?r(s,t.bold):0),c=s?16:0,[u,l]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],h=Math.max(n.x0+2,Math.min(u-a/2,n.x1-2-a)),p={left:t.node.x0-5-a,right:t.node.x1+5,above:h,below:h},m=l+4-c/2,b={left:m,right:m,above:t.node.y0-5-c,below:t.node.y1+5+10};return{id:t.id,text:i,...s&&{second:s},side:e,x:p[e],y:b[e],width:a}}function Sr({x:t,y:e,width:n,second:r}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4+(r?16:0)}}function kr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Ul(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var jl=new Intl.Segmenter(void 0,{granularity:"grapheme"});function kt(t,e,n){if(n(t)<=e)return t;let r=[...jl.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}function Ze(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(kt(o,e,n))}return r}function Er(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}var V=t=>({height:t,draw:()=>[]});var Xl=6,Ye=17,Mr=11,xs=11.5,ql=10.5,Je=16,Kl=.3,Zl=34;function Qe(t,e,n,r){let o=vs(t,e);if(o.length===0)return V(0);let i=U(r.font,xs),s="layers of each hop",a=Math.min(Kl*n,Math.max(i(s),...o.map(({name:m})=>i(m)))),c=Je+a+10,u=(n-Je-c)/o[0].link.layers.length,l=(o.length+1)*Ye+4,h=(m,b,y,E)=>k("text",{x:m,y:b,"font-size":xs,"font-family":r.font,...E},y);return{height:l,draw:m=>{let b=o.flatMap((L,O)=>[h(Je+a,m+O*Ye+10,kt(L.name,a,i),{"text-anchor":"end",fill:r.text}),...Yl(L,c,u,m+O*Ye)]),y=m+o.length*Ye+11,E={fill:r.muted,"font-size":ql},x=Jl(o[0].link.layers.length,u).map(L=>h(c+(L+.5)*u,y,String(L),{...E,"text-anchor":"middle"}));return[...b,h(Je+a,y,s,{...E,"text-anchor":"end"}),...x]}}}function ws(t,e){return`Layers of each hop. ${vs(t,e).map(({name:r,link:o})=>`${r}: layers ${ft(de(o.layers).slice(0,3))}`).join("; ")}`}function vs(t,e){let n=new Map(e.nodes.map(i=>[i.id,`${z(i.label)} ${i.position}`])),r=new Map(t);return e.links.flatMap(i=>{let s=i.shares.filter(({beam:u})=>r.has(u)).sort((u,l)=>l.value-u.value);if(!i.layers||s.length===0)return[];let a=`${n.get(i.source)} \u2192 ${n.get(i.target)}`,c=s.reduce((u,l)=>u+l.value,0);return[{link:i,fill:r.get(s[0].beam),name:a,value:c}]}).sort((i,s)=>s.value-i.value).slice(0,Xl)}function Yl({link:t,fill:e},n,r,o){let i=t.layers,s=Math.max(...i)||1,a=k("rect",{x:n,y:o+Mr-1,width:r*i.length,height:1,fill:e,"fill-opacity":.35}),c=i.map((u,l)=>{let h=u/s*Mr,p=Math.min(1,r/5);return k("rect",{x:n+l*r+p/2,y:o+Mr-h,width:r-p,height:h,fill:e})});return[a,...c.filter((u,l)=>i[l]>0)]}function Jl(t,e){let n=Math.max(1,Math.ceil(Zl/e));return Array.from({length:Math.ceil(t/n)},(r,o)=>o*n)}var Nt=(t,e)=>`${t}>${e}`,tn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null,absent:!1};function St({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((l,h)=>h),a=new Set(e?s.filter(l=>e.includes(l)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=Ql(t,n)??(r&&th(t,r)),u=c?new Set([...a].filter(l=>c.has(l))):a;return{shown:a,lit:u}}function Ql(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function th({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(Nt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function ks(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Yt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function Ss(t,e,n){if(!e)return Yt(t,[n]);let r=e.filter(o=>o!==n);return Yt(t,r.length<e.length?r:[...e,n])}function en(t,e){return JSON.stringify(t)===JSON.stringify(e)}function Es(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Jt=.12,nn=4;function Tr(t,e,n,r,o){eh(t,n,r,o),nh(e,n,r)}function eh(t,{lit:e},n,r){t.each(function({beam:o,link:i}){let[s,a]=[e.has(o),rh(i,n)],c=`${s} ${a}`;if((rn.get(this)??Ts)!==c){rn.set(this,c),this.style.strokeWidth=a?"2":"",s?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Jt));for(let[u,l]of[["stroke",r.text],["vector-effect","non-scaling-stroke"]])a?this.setAttribute(u,l):this.removeAttribute(u)}})}var rn=new WeakMap,Ts="true false";function nh(t,{lit:e},{selection:n,echo:r}){t.each(function(o){let{id:i}=o.node,s=n?.kind==="node"&&n.id===i,a=s||(r?.nodes.has(i)??!1),c=on(o,e),u=`${c} ${s}${a?" ringed":""}`;if((rn.get(this)??Ts)===u)return;rn.set(this,u),this.setAttribute("opacity",String(c?1:Jt)),this.setAttribute("aria-pressed",String(s));let l=this.firstElementChild;a?l.removeAttribute("display"):l.setAttribute("display","none")})}function Ps(t,e,n){Ms(t.firstElementChild,e-nn,n+nn),Ms(t.lastElementChild,e,n)}function Ms(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function rh({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(Nt(t,e))??!1}function on({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}var oh=["both","gained","lost"];function ge(t,{parts:e,hues:n},r){let o=e&&oh[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:rs(i,r.beams),pattern:is(i)}}function Qt(t,e,n,r){let{colour:o,pattern:i}=ge(t,e,n);return i===0?o:`url(#${r}-${t})`}var sn=220,sh=84,_s=10;function Os(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>ah(s,n)),i=ys(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>k("g",{class:"ra-label"}))).each(function(s){hh(this,s,n)})}function ah(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=on(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),...a.answer&&{second:ch(a.answer)},bold:u,node:Is(t,e),sides:uh(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:lh(t,e)}]}var ch=t=>`\u2192 ${t}`;function Is(t,{layout:e,transform:n}){let r=e.nodeWidth/2;return{x0:n.applyX(t.x-r),x1:n.applyX(t.x+r),y0:n.applyY(t.y0),y1:n.applyY(t.y1)}}function uh(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function lh(t,e){let{layout:n,view:r,transform:o}=e,i=Is(t,e),s=n.columns.length===1?sn:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(sh,Math.min(s,sn));return{left:Math.min(sn,i.x0-r.x0-_s),right:Math.min(sn,r.x1-i.x1-_s),above:a,below:a}}function hh(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(on(e.placed,n.lit)?1:Jt));let{text:s,muted:a,background:c,font:u}=i,l=[e.text,e.second,e.placed.node.position,s,a,c,u].join(" ");if(Ls.get(t)===l)return;Ls.set(t,l);let h=e.id===o.target;t.replaceChildren(...fh(e,h,r(e.text,h),i))}var Ls=new WeakMap;function fh(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},s=e?700:400,a=k("text",{class:"ra-token",...i,"font-size":13,"font-weight":s,fill:r.text},...Xe(z(t.text)).map(({text:l,mark:h})=>As(l,h?r.muted:null))),c=k("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position)),u=t.second?[k("text",{class:"ra-answer",...i,"font-size":13,"font-weight":s,fill:r.text,y:16},As(t.second,null))]:[];return[...o.special?[ph(n,r)]:[],a,c,...u]}function ph(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return k("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function As(t,e){return k("tspan",{fill:e},t)}var dh=34;function Ns(t,e,n,r){t.selectAll("g.ra-node").remove();let o=gh(e,r),i=Math.max(...n.nodes.map(({position:a})=>a)),s=a=>{let c=o.cloneNode(!0),{node:u,x:l,y0:h,y1:p}=a;ae(c,{"data-id":u.id,transform:`translate(${l},0)`});let m=c.lastElementChild;return m.setAttribute("fill",Zt(u.position,i,r.dark)),u.id===n.target&&ae(m,mh(r)),Ps(c,h,p),c};return a=>{let c=t.selectAll("g.ra-node").data(a,({node:u})=>u.id).join(u=>u.append(s)).order();return Ft(()=>c.attr("aria-label",({node:u})=>bh(u,n))),c}}var mh=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function gh({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,u)=>k("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...u}),o=r(nn,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return k("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function bh(t,e){let{title:n,rows:r}=It(t,e);return`${n}, ${r.join(", ")}`}function $s(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>yh(r,e))}function yh(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":Ot(0):o<64?String(t-1):Ot(t)}function Cs(t,e,n){let r=Math.ceil(dh/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var Rs=.15,Pr=12,xh=10;function zs(t,e,n,r){let o=e.other,i=o&&n?[o]:[],s=n?n.share/n.total:0;t.selectAll("rect").data(i).join("rect").attr("class","ra-other").attr("data-share",s).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:c})=>c-a).attr("height",({y0:a,y1:c})=>c-a).attr("fill",r.muted).attr("fill-opacity",Rs).attr("stroke",({cut:a})=>a?r.muted:null).attr("stroke-opacity",Rs*3).attr("stroke-dasharray","5 4"),t.selectAll("text").data(i).join("text").attr("y",({y0:a,y1:c})=>c-a<Pr?c+Pr/2-1:(a+c)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(({cut:a})=>`other ${e.rows?"routes":"paths"} ${j(s)}${a?", not to scale":""}`)}function Ds(t,{other:e},{k:n}){t.select("text").attr("font-size",Pr/n).attr("x",(e?.x0??0)+xh/n)}function Gs(t,e){t.attr("opacity",e?Jt*3:1)}var an=34,cn=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=f("canvas");frame=f("div",{class:"ra-window"});strip=f("div",{class:"ra-strip"},this.canvas,this.frame);hint=f("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&vh(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?wh(s,n.length):"\xA0"}},wh=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function vh(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=an*o,t.style.height=`${an}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=Zt(a.position,s,n.dark);let[h,p]=[u/e.height*an,(l-u)/e.height*an];i.fillRect(c/e.width*r-1,h,2,Math.max(2,p))}}var kh=.86,Sh=.9,Eh=.5,Mh=.42;function Hs(t,e,n,r,o){t.attr("fill-opacity",kh).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:Sh).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=new Set(vr(n,n.beams.keys())),s=n.beams.map((a,c)=>{let u=Qt(c,n,r,o),l=i.has(c)?Mh:null;return k("path",{class:"ra-ribbon",...{"data-beam":c,"data-shown":!0,fill:u,"fill-opacity":l}})});return a=>t.selectAll("path").data(a,c=>`${c.link.source}>${c.link.target} ${c.beam}`).join(c=>c.append(u=>Th(s[u.beam],u))).order()}function Th(t,{path:e,span:n}){let r=t.cloneNode();return r.setAttribute("d",e),n<1&&r.setAttribute("fill-opacity",String(Eh)),r}function Bs(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ge(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],u={width:c,height:c,patternUnits:"userSpaceOnUse"};return k("pattern",{id:`${r}-${i}`,...u,patternTransform:"skewX(-30)"},k("rect",{width:c,height:c,fill:s,opacity:.45}),k("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function Fs({beams:t,nodes:e,target:n}){let r=e.find(({id:i})=>i===n),o=r?.answer?` \u2192 ${r.answer}`:"";return`Attention paths to ${z(r?.label??"")}${o}: ${t.length} paths over ${e.length} nodes`}function Vs(t,e){let n=qe(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Ue(n,e):r?It(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var te=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new cn(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=mo("ra-pattern");layout=null;width=0;shown=null;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o,tallest:i},s,a){let{svg:c,stage:u,defs:l,other:h,ribbons:p,nodes:m,axis:b}=this.parts;if(this.width=u.clientWidth,this.width===0)return;let y=c.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=U(n.font,13),this.shown=s.shown;let E=fs(e,s.shown),x=li(E,{width:this.width,whole:r,tallest:i,measure:this.measure},o);this.layout=x,c.setAttribute("width",String(this.width)),c.setAttribute("height",String(x.viewHeight)),c.setAttribute("aria-label",Fs(e)),Bs(l,e,n,this.patternId),zs(h,x,E.other,n),$s(b,x,n),this.drawStrands=Hs(p,x,e,n,this.patternId),this.drawPlaced=Ns(m,x,e,n),this.overview.draw(x,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(x,this.width,a),this.moving=!1,this.refresh(s),y&&this.focus(y)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=St(e);Tr(this.ribbons,this.nodes,n,e,this.theme),Gs(this.parts.other,n.lit.size<n.shown.size),this.parts.thin.textContent=Ke(e.picture,n.shown),this.drawDepth(e.picture,n),this.place(this.layout,e)}drawDepth(e,{lit:n}){let{depth:r}=this.parts,o=[...n].map(a=>[a,Qt(a,e,this.theme,this.patternId)]),{height:i,draw:s}=Qe(o,e,this.width,this.theme);r.replaceChildren(...s(0)),r.setAttribute("height",String(i)),r.setAttribute("aria-label",ws(o,e)),r.toggleAttribute("hidden",i===0)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&Tr(this.ribbons,this.nodes,St(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let u=n?s[1]-s[0]:1/0;this.drawn=[s[0]-u,s[1]+u];let l=(h,p)=>p>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:p})=>l(h,p))),this.nodes=this.drawPlaced(o.filter(({x:h})=>l(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,u={picture:r,layout:e,emphasis:St(n),transform:o,view:s,measure:a,theme:c};Os(this.parts.labels,this.nodes.data(),u),Ds(this.parts.other,e,o),Cs(this.parts.axis,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(Nt(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var _r="http://www.w3.org/1999/xhtml",Ws={svg:"http://www.w3.org/2000/svg",xhtml:_r,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function be(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ws.hasOwnProperty(e)?{space:Ws[e],local:t}:t}function Ph(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===_r&&e.documentElement.namespaceURI===_r?e.createElement(t):e.createElementNS(n,t)}}function _h(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Us(t){var e=be(t);return(e.local?_h:Ph)(e)}function Lh(){}function ln(t){return t==null?Lh:function(){return this.querySelector(t)}}function Ah(t){typeof t!="function"&&(t=ln(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new W(r,this._parents)}function Oh(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Ih(){return[]}function Ar(t){return t==null?Ih:function(){return this.querySelectorAll(t)}}function Nh(t){return function(){return Oh(t.apply(this,arguments))}}function $h(t){typeof t=="function"?t=Nh(t):t=Ar(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new W(r,o)}function Or(t){return function(){return this.matches(t)}}function js(t){return function(e){return e.matches(t)}}var Ch=Array.prototype.find;function Rh(t){return function(){return Ch.call(this.children,t)}}function zh(){return this.firstElementChild}function Dh(t){return this.select(t==null?zh:Rh(typeof t=="function"?t:js(t)))}var Gh=Array.prototype.filter;function Hh(){return Array.from(this.children)}function Bh(t){return function(){return Gh.call(this.children,t)}}function Fh(t){return this.selectAll(t==null?Hh:Bh(typeof t=="function"?t:js(t)))}function Vh(t){typeof t!="function"&&(t=Or(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new W(r,this._parents)}function Xs(t){return new Array(t.length)}function Wh(){return new W(this._enter||this._groups.map(Xs),this._parents)}function un(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}un.prototype={constructor:un,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Uh(t){return function(){return t}}function jh(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new un(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Xh(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,h=i.length,p=new Array(l),m;for(a=0;a<l;++a)(c=e[a])&&(p[a]=m=s.call(c,c.__data__,a,e)+"",u.has(m)?o[a]=c:u.set(m,c));for(a=0;a<h;++a)m=s.call(t,i[a],a,i)+"",(c=u.get(m))?(r[a]=c,c.__data__=i[a],u.delete(m)):n[a]=new un(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(p[a])===c&&(o[a]=c)}function qh(t){return t.__data__}function Kh(t,e){if(!arguments.length)return Array.from(this,qh);var n=e?Xh:jh,r=this._parents,o=this._groups;typeof t!="function"&&(t=Uh(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],h=o[u],p=h.length,m=Zh(t.call(l,l&&l.__data__,u,r)),b=m.length,y=a[u]=new Array(b),E=s[u]=new Array(b),x=c[u]=new Array(p);n(l,h,y,E,x,m,e);for(var L=0,O=0,H,N;L<b;++L)if(H=y[L]){for(L>=O&&(O=L+1);!(N=E[O])&&++O<b;);H._next=N||null}}return s=new W(s,r),s._enter=a,s._exit=c,s}function Zh(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Yh(){return new W(this._exit||this._groups.map(Xs),this._parents)}function Jh(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Qh(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],h=u.length,p=a[c]=new Array(h),m,b=0;b<h;++b)(m=u[b]||l[b])&&(p[b]=m);for(;c<o;++c)a[c]=n[c];return new W(a,this._parents)}function tf(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function ef(t){t||(t=nf);function e(h,p){return h&&p?t(h.__data__,p.__data__):!h-!p}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new W(o,this._parents).order()}function nf(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function rf(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function of(){return Array.from(this)}function sf(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function af(){let t=0;for(let e of this)++t;return t}function cf(){return!this.node()}function uf(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function lf(t){return function(){this.removeAttribute(t)}}function hf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function ff(t,e){return function(){this.setAttribute(t,e)}}function pf(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function df(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function mf(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function gf(t,e){var n=be(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?hf:lf:typeof e=="function"?n.local?mf:df:n.local?pf:ff)(n,e))}function qs(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function bf(t){return function(){this.style.removeProperty(t)}}function yf(t,e,n){return function(){this.style.setProperty(t,e,n)}}function xf(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function wf(t,e,n){return arguments.length>1?this.each((e==null?bf:typeof e=="function"?xf:yf)(t,e,n??"")):$t(this.node(),t)}function $t(t,e){return t.style.getPropertyValue(e)||qs(t).getComputedStyle(t,null).getPropertyValue(e)}function vf(t){return function(){delete this[t]}}function kf(t,e){return function(){this[t]=e}}function Sf(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Ef(t,e){return arguments.length>1?this.each((e==null?vf:typeof e=="function"?Sf:kf)(t,e)):this.node()[t]}function Ks(t){return t.trim().split(/^|\s+/)}function Ir(t){return t.classList||new Zs(t)}function Zs(t){this._node=t,this._names=Ks(t.getAttribute("class")||"")}Zs.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Ys(t,e){for(var n=Ir(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Js(t,e){for(var n=Ir(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Mf(t){return function(){Ys(this,t)}}function Tf(t){return function(){Js(this,t)}}function Pf(t,e){return function(){(e.apply(this,arguments)?Ys:Js)(this,t)}}function _f(t,e){var n=Ks(t+"");if(arguments.length<2){for(var r=Ir(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Pf:e?Mf:Tf)(n,e))}function Lf(){this.textContent=""}function Af(t){return function(){this.textContent=t}}function Of(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function If(t){return arguments.length?this.each(t==null?Lf:(typeof t=="function"?Of:Af)(t)):this.node().textContent}function Nf(){this.innerHTML=""}function $f(t){return function(){this.innerHTML=t}}function Cf(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Rf(t){return arguments.length?this.each(t==null?Nf:(typeof t=="function"?Cf:$f)(t)):this.node().innerHTML}function zf(){this.nextSibling&&this.parentNode.appendChild(this)}function Df(){return this.each(zf)}function Gf(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Hf(){return this.each(Gf)}function Bf(t){var e=typeof t=="function"?t:Us(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Ff(){return null}function Vf(t,e){var n=typeof t=="function"?t:Us(t),r=e==null?Ff:typeof e=="function"?e:ln(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Wf(){var t=this.parentNode;t&&t.removeChild(this)}function Uf(){return this.each(Wf)}function jf(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Xf(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function qf(t){return this.select(t?Xf:jf)}function Kf(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Zf(t){return function(e){t.call(this,e,this.__data__)}}function Yf(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function Jf(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Qf(t,e,n){return function(){var r=this.__on,o,i=Zf(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function tp(t,e,n){var r=Yf(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?Qf:Jf,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Qs(t,e,n){var r=qs(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function ep(t,e){return function(){return Qs(this,t,e)}}function np(t,e){return function(){return Qs(this,t,e.apply(this,arguments))}}function rp(t,e){return this.each((typeof e=="function"?np:ep)(t,e))}function*op(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var ta=[null];function W(t,e){this._groups=t,this._parents=e}function Ct(){return new W([[document.documentElement]],ta)}function ip(){return this}W.prototype=Ct.prototype={constructor:W,select:Ah,selectAll:$h,selectChild:Dh,selectChildren:Fh,filter:Vh,data:Kh,enter:Wh,exit:Yh,join:Jh,merge:Qh,selection:ip,order:tf,sort:ef,call:rf,nodes:of,node:sf,size:af,empty:cf,each:uf,attr:gf,style:wf,property:Ef,classed:_f,text:If,html:Rf,raise:Df,lower:Hf,append:Bf,insert:Vf,remove:Uf,clone:qf,datum:Kf,on:tp,dispatch:rp,[Symbol.iterator]:op};function C(t){return typeof t=="string"?new W([[document.querySelector(t)]],[document.documentElement]):new W([[t]],ta)}var sp=0;function ap(){return new Lr}function Lr(){this._="@"+(++sp).toString(36)}Lr.prototype=ap.prototype={constructor:Lr,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function cp(t){let e;for(;e=t.sourceEvent;)t=e;return t}function pt(t,e){if(t=cp(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}function hn(t){let e=k("defs"),n=(yt,Bt=!0)=>k("g",{class:yt,"aria-hidden":Bt||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=k("g",{class:"ra-viewport"},r,o,i),l=k("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=f("div",{class:"ra-stage"},l),p=f("div",{class:"ra-head"}),m=f("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=k("svg",{class:"ra-depth",role:"img"}),y=f("p",{class:"ra-caption"}),E=f("p",{class:"ra-pruned"}),x=f("p",{class:"ra-thin"}),L=f("div",{class:"ra-key"}),O=f("div",{class:"ra-foot"},x,y,L,E),H=f("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(p,h,m,b,O,H);let N=yt=>C(yt),B={other:N(r),ribbons:N(o),nodes:N(i)},tt={labels:N(s),axis:N(a)};return{head:p,stage:h,svg:l,defs:e,viewport:c,...B,...tt,depth:b,overview:m,caption:y,pruned:E,thin:x,key:L,live:H}}var up={value:()=>{}};function ye(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new fn(n)}function fn(t){this._=t}function lp(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}fn.prototype=ye.prototype={constructor:fn,on:function(t,e){var n=this._,r=lp(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=hp(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=ea(n[o],t.name,e);else if(e==null)for(o in n)n[o]=ea(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new fn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function hp(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function ea(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=up,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var ee=0,we=0,xe=0,ra=1e3,pn,ve,dn=0,Rt=0,gn=0,ke=typeof performance=="object"&&performance.now?performance:Date,oa=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function bn(){return Rt||(oa(fp),Rt=ke.now()+gn)}function fp(){Rt=0}function mn(){this._call=this._time=this._next=null}mn.prototype=$r.prototype={constructor:mn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?bn():+n)+(e==null?0:+e),!this._next&&ve!==this&&(ve?ve._next=this:pn=this,ve=this),this._call=t,this._time=n,Nr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Nr())}};function $r(t,e,n){var r=new mn;return r.restart(t,e,n),r}function pp(){bn(),++ee;for(var t=pn,e;t;)(e=Rt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--ee}function na(){Rt=(dn=ke.now())+gn,ee=we=0;try{pp()}finally{ee=0,mp(),Rt=0}}function dp(){var t=ke.now(),e=t-dn;e>ra&&(gn-=e,dn=t)}function mp(){for(var t,e=pn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:pn=n);ve=t,Nr(r)}function Nr(t){if(!ee){we&&(we=clearTimeout(we));var e=t-Rt;e>24?(t<1/0&&(we=setTimeout(na,Math.ceil(t-ke.now()-gn)+1)),xe&&(xe=clearInterval(xe))):(xe||(dn=ke.now(),xe=setInterval(dp,ra)),ee=1,oa(na))}}function Cr(t,e,n){var r=new mn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function sa(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Rr=3,vb=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Rr),kb=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Rr),Sb=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(Rr),gp=Math.PI,Eb=gp/2;function yn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var ia=4/11,Mb=6/11,Tb=8/11,Pb=3/4,_b=9/11,Lb=10/11,Ab=15/16,Ob=21/22,Ib=63/64,Nb=1/ia/ia;var zr=1.70158,$b=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(zr),Cb=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(zr),Rb=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(zr),ne=2*Math.PI,Dr=1,Gr=.3,zb=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ne);function o(i){return e*yn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*ne)},o.period=function(i){return t(e,i)},o})(Dr,Gr),Db=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ne);function o(i){return 1-e*yn(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*ne)},o.period=function(i){return t(e,i)},o})(Dr,Gr),Gb=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ne);function o(i){return((i=i*2-1)<0?e*yn(-i)*Math.sin((r-i)/n):2-e*yn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*ne)},o.period=function(i){return t(e,i)},o})(Dr,Gr);var bp=ye("start","end","cancel","interrupt"),yp=[],ua=0,aa=1,Hr=2,xn=3,ca=4,Br=5,wn=6;function vn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;xp(t,n,{name:e,index:r,group:o,on:bp,tween:yp,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:ua})}function Fr(t,e){var n=Q(t,e);if(n.state>ua)throw new Error("too late; already scheduled");return n}function st(t,e){var n=Q(t,e);if(n.state>xn)throw new Error("too late; already running");return n}function Q(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function xp(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=$r(i,0,n.time);function i(u){n.state=aa,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,h,p,m;if(n.state!==aa)return c();for(l in r)if(m=r[l],m.name===n.name){if(m.state===xn)return Cr(s);m.state===ca?(m.state=wn,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[l]):+l<e&&(m.state=wn,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[l])}if(Cr(function(){n.state===xn&&(n.state=ca,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=Hr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Hr){for(n.state=xn,o=new Array(p=n.tween.length),l=0,h=-1;l<p;++l)(m=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=m);o.length=h+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=Br,1),h=-1,p=o.length;++h<p;)o[h].call(t,l);n.state===Br&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=wn,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function Se(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>Hr&&r.state<Br,r.state=wn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function wp(t){return this.each(function(){Se(this,t)})}function vp(t,e){var n,r;return function(){var o=st(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function kp(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=st(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function Sp(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=Q(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?vp:kp)(n,t,e))}function Vr(t,e,n){var r=t._id;return t.each(function(){var o=st(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return Q(o,r).value[e]}}function la(t,e){var n;return(typeof e=="number"?Y:e instanceof Z?J:(n=Z(e))?(e=n,J):pr)(t,e)}function Ep(t){return function(){this.removeAttribute(t)}}function Mp(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Tp(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Pp(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function _p(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Lp(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Ap(t,e){var n=be(t),r=n==="transform"?qi:la;return this.attrTween(t,typeof e=="function"?(n.local?Lp:_p)(n,r,Vr(this,"attr."+t,e)):e==null?(n.local?Mp:Ep)(n):(n.local?Pp:Tp)(n,r,e))}function Op(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function Ip(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Np(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Ip(t,i)),n}return o._value=e,o}function $p(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Op(t,i)),n}return o._value=e,o}function Cp(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=be(t);return this.tween(n,(r.local?Np:$p)(r,e))}function Rp(t,e){return function(){Fr(this,t).delay=+e.apply(this,arguments)}}function zp(t,e){return e=+e,function(){Fr(this,t).delay=e}}function Dp(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Rp:zp)(e,t)):Q(this.node(),e).delay}function Gp(t,e){return function(){st(this,t).duration=+e.apply(this,arguments)}}function Hp(t,e){return e=+e,function(){st(this,t).duration=e}}function Bp(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Gp:Hp)(e,t)):Q(this.node(),e).duration}function Fp(t,e){if(typeof e!="function")throw new Error;return function(){st(this,t).ease=e}}function Vp(t){var e=this._id;return arguments.length?this.each(Fp(e,t)):Q(this.node(),e).ease}function Wp(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;st(this,t).ease=n}}function Up(t){if(typeof t!="function")throw new Error;return this.each(Wp(this._id,t))}function jp(t){typeof t!="function"&&(t=Or(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new mt(r,this._parents,this._name,this._id)}function Xp(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,h=s[a]=new Array(l),p,m=0;m<l;++m)(p=c[m]||u[m])&&(h[m]=p);for(;a<r;++a)s[a]=e[a];return new mt(s,this._parents,this._name,this._id)}function qp(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Kp(t,e,n){var r,o,i=qp(e)?Fr:st;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Zp(t,e){var n=this._id;return arguments.length<2?Q(this.node(),n).on.on(t):this.each(Kp(n,t,e))}function Yp(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Jp(){return this.on("end.remove",Yp(this._id))}function Qp(t){var e=this._name,n=this._id;typeof t!="function"&&(t=ln(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,h,p=0;p<c;++p)(l=a[p])&&(h=t.call(l,l.__data__,p,a))&&("__data__"in l&&(h.__data__=l.__data__),u[p]=h,vn(u[p],e,n,p,u,Q(l,n)));return new mt(i,this._parents,e,n)}function td(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Ar(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,h=0;h<u;++h)if(l=c[h]){for(var p=t.call(l,l.__data__,h,c),m,b=Q(l,n),y=0,E=p.length;y<E;++y)(m=p[y])&&vn(m,e,n,y,p,b);i.push(p),s.push(l)}return new mt(i,s,e,n)}var ed=Ct.prototype.constructor;function nd(){return new ed(this._groups,this._parents)}function rd(t,e){var n,r,o;return function(){var i=$t(this,t),s=(this.style.removeProperty(t),$t(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function ha(t){return function(){this.style.removeProperty(t)}}function od(t,e,n){var r,o=n+"",i;return function(){var s=$t(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function id(t,e,n){var r,o,i;return function(){var s=$t(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),$t(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function sd(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=st(this,t),u=c.on,l=c.value[i]==null?a||(a=ha(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function ad(t,e,n){var r=(t+="")=="transform"?Xi:la;return e==null?this.styleTween(t,rd(t,r)).on("end.style."+t,ha(t)):typeof e=="function"?this.styleTween(t,id(t,r,Vr(this,"style."+t,e))).each(sd(this._id,t)):this.styleTween(t,od(t,r,e),n).on("end.style."+t,null)}function cd(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function ud(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&cd(t,s,n)),r}return i._value=e,i}function ld(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,ud(t,e,n??""))}function hd(t){return function(){this.textContent=t}}function fd(t){return function(){var e=t(this);this.textContent=e??""}}function pd(t){return this.tween("text",typeof t=="function"?fd(Vr(this,"text",t)):hd(t==null?"":t+""))}function dd(t){return function(e){this.textContent=t.call(this,e)}}function md(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&dd(o)),e}return r._value=t,r}function gd(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,md(t))}function bd(){for(var t=this._name,e=this._id,n=fa(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=Q(c,e);vn(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new mt(r,this._parents,t,n)}function yd(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=st(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var xd=0;function mt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function wd(t){return Ct().transition(t)}function fa(){return++xd}var dt=Ct.prototype;mt.prototype=wd.prototype={constructor:mt,select:Qp,selectAll:td,selectChild:dt.selectChild,selectChildren:dt.selectChildren,filter:jp,merge:Xp,selection:nd,transition:bd,call:dt.call,nodes:dt.nodes,node:dt.node,size:dt.size,empty:dt.empty,each:dt.each,on:Zp,attr:Ap,attrTween:Cp,style:ad,styleTween:ld,text:pd,textTween:gd,remove:Jp,tween:Sp,delay:Dp,duration:Bp,ease:Vp,easeVarying:Up,end:yd,[Symbol.iterator]:dt[Symbol.iterator]};var vd={time:null,delay:0,duration:250,ease:sa};function kd(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Sd(t){var e,n;t instanceof mt?(e=t._id,t=t._name):(e=fa(),(n=vd).time=bn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&vn(c,t,e,u,s,n||kd(c,e));return new mt(r,this._parents,t,e)}Ct.prototype.interrupt=wp;Ct.prototype.transition=Sd;var Wr={capture:!0,passive:!1};function Ur(t){t.preventDefault(),t.stopImmediatePropagation()}function pa(t){var e=t.document.documentElement,n=C(t).on("dragstart.drag",Ur,Wr);"onselectstart"in e?n.on("selectstart.drag",Ur,Wr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function da(t,e){var n=t.document.documentElement,r=C(t).on("dragstart.drag",null);e&&(r.on("click.drag",Ur,Wr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Ed(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}Ed.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var kn=t=>()=>t;function Md(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function gt(t,e,n){this.k=t,this.x=e,this.y=n}gt.prototype={constructor:gt,scale:function(t){return t===1?this:new gt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new gt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var zt=new gt(1,0,0);Xr.prototype=gt.prototype;function Xr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return zt;return t.__zoom}function jr(t){t.stopImmediatePropagation()}function Ee(t){t.preventDefault(),t.stopImmediatePropagation()}function Td(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Pd(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function ma(){return this.__zoom||zt}function _d(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Ld(){return navigator.maxTouchPoints||"ontouchstart"in this}function Ad(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function ga(){var t=Td,e=Pd,n=Ad,r=_d,o=Ld,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=Ki,u=ye("start","zoom","end"),l,h,p,m=500,b=150,y=0,E=10;function x(d){d.property("__zoom",ma).on("wheel.zoom",yt,{passive:!1}).on("mousedown.zoom",Bt).on("dblclick.zoom",Le).filter(o).on("touchstart.zoom",Gc).on("touchmove.zoom",Hc).on("touchend.zoom touchcancel.zoom",Bc).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}x.transform=function(d,w,g,v){var S=d.selection?d.selection():d;S.property("__zoom",ma),d!==S?N(d,w,g,v):S.interrupt().each(function(){B(this,arguments).event(v).start().zoom(null,typeof w=="function"?w.apply(this,arguments):w).end()})},x.scaleBy=function(d,w,g,v){x.scaleTo(d,function(){var S=this.__zoom.k,M=typeof w=="function"?w.apply(this,arguments):w;return S*M},g,v)},x.scaleTo=function(d,w,g,v){x.transform(d,function(){var S=e.apply(this,arguments),M=this.__zoom,T=g==null?H(S):typeof g=="function"?g.apply(this,arguments):g,_=M.invert(T),A=typeof w=="function"?w.apply(this,arguments):w;return n(O(L(M,A),T,_),S,s)},g,v)},x.translateBy=function(d,w,g,v){x.transform(d,function(){return n(this.__zoom.translate(typeof w=="function"?w.apply(this,arguments):w,typeof g=="function"?g.apply(this,arguments):g),e.apply(this,arguments),s)},null,v)},x.translateTo=function(d,w,g,v,S){x.transform(d,function(){var M=e.apply(this,arguments),T=this.__zoom,_=v==null?H(M):typeof v=="function"?v.apply(this,arguments):v;return n(zt.translate(_[0],_[1]).scale(T.k).translate(typeof w=="function"?-w.apply(this,arguments):-w,typeof g=="function"?-g.apply(this,arguments):-g),M,s)},v,S)};function L(d,w){return w=Math.max(i[0],Math.min(i[1],w)),w===d.k?d:new gt(w,d.x,d.y)}function O(d,w,g){var v=w[0]-g[0]*d.k,S=w[1]-g[1]*d.k;return v===d.x&&S===d.y?d:new gt(d.k,v,S)}function H(d){return[(+d[0][0]+ +d[1][0])/2,(+d[0][1]+ +d[1][1])/2]}function N(d,w,g,v){d.on("start.zoom",function(){B(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){B(this,arguments).event(v).end()}).tween("zoom",function(){var S=this,M=arguments,T=B(S,M).event(v),_=e.apply(S,M),A=g==null?H(_):typeof g=="function"?g.apply(S,M):g,et=Math.max(_[1][0]-_[0][0],_[1][1]-_[0][1]),$=S.__zoom,X=typeof w=="function"?w.apply(S,M):w,ct=c($.invert(A).concat(et/$.k),X.invert(A).concat(et/X.k));return function(q){if(q===1)q=X;else{var ut=ct(q),Wn=et/ut[2];q=new gt(Wn,A[0]-ut[0]*Wn,A[1]-ut[1]*Wn)}T.zoom(null,q)}})}function B(d,w,g){return!g&&d.__zooming||new tt(d,w)}function tt(d,w){this.that=d,this.args=w,this.active=0,this.sourceEvent=null,this.extent=e.apply(d,w),this.taps=0}tt.prototype={event:function(d){return d&&(this.sourceEvent=d),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(d,w){return this.mouse&&d!=="mouse"&&(this.mouse[1]=w.invert(this.mouse[0])),this.touch0&&d!=="touch"&&(this.touch0[1]=w.invert(this.touch0[0])),this.touch1&&d!=="touch"&&(this.touch1[1]=w.invert(this.touch1[0])),this.that.__zoom=w,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(d){var w=C(this.that).datum();u.call(d,this.that,new Md(d,{sourceEvent:this.sourceEvent,target:x,transform:this.that.__zoom,dispatch:u}),w)}};function yt(d,...w){if(!t.apply(this,arguments))return;var g=B(this,w).event(d),v=this.__zoom,S=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),M=pt(d);if(g.wheel)(g.mouse[0][0]!==M[0]||g.mouse[0][1]!==M[1])&&(g.mouse[1]=v.invert(g.mouse[0]=M)),clearTimeout(g.wheel);else{if(v.k===S)return;g.mouse=[M,v.invert(M)],Se(this),g.start()}Ee(d),g.wheel=setTimeout(T,b),g.zoom("mouse",n(O(L(v,S),g.mouse[0],g.mouse[1]),g.extent,s));function T(){g.wheel=null,g.end()}}function Bt(d,...w){if(p||!t.apply(this,arguments))return;var g=d.currentTarget,v=B(this,w,!0).event(d),S=C(d.view).on("mousemove.zoom",A,!0).on("mouseup.zoom",et,!0),M=pt(d,g),T=d.clientX,_=d.clientY;pa(d.view),jr(d),v.mouse=[M,this.__zoom.invert(M)],Se(this),v.start();function A($){if(Ee($),!v.moved){var X=$.clientX-T,ct=$.clientY-_;v.moved=X*X+ct*ct>y}v.event($).zoom("mouse",n(O(v.that.__zoom,v.mouse[0]=pt($,g),v.mouse[1]),v.extent,s))}function et($){S.on("mousemove.zoom mouseup.zoom",null),da($.view,v.moved),Ee($),v.event($).end()}}function Le(d,...w){if(t.apply(this,arguments)){var g=this.__zoom,v=pt(d.changedTouches?d.changedTouches[0]:d,this),S=g.invert(v),M=g.k*(d.shiftKey?.5:2),T=n(O(L(g,M),v,S),e.apply(this,w),s);Ee(d),a>0?C(this).transition().duration(a).call(N,T,v,d):C(this).call(x.transform,T,v,d)}}function Gc(d,...w){if(t.apply(this,arguments)){var g=d.touches,v=g.length,S=B(this,w,d.changedTouches.length===v).event(d),M,T,_,A;for(jr(d),T=0;T<v;++T)_=g[T],A=pt(_,this),A=[A,this.__zoom.invert(A),_.identifier],S.touch0?!S.touch1&&S.touch0[2]!==A[2]&&(S.touch1=A,S.taps=0):(S.touch0=A,M=!0,S.taps=1+!!l);l&&(l=clearTimeout(l)),M&&(S.taps<2&&(h=A[0],l=setTimeout(function(){l=null},m)),Se(this),S.start())}}function Hc(d,...w){if(this.__zooming){var g=B(this,w).event(d),v=d.changedTouches,S=v.length,M,T,_,A;for(Ee(d),M=0;M<S;++M)T=v[M],_=pt(T,this),g.touch0&&g.touch0[2]===T.identifier?g.touch0[0]=_:g.touch1&&g.touch1[2]===T.identifier&&(g.touch1[0]=_);if(T=g.that.__zoom,g.touch1){var et=g.touch0[0],$=g.touch0[1],X=g.touch1[0],ct=g.touch1[1],q=(q=X[0]-et[0])*q+(q=X[1]-et[1])*q,ut=(ut=ct[0]-$[0])*ut+(ut=ct[1]-$[1])*ut;T=L(T,Math.sqrt(q/ut)),_=[(et[0]+X[0])/2,(et[1]+X[1])/2],A=[($[0]+ct[0])/2,($[1]+ct[1])/2]}else if(g.touch0)_=g.touch0[0],A=g.touch0[1];else return;g.zoom("touch",n(O(T,_,A),g.extent,s))}}function Bc(d,...w){if(this.__zooming){var g=B(this,w).event(d),v=d.changedTouches,S=v.length,M,T;for(jr(d),p&&clearTimeout(p),p=setTimeout(function(){p=null},m),M=0;M<S;++M)T=v[M],g.touch0&&g.touch0[2]===T.identifier?delete g.touch0:g.touch1&&g.touch1[2]===T.identifier&&delete g.touch1;if(g.touch1&&!g.touch0&&(g.touch0=g.touch1,delete g.touch1),g.touch0)g.touch0[1]=this.__zoom.invert(g.touch0[0]);else if(g.end(),g.taps===2&&(T=pt(T,this),Math.hypot(h[0]-T[0],h[1]-T[1])<E)){var _=C(this).on("dblclick.zoom");_&&_.apply(this,arguments)}}}return x.wheelDelta=function(d){return arguments.length?(r=typeof d=="function"?d:kn(+d),x):r},x.filter=function(d){return arguments.length?(t=typeof d=="function"?d:kn(!!d),x):t},x.touchable=function(d){return arguments.length?(o=typeof d=="function"?d:kn(!!d),x):o},x.extent=function(d){return arguments.length?(e=typeof d=="function"?d:kn([[+d[0][0],+d[0][1]],[+d[1][0],+d[1][1]]]),x):e},x.scaleExtent=function(d){return arguments.length?(i[0]=+d[0],i[1]=+d[1],x):[i[0],i[1]]},x.translateExtent=function(d){return arguments.length?(s[0][0]=+d[0][0],s[1][0]=+d[1][0],s[0][1]=+d[0][1],s[1][1]=+d[1][1],x):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},x.constrain=function(d){return arguments.length?(n=d,x):n},x.duration=function(d){return arguments.length?(a=+d,x):a},x.interpolate=function(d){return arguments.length?(c=d,x):c},x.on=function(){var d=u.on.apply(u,arguments);return d===u?x:d},x.clickDistance=function(d){return arguments.length?(y=(d=+d)*d,x):Math.sqrt(y)},x.tapDistance=function(d){return arguments.length?(E=+d,x):E},x}var Od=24,ba=1.5,ya=200,Sn=24,En=20,re=class{constructor(e,n){this.svg=e;this.behaviour=ga().clickDistance(4).wheelDelta(Id).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=C(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(zt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return Xr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),Od*s]).translateExtent([[-Sn,-Sn],[a+Sn,c+Sn]]),this.jump(i?Nd(this.transform(),o.layout,e):qr(this.scene))}by(e){let n=e>0?ba:1/ba;Xn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(ya).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=qr(this.scene);if(Xn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(ya).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||$d(this.transform(),qr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<En||i>o-En||s<En||s>r.viewHeight-En)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function Id({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function qr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return zt.translate(n,0).scale(t.scale)}function Nd(t,e,n){let r=t.x/e.width*n.width;return zt.translate(r,t.y).scale(t.k)}function $d(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var Mn=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
svg.ra-depth {
  display: block;
  width: 100%;
  margin-top: 6px;
}
svg.ra-depth[hidden] {
  display: none;
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
}
.ra-pruned,
.ra-thin {
  flex: 1 1 100%;
  margin: 0;
}
.ra-thin {
  color: var(--ra-text);
}
.ra-pruned:empty,
.ra-thin:empty {
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
`;function xa(t,{rest:e,marks:n}){let{other:r,...o}=t,i=e?t:o;return n?i:Rd(i)}function Rd(t){let e=r=>r.replaceAll("\u2423"," ").trim()||r,n=t.nodes.map(r=>({...r,label:e(r.label),...r.answer&&{answer:e(r.answer)}}));return{...t,nodes:n}}var wa={kind:"pdf",width:84,unit:"mm",dpi:300,letters:7,light:!0,rest:!0,title:!0,legend:!0,layers:!0,caption:!0,marks:!0},Dt={mm:[20,1e3],px:[100,1e4],dpi:[36,2400],letters:[3,40]},zd=13,va={mm:72/25.4,px:72/96},Dd=200,Gd=16e3;function at({width:t,unit:e,letters:n}){let r=t*va[e],o=Math.max(1,Math.round(r*zd/n));return{drawn:o,points:r/o}}function Kr(t){let e=[["The width",t.width,...Dt[t.unit],t.unit],["The resolution",t.dpi,...Dt.dpi,"dpi"],["The letters' size",t.letters,...Dt.letters,"pt"]];for(let[i,s,a,c,u]of e)if(!(s>=a&&s<=c))return`${i} must be from ${a} to ${c} ${u}.`;if(at(t).drawn>=Dd)return null;let{width:n,unit:r,letters:o}=t;return`${n} ${r} are too narrow for letters of ${o} pt: widen the figure or use smaller letters.`}var Tn=(t,{points:e})=>t*e/va.mm;function ka(t,e){let{drawn:n}=at(e),r=e.unit==="px"?e.width:e.width/25.4*e.dpi,[o,i]=t.map(s=>Math.max(1,Math.round(s*r/n)));if(Math.max(o,i)<=Gd)return[o,i];throw new Error(`A PNG of ${o} \xD7 ${i} px is more than a browser draws: lower width or resolution, or save a PDF.`)}var Sa=({unit:t,dpi:e})=>(t==="mm"?e:96)/.0254;var Ea=12;function Zr(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:Ea},(o,i)=>Zt(i/(Ea-1)*n,n,e)),last:n}}function Ma(t,e,n){let{colours:r,last:o}=Zr(e,n.dark),i=f("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Pn=18,D=16,Ta=15,_n=11.5,Ln=11;function Pa({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=U(r,Ta),a=An(Ze(t,n-2*D,h=>s(h,!0)),22,{"font-size":Ta,"font-weight":700,fill:o}),c=U(r,_n),u=e?[kt(e,n-2*D,c)]:[],l=An(u,Pn,{"font-size":_n,fill:i});return t||e?Er([V(D/2),a,l,V(D/2)]):V(0)}function _a(t,e,n,r,o,i){let s=U(o.font,Ln),a={"font-size":Ln,fill:o.muted},c=new Set(t.map(([b])=>b)),u=An(Ze(Ke(e,c),r-2*D,s),15,{...a,fill:o.text}),l=An(i.caption?Ze(n,r-2*D,s):[],15,a),h=i.legend?Bd(e,o):V(0),p=i.layers?Qe(t,e,r,o):V(0),m=i.legend?Hd(t,e,r,o):V(0);return Er([V(D),p,V(p.height&&D),m,h,u,l,V(D/2)])}function An(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>k("text",{x:D,y:r+i*e+14,...n},o))}}function Hd(t,e,n,r){let o=U(r.font,_n),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${me(c,e)}\u2003${vt(c,e,60)}`},s=([a,c],u)=>[k("rect",{x:D,y:u,width:12,height:12,fill:c}),k("text",{x:D+20,y:u+10,"font-size":_n,fill:r.text},kt(i(a),n-3*D,o))];return{height:t.length*Pn,draw:a=>t.flatMap((c,u)=>s(c,a+u*Pn))}}function Bd(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=Zr(t,e);if(i===0)return V(0);let s="position 0",a=D+U(n,Ln)(s)+8,c=a+o.length*7+6,u={"font-size":Ln,fill:r};return{height:Pn+4,draw:l=>[k("text",{x:D,y:l+12,...u},s),...o.map((h,p)=>k("rect",{x:a+p*7,y:l+4,width:7.2,height:8,fill:h})),k("text",{x:c,y:l+12,...u},String(i))]}}function Aa(t,e,n,r){let{words:o,theme:i,options:s,zoom:a}=r,[c,u]=[t.clientWidth,t.clientHeight],l=Pa(s.title?o:{...o,title:"",subtitle:""},c,i),h=_a(n,e,o.caption,c,i,s),p=l.height+u+h.height;return{root:k("svg",{version:"1.1",...Fd(c,p,s),viewBox:`0 0 ${c} ${p}`},...o.title?[k("title",{},o.title)]:[],k("rect",{width:c,height:p,fill:i.background}),k("g",{class:"ra-over","font-family":i.font},...l.draw(0)),k("g",{transform:`translate(0,${l.height})`},...Vd(t,a,i.font)),k("g",{class:"ra-under","font-family":i.font},...h.draw(l.height+u))),width:c,height:p}}function Fd(t,e,n){let r=at(n),o=i=>`${La(Tn(i,r))}mm`;return n.unit==="mm"?{width:o(t),height:o(e)}:{width:n.width,height:La(e*n.width/t)}}var La=t=>Math.round(t*1e3)/1e3;function Vd(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))Ud(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),jd(o);return Array.from(r.children)}var Wd=["tabindex","role","style","paint-order","vector-effect"];function Ud(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(k("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of Wd)t.removeAttribute(o)}function jd(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var Xd=1400;async function Yr(t,e,n){let r=ls(e.theme,n.light),o=f("div",{class:"ra-root ra-off-screen","aria-hidden":"true"});o.style.width=`${at(n).drawn}px`,t.appendChild(o);for(let m of[xt,Mn])F(o,m);it(o,r);let i={...e.state,picture:xa(e.state.picture,n),hover:null},s=qd(o,i,r,e.shared);await new Promise(Ft);let a=[...St(i).shown].map(m=>[m,Qt(m,i.picture,r,s.patternId)]),{root:c,width:u,height:l}=Aa(o.querySelector("svg.ra-sankey"),i.picture,a,{words:e.words,theme:r,options:n,zoom:s.layout.scale}),h=o.querySelectorAll(".ra-labels > g").length,p=new Set(s.nodes.data().map(({node:m})=>m.position)).size-h;return o.replaceChildren(c),{root:c,width:u,height:l,unnamed:Math.max(0,p),done:()=>o.remove()}}function qd(t,e,n,r){let o=hn(t),i=new te(o,new re(o.svg,()=>{}));return i.draw({picture:e.picture,theme:n,whole:!0,shared:r,tallest:Xd},e,!1),i}var Kd=[["pdf","PDF"],["svg","SVG"],["png","PNG"]],Zd=[["title","Title",()=>!0],["legend","Legend",()=>!0],["layers","Layers of each hop",({links:t})=>t.some(({layers:e})=>e)],["rest","Band of other paths",({other:t})=>(t?.share??0)>0],["caption","What it can claim",()=>!0],["marks","\u2423 for spaces",()=>!0],["light","On white",(t,e)=>e]];function Oa(t,e,n,r){let o=Yd("kind","Format",Kd,n.kind),i=Jr("width","Width",n.width,Dt[n.unit]),s=f("select",{"aria-label":"Unit of the width",name:"unit"});for(let y of["mm","px"])s.append(f("option",{selected:y===n.unit},y));s.value=n.unit,i.row.append(s);let a=Jr("dpi","Resolution",n.dpi,Dt.dpi,"dpi"),c=Jr("letters","Letters",n.letters,Dt.letters,"pt"),l=Zd.filter(([,,y])=>y(t,e)).map(([y,E])=>[y,Jd(y,E,n[y])]),h=f("div",{class:"ra-switches"},...l.map(([,{label:y}])=>y)),p=f("form",{class:"ra-form"},o.group,i.row,a.row,c.row,h),m=()=>({...n,kind:o.chosen(),unit:s.value,width:i.value(),dpi:a.value(),letters:c.value(),...Object.fromEntries(l.map(([y,{input:E}])=>[y,E.checked]))}),b=()=>a.row.hidden=o.chosen()!=="png"||s.value!=="mm";return p.noValidate=!0,p.addEventListener("input",()=>(b(),r())),b(),{element:p,options:m}}function Yd(t,e,n,r){let o=f("fieldset",{class:"ra-radios"},f("legend",{},e));for(let[i,s]of n){let a=f("input",{type:"radio",name:t,value:i});a.checked=i===r,o.append(f("label",{},a,s))}return{group:o,chosen:()=>o.querySelector("input:checked").value}}function Jr(t,e,n,[r,o],i=""){let s=i?`${e}, ${i}`:e,a=f("input",{type:"number",value:n,min:r,max:o,step:"any",name:t,"aria-label":s});return{row:f("div",{class:"ra-field"},f("span",{},e),a,i),value:()=>a.valueAsNumber}}function Jd(t,e,n){let r=f("input",{type:"checkbox",name:t});return r.checked=n,{label:f("label",{},r,e),input:r}}function $a(t,e=""){let n=Na(["reverse-attention",...Ia(t)],e?120:200);return Na([n,...Ia(e)],200)}var Ia=t=>t.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)??[],Qr=t=>new TextEncoder().encode(t).length;function Na([t="",...e],n){let r=t;for(let o of e){let i=n-Qr(r)-1;if(Qr(o)>i)return r.includes("-")&&i<n/2?r:`${r}-${tm(o,i)}`;r=`${r}-${o}`}return r}var Qd=new Intl.Segmenter(void 0,{granularity:"grapheme"});function tm(t,e){let n="";for(let{segment:r}of Qd.segment(t)){if(Qr(n+r)>e)break;n+=r}return n}var Gt=new TextEncoder,On=class{objects=[];reserve(){return this.objects.push(null)}add(e,n=this.reserve()){return this.objects[n-1]=Gt.encode(e),n}async addStream(e,n){let r=await em(n),o=`<< ${e} /Length ${r.length} /Filter /FlateDecode >>
stream
`;return this.objects.push(Ca([Gt.encode(o),r,Gt.encode(`
endstream`)]))}bytes(e,n){let r=[Gt.encode(`%PDF-1.4
%`),Uint8Array.of(226,227,207,211,10)],o=[],i=r.reduce((h,p)=>h+p.length,0),s=h=>i+=r[r.push(h)-1].length;this.objects.forEach((h,p)=>{o.push(i),s(Gt.encode(`${p+1} 0 obj
`)),s(h),s(Gt.encode(`
endobj
`))});let a=o.map(h=>`${String(h).padStart(10,"0")} 00000 n 
`).join(""),c=o.length+1,u=`trailer
<< /Size ${c} /Root ${e} 0 R /Info ${n} 0 R >>`,l=`xref
0 ${c}
0000000000 65535 f 
${a}${u}
startxref
${i}
%%EOF
`;return Ca([...r,Gt.encode(l)])}};function Ca(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}async function em(t){let e=new Blob([t]).stream().pipeThrough(new CompressionStream("deflate"));return new Uint8Array(await new Response(e).arrayBuffer())}function Me(t){let e=n=>n.toString(16).padStart(4,"0");return`<feff${Array.from({length:t.length},(n,r)=>e(t.charCodeAt(r))).join("")}>`}var P=t=>String(Number(t.toFixed(3)));var nm="\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178",rm="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",om=/[\u2068\u2069]/u,im=/[\u2003\u2009\u00a0 ]/u,sm=[[.66,.46],[.94,.3],[.66,.14]],Ra={"\u2423":[[[.1,.06],[.1,-.12],[.9,-.12],[.9,.06]]],"\u2192":[[[.06,.3],[.94,.3]],sm],"\u21B5":[[[.86,.62],[.86,.24],[.12,.24]],[[.36,.42],[.12,.24],[.36,.06]]],"\u21E5":[[[.06,.3],[.8,.3]],[[.56,.46],[.8,.3],[.56,.14]],[[.92,.52],[.92,.08]]]};function In(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n];if(om.test(r)||im.test(r))continue;let o=rm.indexOf(r),i=cm(r);if(Ra[r])e.push({kind:"shape",at:n,lines:Ra[r]});else if(o>=0)e.push({kind:"raised",at:n,codes:[48+o]});else{if(i===null)return null;am(e.at(-1),n)?e.at(-1).codes.push(i):e.push({kind:"letters",at:n,codes:[i]})}}return e}function am(t,e){return t?.kind==="letters"&&t.at+t.codes.length===e}function cm(t){if(t==="\u2212")return 150;let e=t.charCodeAt(0);if(e>=32&&e<127||e>160&&e<=255)return e;let n=nm.indexOf(t);return n>=0?128+n:null}var za=t=>`<${t.map(e=>e.toString(16).padStart(2,"0")).join("")}>`;function Da(t,e,n,r,o){let i=([s,a])=>`${P(e+s*r)} ${P(n-a*o)}`;return t.map(([s,...a])=>[`${i(s)} m`,...a.map(c=>`${i(c)} l`)].join(" ")).join(" ")}var um={M:"m",L:"l",C:"c"};function Ga(t){return[...t.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([,n,r])=>{if(n==="Z")return"h";let o=um[n];if(!o)throw new Error(`A path with the command ${n} cannot be written as PDF.`);return`${(r.match(/-?[\d.]+(?:e-?\d+)?/g)??[]).map(s=>P(Number(s))).join(" ")} ${o}`}).join(" ")}var lm=.5523;function Ha(t,e,n,r,o=0){if(o<=0)return`${[t,e,n,r].map(P).join(" ")} re`;let i=Math.min(o,n/2,r/2),s=i*(1-lm),[a,c]=[t+n,e+r],u=(...h)=>`${h.map(P).join(" ")} c`,l=(...h)=>`${h.map(P).join(" ")} l`;return[`${P(t+i)} ${P(e)} m`,l(a-i,e),u(a-s,e,a,e+s,a,e+i),l(a,c-i),u(a,c-s,a-s,c,a-i,c),l(t+i,c),u(t+s,c,t,c-s,t,c-i),l(t,e+i),u(t,e+s,t+s,e,t+i,e),"h"].join(" ")}var to={fill:"#000000",fillOpacity:1,stroke:"none",strokeOpacity:1,strokeWidth:1,opacity:1,size:13,bold:!1,dashes:""},hm={"fill-opacity":"fillOpacity","stroke-opacity":"strokeOpacity","stroke-width":"strokeWidth","font-size":"size"};function Te(t,e){let n={...e};for(let[r,o]of Object.entries(hm)){let i=t.getAttribute(r);i!==null&&(n[o]=Number(i))}return n.fill=t.getAttribute("fill")??n.fill,n.stroke=t.getAttribute("stroke")??n.stroke,n.dashes=t.getAttribute("stroke-dasharray")??n.dashes,n.bold=t.hasAttribute("font-weight")?t.getAttribute("font-weight")==="700":n.bold,n.opacity*=Number(t.getAttribute("opacity")??1),n}function Et(t){let{r:e,g:n,b:r}=ot(t);return[e,n,r].map(o=>P(o/255)).join(" ")}function eo([t,e,n,r,o,i],[s,a,c,u,l,h]){return[t*s+e*c,t*a+e*u,n*s+r*c,n*a+r*u,o*s+i*c+l,o*a+i*u+h]}var Nn=class{constructor(e){this.file=e}file;states=new Map;objects={XObject:[],Pattern:[]};opacity(e,n){let r=`/ca ${P(e)} /CA ${P(n)}`;return this.states.has(r)||this.states.set(r,`G${this.states.size}`),`/${this.states.get(r)} gs`}async image(e,n,r,o){let i=`/Type /XObject /Subtype /Image /Width ${e} /Height ${n} /BitsPerComponent 8`,s=await this.file.addStream(`${i} /ColorSpace /DeviceGray`,o),a=await this.file.addStream(`${i} /ColorSpace /DeviceRGB /SMask ${s} 0 R`,r);return`X${this.objects.XObject.push(a)-1}`}async pattern(e,n,r){let s=`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 ${`/BBox [0 0 ${P(e)} ${P(e)}] /XStep ${P(e)} /YStep ${P(e)}`} /Matrix [${n.map(P).join(" ")}] /Resources << ${this.stateEntries()} >>`;return`P${this.objects.Pattern.push(await this.file.addStream(s,new TextEncoder().encode(r)))-1}`}stateEntries(){return`/ExtGState << ${[...this.states].map(([n,r])=>`/${r} << ${n} >>`).join(" ")} >>`}dictionary(){let e=(r,o)=>o.map((i,s)=>`/${r}${s} ${i} 0 R`).join(" "),n=r=>`<< /Type /Font /Subtype /Type1 /BaseFont /${r} /Encoding /WinAnsiEncoding >>`;return[`<< ${this.stateEntries()}`,`/Font << /F0 ${n("Helvetica")} /F1 ${n("Helvetica-Bold")} >>`,`/XObject << ${e("X",this.objects.XObject)} >> /Pattern << ${e("P",this.objects.Pattern)} >> >>`].join(" ")}};var fm=600/72,pm=.075,Ba={size:.62,by:.33},Fa=1.1,Va=.45;async function Wa(t,e,n){if(!t.textContent?.trim())return;let r=In(t.textContent);r?dm(t,r,e,n):t.classList.contains("ra-halo")||await bm(t,e,n)}function dm(t,e,n,r){let o=gm(t,n);for(let i of e){let{x:s,y:a}=t.getStartPositionOfChar(i.at),c=o.findLast(({from:u})=>u<=i.at).style;if(r.content.push("q",r.resources.opacity(c.opacity,c.opacity)),i.kind==="shape"){let u=t.getSubStringLength(i.at,1),l=c.stroke==="none"?0:c.strokeWidth;r.content.push(`${Et(c.fill)} RG ${P(pm*c.size+l)} w 1 J`),r.content.push(Da(i.lines,s,a,u,c.size),"S")}else r.content.push(mm(i,s,a,c));r.content.push("Q")}}function mm({kind:t,codes:e},n,r,o){let i=t==="raised",s=o.size*(i?Ba.size:1),a=r-(i?Ba.by*o.size:0),c=o.stroke!=="none",u=`${Et(o.fill)} rg${c?` ${Et(o.stroke)} RG ${P(o.strokeWidth)} w`:""}`,l=`1 0 0 -1 ${P(n)} ${P(a)} Tm`;return`BT ${u} /F${Number(o.bold)} ${P(s)} Tf ${c?2:0} Tr ${l} ${za(e)} Tj ET`}function gm(t,e){let n=0;return Array.from(t.childNodes,r=>{let o={from:n,style:r instanceof Element?Te(r,e):e};return n+=r.textContent?.length??0,o})}async function bm(t,e,n){let r=t.getBBox(),o=Number(t.getAttribute("y")??0)+Number.parseFloat(t.getAttribute("dy")??"0")*e.size,[i,s]=[r.width+2,(Fa+Va)*e.size],a=document.createElement("canvas"),c=fm*n.points;[a.width,a.height]=[Math.ceil(i*c),Math.ceil(s*c)];let u=a.getContext("2d");u.scale(a.width/i,a.height/s),u.font=`${e.bold?700:400} ${e.size}px ${getComputedStyle(t).fontFamily}`,u.fillStyle=e.fill,u.fillText(t.textContent,1,Fa*e.size);let l=await ym(u.getImageData(0,0,a.width,a.height),n),h=`${P(i)} 0 0 ${P(-s)} ${P(r.x-1)} ${P(o+Va*e.size)} cm`;n.content.push(`/Span << /ActualText ${Me(t.textContent)} >> BDC q`),n.content.push(n.resources.opacity(e.opacity,e.opacity),h,`/${l} Do Q EMC`)}function ym({data:t,width:e,height:n},{resources:r}){let[o,i]=[new Uint8Array(e*n*3),new Uint8Array(e*n)];for(let s=0;s<i.length;s++)o.set(t.subarray(4*s,4*s+3),3*s),i[s]=t[4*s+3];return r.image(e,n,o,i)}async function ja({root:t,width:e,height:n},r){let{points:o}=at(r),i=new On,s={content:[],resources:new Nn(i),points:o,patterns:new Map,root:t},a=[o,0,0,-o,0,n*o];s.content.push(`${a.map(P).join(" ")} cm`,"1 j");for(let E of t.children)await Xa(E,to,a,s);let c=await i.addStream("",new TextEncoder().encode(s.content.join(`
`))),[u,l]=[i.reserve(),i.reserve()],h=`/MediaBox [0 0 ${P(e*o)} ${P(n*o)}]`;i.add(`<< /Type /Pages /Kids [${l} 0 R] /Count 1 >>`,u);let p=s.resources.dictionary();i.add(`<< /Type /Page /Parent ${u} 0 R ${h} /Contents ${c} 0 R /Resources ${p} >>`,l);let m=i.add(`<< /Type /Catalog /Pages ${u} 0 R >>`),b=Me(t.querySelector("title")?.textContent??""),y=i.add(`<< /Title ${b} /Producer ${Me("Reverse Attention")} >>`);return new Blob([i.bytes(m,y)],{type:"application/pdf"})}async function Xa(t,e,n,r){let o=Te(t,e);if(t instanceof SVGGElement)return wm(t,o,n,r);if(t instanceof SVGTextElement)return Wa(t,o,r);if(t instanceof SVGPathElement)return Ua(Ga(t.getAttribute("d")),o,n,r);if(t instanceof SVGRectElement)return Ua(qa(t),o,n,r);if(!xm.includes(t.tagName))throw new Error(`A figure with <${t.tagName}> cannot be written as PDF.`)}var xm=["title","defs"];async function wm(t,e,n,r){let o=t.transform.baseVal.consolidate()?.matrix,i=o?[o.a,o.b,o.c,o.d,o.e,o.f]:[1,0,0,1,0,0];r.content.push("q",`${i.map(s=>s.toFixed(5)).join(" ")} cm`);for(let s of t.children)await Xa(s,e,eo(i,n),r);r.content.push("Q")}function qa(t){let[e,n,r,o,i]=["x","y","width","height","rx"].map(s=>Number(t.getAttribute(s)));return Ha(e,n,r,o,i)}async function Ua(t,e,n,r){let o=e.fill!=="none",i=e.stroke!=="none"&&e.strokeWidth>0,{content:s,resources:a}=r;s.push("q",a.opacity(e.opacity*e.fillOpacity,e.opacity*e.strokeOpacity)),o&&s.push(await vm(e.fill,n,r)),i&&s.push(`${Et(e.stroke)} RG ${P(e.strokeWidth)} w`),e.dashes&&s.push(`[${e.dashes}] 0 d`),s.push(t,o?i?"B":"f":i?"S":"n","Q")}async function vm(t,e,n){let r=/^url\(#(.+)\)$/.exec(t)?.[1];if(!r)return`${Et(t)} rg`;let o=`${r} ${e.join(" ")}`;return n.patterns.has(o)||n.patterns.set(o,await Sm(r,e,n)),`/Pattern cs /${n.patterns.get(o)} scn`}var km=Math.tan(-30*Math.PI/180);async function Sm(t,e,n){let r=n.root.querySelector(`#${CSS.escape(t)}`),o=Number(r.getAttribute("width")),i=[...r.children].map(s=>{let{fill:a,opacity:c}=Te(s,to);return`${n.resources.opacity(c,1)} ${Et(a)} rg ${qa(s)} f`});return n.resources.pattern(o,eo([1,0,km,1,0,0],e),i.join(`
`))}async function Ka(t,e){let[n,r]=ka([t.width,t.height],e),o=t.root.cloneNode(!0);o.setAttribute("width",String(n)),o.setAttribute("height",String(r)),o.setAttribute("preserveAspectRatio","none");let i=await Em(new XMLSerializer().serializeToString(o),n,r),s=Mm(new Uint8Array(await i.arrayBuffer()),Math.round(Sa(e)));return new Blob([s],{type:"image/png"})}async function Em(t,e,n){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"})),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return[i.width,i.height]=[e,n],i.getContext("2d").drawImage(o,0,0,e,n),URL.revokeObjectURL(r),new Promise((s,a)=>{let c=new Error("The picture is too large for a PNG here: lower width or resolution, or save a PDF.");i.toBlob(u=>u?s(u):a(c))})}var $n=33;function Mm(t,e){let n=new Uint8Array(13);n.set([...new TextEncoder().encode("pHYs")]);let r=new DataView(n.buffer);r.setUint32(4,e),r.setUint32(8,e),r.setUint8(12,1);let o=new Uint8Array(4+n.length+4);new DataView(o.buffer).setUint32(0,n.length-4),o.set(n,4),new DataView(o.buffer).setUint32(4+n.length,Tm(n));let i=new Uint8Array(t.length+o.length);return i.set(t.subarray(0,$n)),i.set(o,$n),i.set(t.subarray($n),$n+o.length),i}function Tm(t){let e=4294967295;for(let n of t){e^=n;for(let r=0;r<8;r++)e=e>>>1^(e&1?3988292384:0)}return(e^4294967295)>>>0}async function Za(t,e,n){let r=await Pm(t,e),o=URL.createObjectURL(r),i=document.createElement("a");i.href=o,i.download=`${n}.${e.kind}`,document.body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Pm(t,e){return e.kind==="png"?Ka(t,e):e.kind==="pdf"?ja(t,e):new Blob([no(t)],{type:"image/svg+xml"})}var no=({root:t})=>new XMLSerializer().serializeToString(t);var Ya=wa;function Ja(t,e){new ro(t,e)}var ro=class{constructor(e,n){this.host=e;this.seen=n;F(e,hs);let r=f("button",{type:"button","data-action":"cancel"},"Cancel"),o=f("button",{type:"submit",class:"ra-primary","data-action":"save"},"Save"),i=f("div",{class:"ra-buttons"},r,o);this.form=Oa(n.state.picture,n.theme.dark,Ya,()=>{this.show()}),this.form.element.append(this.note,i);let s=[f("h2",{},"Save as a figure"),this.form.element,this.preview];this.dialog=f("dialog",{class:"ra-dialog","aria-label":"Save as a figure"},...s),r.addEventListener("click",()=>this.dialog.close()),this.form.element.addEventListener("submit",a=>{a.preventDefault(),this.save()}),this.dialog.addEventListener("keydown",a=>a.stopPropagation()),this.dialog.addEventListener("close",()=>this.dialog.remove()),e.append(this.dialog),this.dialog.showModal(),this.show()}host;seen;preview=f("img",{class:"ra-preview",alt:"The figure as it will be saved"});note=f("p",{class:"ra-note",role:"status"});dialog;form;asked=0;async show(){let e=this.form.options(),n=++this.asked,r=Kr(e);if(this.say(r??"",r!==null),r)return;let o=await Yr(this.host,this.seen,e);n===this.asked&&(this.preview.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(no(o))}`,this.say(_m(o,e),!1)),o.done()}async save(){let e=this.form.options();if(Kr(e))return;Ya=e;let{title:n,subtitle:r}=this.seen.words,o=await Yr(this.host,this.seen,e);try{await Za(o,e,$a(n,r)),this.dialog.close()}catch(i){this.say(i instanceof Error?i.message:String(i),!0)}finally{o.done()}}say(e,n){this.note.textContent=e,this.note.classList.toggle("ra-wrong",n),this.form.element.querySelector("[data-action=save]").disabled=n}};function _m(t,e){let n=at(e),[r,o]=[t.width,t.height].map(i=>Tn(i,n).toFixed(0));return[`${r} \xD7 ${o} mm.`,...Lm(t),...e.kind==="pdf"?Am(t):[]].join(" ")}function Lm({unnamed:t}){return t===0?[]:[`${t===1?"One token has":`${t} tokens have`} no room for a name: a wider figure or smaller letters help.`]}function Am({root:t}){return[...t.querySelectorAll("text:not(.ra-halo)")].map(r=>r.textContent??"").some(r=>In(r)===null)?["Letters that Helvetica lacks are set as pictures of 600 dpi; an SVG keeps them as letters."]:[]}var tc=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function ec(t,e,n,r){switch(t){case"ArrowLeft":return Qa(e,n,r,"target","source");case"ArrowRight":return Qa(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Om(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Qa(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function Om(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function nc(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Im(t,n)),e.addEventListener("pointerleave",()=>oo(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>rc(t,Cn(n))),e.addEventListener("keydown",n=>$m(t,n)),e.addEventListener("focusin",n=>Rm(t,n)),e.addEventListener("focusout",()=>oo(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Cn(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:C(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:C(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:C(o).datum()}:null}function Im(t,e){let n=e.buttons===0?Cn(e):null;if(!n)return oo(t);t.over(io(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Nm(t,n),e.clientX-r,e.clientY-o)}function oo(t){t.tooltip.hide(),t.over(null)}function Nm({state:{picture:t}},e){return"node"in e?It(e.node.node,t):Ue(e.strand.link,t,e.strand.beam)}function rc(t,e){t.tooltip.hide();let n=io(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function io(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function $m(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Cn(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")rc(t,n);else if(tc.includes(e.key))Cm(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Cm(t,e,n){let r=t.drawing.layout?.nodes??[],o=ec(e,n,r,t.state.picture);o&&(t.zoomer.reveal(o.x,(o.y0+o.y1)/2),t.drawing.focus(o.node.id))}function Rm(t,e){let n=Cn(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(io(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(It(o.node,t.state.picture),i,s)}var zm=6;function oc(t){let e=f("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});po(e);let n=f("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>Dm(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Dm(t,e,n,r){let o=e.beams[t],i=je(o,e),s=f("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},so(t,e,n),f("span",{class:"ra-score"},e.parts?o.text:me(o,e)));return e.beams.length<=zm&&!e.parts&&s.append(f("bdi",{class:"ra-chip-path",dir:"ltr"},vt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function so(t,e,n){let{colour:r,pattern:o}=ge(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=f("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=mr(r)>.3?"#10131a":"#ffffff",s}var Gm={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Hm={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a figure"};function ic(t){let e=Rn("zoom-in"),n=Rn("zoom-out"),r=Rn("fit");e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit());let o=Rn("download");return o.setAttribute("aria-haspopup","dialog"),o.addEventListener("click",()=>t.save()),f("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,o)}function Rn(t){let e=Hm[t],n=f("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=k("path",{d:Gm[t]});return n.append(k("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}var oe=14;function sc(t){let e=f("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(f("div",{class:"ra-tooltip-title"},n),...r.map(u=>f("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+oe+e.offsetWidth<=t.clientWidth?o+oe:Math.max(0,o-oe-e.offsetWidth),c=i+oe+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+oe:Math.max(0,i-oe-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Bm=400,ao=class{constructor(e,n){this.host=e;this.events=n;F(e,xt),F(e,Mn),this.parts=hn(e),this.theme=ht(e),this.tooltip=sc(this.parts.stage),this.zoomer=new re(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new te(this.parts,this.zoomer),this.legend=oc({toggle:o=>this.show(Ss(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=ic({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:()=>this.save()});this.parts.head.append(this.legend.element,r),nc(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=tn;legend;watcher;whole=!0;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,u=JSON.stringify(n??null);c?this.takePicture(e,a,n):u!==this.asked&&(this.state.shown=Yt(e,n)),this.asked=u,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let l=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!l)return this.refresh();this.legend.setPicture(e,this.theme),Ma(this.parts.key,e,this.theme),this.draw(!c)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=ht(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),it(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!0,this.tooltip.hide();let s=ks(e,o);this.state={...tn,picture:e,shown:Yt(e,r),selection:s},en(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>Bm;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){if(!Es(this.state.shown,this.drawing.shown))return this.redraw();this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return St(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){en(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=Vs(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}follow(e){let{picture:n}=this.state;this.set({shown:Yt(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){en(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}redraw(){this.state!==tn&&this.host.isConnected&&this.draw(!0)}save(){let{state:e,theme:n,shared:r,title:o,subtitle:i}=this,s={title:o,subtitle:i,caption:this.parts.caption.textContent??""};Ja(this.host,{state:e,theme:n,shared:r,words:s})}destroy(){this.watcher.disconnect(),this.host.remove()}};function Mt(t,e){let n=f("div",{class:"ra-root ra-picture-root"});return t.append(n),new ao(n,e)}var ac=`/* The token strip. */
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
  padding-inline: 7px 5px;
  border-inline-start: 2px solid var(--ra-primary);
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
`;var Vm={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},cc={changed:"changed",inserted:"inserted",deleted:"deleted"};function uo(t,e){let n=J(e.secondary,Vm[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var uc=({name:t},e)=>t==="surprise"?`${R(e)} bits`:j(e);function lc({labels:t,ids:e,shade:n,marks:r},o,i){let s=n?.values[o],a=n&&s!=null,c=[`position ${i}`,...e?.[o]==null?[]:[`id ${e[o]}`],...a?[`${n.name} ${n.largest?uc(n,s*n.largest):R(s)}`]:[],...r?.[o]?[cc[r[o]]]:[]];return[z(t[o]),...c].join(" \xB7 ")}function hc(t,e){let n=Object.keys(cc).filter(r=>t.marks?.includes(r));return[...t.shade?[Um(t.shade,e)]:[],...t.generated!=null&&t.generated<Wm(t)?[co("generated",{class:"ra-generated"})]:[],...t.template?.length?[co("chat template",{class:"ra-template"})]:[],...n.map(r=>co(r,{"data-mark":r}))]}var Wm=({ranges:t,labels:e})=>t?.at(-1)??e.length;function zn({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function Um(t,e){let n=f("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(uo(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?uc(t,t.largest):"most";return f("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function co(t,e){let n=f("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),f("span",{class:"ra-legend-item"},n,t)}function fc(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],u=f("span",{class:"ra-token-box","data-position":c,title:lc(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&u.classList.add("ra-special"),i.has(c)&&u.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&u.classList.add("ra-generated");let l=n.marks?.[e];l&&(u.dataset.mark=l);let h=n.shade?.values[e]??null;return s&&h!==null&&(u.style.background=s(h)),u.append(jm(n.labels[e])),u}function jm(t){let e=ce("");for(let{text:n,mark:r}of Xe(t))e.append(r?f("span",{class:"ra-mark"},n):n);return e}function pc(t,e){return f("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},ce(t))}function dc(t){let e=new Set([...t.special,...t.template??[]]),n=zn(t),r=t.labels.filter((o,i)=>!e.has(n[i]));return bs(r.join("").replace(/\u27e8[^\u27e9]*\u27e9/g,""))?"rtl":"ltr"}var bt=t=>"at"in t;function mc(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function gc(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),bt(a)&&a.last&&s();return s(),r}function yc(t,e,{rows:n,gap:r,direction:o}){let i=n.findIndex(l=>l.some(h=>bt(h)&&h.at===t)),s=n.flat().filter(bt).length-1,a=o==="rtl"?-1:1,c={ArrowLeft:t-a,ArrowRight:t+a,Home:0,End:s}[e];if(c!==void 0)return c>=0&&c<=s?c:void 0;let u={ArrowUp:-1,ArrowDown:1}[e];return u&&Xm(t,n[i],n[i+u]??[],r)}function Xm(t,e,n,r){let o=bc(e,r).find(({at:s})=>s===t).middle;return bc(n,r).sort((s,a)=>Math.abs(s.middle-o)-Math.abs(a.middle-o))[0]?.at}function bc(t,e){let n=0;return t.flatMap(r=>(n+=r.width+e,bt(r)?[{at:r.at,middle:n-r.width/2}]:[]))}var Dn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(xc(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=xc(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function xc(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var wc=2,qm=6,Km=6,Tt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[xt,ac])F(this.host,o);this.strip=f("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=f("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new Dn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=f("div",{class:"ra-root"});strip;window;legend=f("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];direction="ltr";rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=ht(this.host);it(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}get isDrawn(){return this.known!==null}root(){return this.strip.getRootNode()}take(e,n,r){let o=zn(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?uo(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.strip.dir=this.direction=dc(e),this.indices=new Map(o.map((u,l)=>[u,l])),this.legend.replaceChildren(...hc(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=mc(n,r,U(o.font,14));this.boxes.clear(),this.rows=gc(i,this.width-Km-qm,wc),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>bt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>bt(r)?this.newBox(r.at):pc(r.words,r.here));return f("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)bt(n)&&this.boxes.delete(n.at)}newBox(e){let n=fc(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let{rows:r,direction:o}=this,i=yc(this.indices.get(n),e.key,{rows:r,gap:wc,direction:o});if(i===void 0)return;this.setStop(i),this.reveal(i),this.boxes.get(i)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}};var Gn=class{constructor(e,n){this.events=n;e.append(this.element);let r=f("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new Tt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=Mt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=f("section",{class:"ra-column"});sankey;tokens;title=f("h3",{class:"ra-column-title"});subtitle=f("div",{class:"ra-column-subtitle"});strip=f("div",{class:"ra-column-strip"});picture=f("div",{class:"ra-column-picture"});error=f("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:u,target:l,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(f("bdi",{},r)),i&&this.title.append(f("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!u||!!a,this.picture.hidden=!c||!!a,a)return;let p=[...new Set(c?.nodes.map(({position:m})=>m))];u&&this.tokens.update({strip:u,target:l??-1,path:p}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r,subtitle:o})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=f("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var vc={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function Sc(t,e,n){let r=Zm(e,n),o=e.picture??vc,i=n.picture??vc;if(t.kind==="token"){let s=r(t.position);return Pe(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return Pe(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return Pe(n,a,Mc(s,o,c,i),[])}return Ym(t,o,i,n,r)}function Ec(t,e,n){let r=new Set(t?.map(o=>e.paths?.[o]??null));return r.delete(null),t&&(n.paths??[]).flatMap((o,i)=>r.has(o)?[i]:[])}function Zm(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function Pe(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>Nt(o.source,o.target)))}}function kc(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Mc(t,e,n,r){let o=kc(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(kc(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function Ym(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(y=>y.id===b));if(!i||!s)return Pe(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),h=new Set(Mc(s,e,l.map(b=>u.get(b.target)),n)),p=l.filter(b=>h.has(u.get(b.target))),m=p.flatMap(b=>[u.get(b.source),u.get(b.target)]);return Pe(r,b=>a(b)||c(b),m,p)}var ie=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[xt,gi])F(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=f("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=f("div",{class:"ra-root ra-compare"});grid=f("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){it(this.host,ht(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new Gn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.others(e,(r,o)=>r.sankey.follow(o(n))),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:fi(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?Sc(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>Ec(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=f("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function Tc({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Ht(s,e[a]?"ra-number":null)),i=n.map(s=>f("tr",{},...s.map((a,c)=>Hn(a,e[c]??!1))));return lo(r,o,i)}function Pc(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=f("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,f("tr",{},Hn(o),f("td",{class:"ra-bars"},a),Hn(s,!0))});return lo(e,[Ht("Influence"),Ht("lost, gained","ra-bars"),Ht("points","ra-number")],r)}function _c({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>f("tr",{},Ht(e[s],null,"row"),...i.map((a,c)=>Jm(a,r[s][c]))));return lo(t,[Ht(t),...e.map(i=>Ht(i,"ra-number"))],o)}function Jm(t,e){let n=Hn(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function lo(t,e,n){let r=[f("thead",{},f("tr",{},...e)),f("tbody",{},...n)];return f("div",{class:"ra-scroll"},f("table",{class:"ra-plain","aria-label":t},...r))}var Ht=(t,e=null,n="col")=>f("th",{scope:n,class:e},t),Hn=(t,e=!1)=>f("td",{class:e?"ra-number":null},t);var Lc=`/* The stand-alone page. */
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
.ra-plain td:not(.ra-number) {
  min-width: 9ch;
}
.ra-scroll + .ra-scroll {
  margin-top: 16px;
}
.ra-page .ra-number {
  background: color-mix(in srgb, var(--ra-gained) var(--ra-shade, 0%), transparent);
}
.ra-page .ra-bars {
  width: 320px;
}
.ra-page th.ra-bars {
  text-align: center;
}
.ra-bar {
  height: 14px;
  border-radius: 2px;
  print-color-adjust: exact;
}
.ra-bar.ra-gained {
  margin-left: 50%;
  background: var(--ra-gained);
}
.ra-bar.ra-lost {
  margin: 0 50% 0 auto;
  background: var(--ra-lost);
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
`;function ho(t,e){let n=f("div",{class:"ra-root ra-page"});t.append(n),F(n,Lc);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function _e(t){let e=ht(t);return it(t,e),document.documentElement.style.background=e.background,e}var se=class{title=f("h1");facts=f("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>tg(r,o)))}};function tg(t,e){return f("div",{},f("dt",{},t),f("dd",{},e))}var Bn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new se;body=f("div");caption=f("p",{class:"ra-report-caption"});footer=f("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;_e(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){_e(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,text:r,table:o,bars:i,matrices:s,compare:a,picture:c,caption:u}=e,l=f("section",{},f("h2",{},n));this.body.append(l),r&&l.append(f("p",{class:"ra-text"},r)),o&&l.append(Tc(o,n)),i?.length&&l.append(Pc(i)),s&&l.append(...s.map(_c));let h=[];if(c){let p=Mt(l,{}),m={picture:c,show:null,caption:u??"",title:n};h.push({update:()=>p.update(m),destroy:()=>p.destroy()})}if(a){let p=new ie(l,{});h.push({update:()=>p.update(a),destroy:()=>p.destroy()})}return h}};var eg=24;function Ac(t){let e=f("tbody"),n=f("thead"),r=f("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>og(s,e,i)),{element:f("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(ng(s)),e.replaceChildren(...s.beams.map((c,u)=>rg(u,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}var Oc={network:["Mass"],token:["Mass","Hops"],layer:["Score","Share","Hops"]};function ng({graph:t}){let e=Oc[t];return f("tr",{},f("th",{scope:"col"},"Rank"),...e.map(n=>f("th",{class:"ra-number",scope:"col"},n)),f("th",{scope:"col"},"Path"))}function rg(t,e,n){let r=e.beams[t],o={Mass:j(r.share),Share:j(r.share),Score:R(r.score),Hops:String(r.hops)},i=Oc[e.graph].map(a=>o[a]),s=f("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",je(r,e)),s.append(f("td",{},so(t,e,n)),...i.map(a=>f("td",{class:"ra-number"},a)),f("td",{},f("bdi",{dir:"ltr",title:vt(r,e)},vt(r,e,eg)))),s}function og(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function Ic(t,e){let n=ig(t,e);return n?f("dl",{},...n.flatMap(([r,o])=>[f("dt",{},r),f("dd",{},o)])):f("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function ig(t,e){let n=qe(t,e);if(n)return cg(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?sg(r,e):null}var Nc=(t,e)=>We(t,e).replace(/^paths? /,"");function sg(t,e){let n=[["token",z(t.label)],["position",String(t.position)],["id",String(t.token_id)],...e.graph==="token"?[]:[ag(t,e)],["paths",Nc(yr(t.id,e),e)]],r=t.predecessors.map(o=>`${z(o.label)} (${o.position}) ${R(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}var ag=(t,{graph:e})=>["layer",e==="network"?Ot(t.layer):String(t.layer)];function cg(t,e){let n=s=>{let a=e.nodes.find(c=>c.id===s);return a?gr(a,e.graph):s},r=[["from",n(t.target)],["back to",n(t.source)],[xr(e),R(t.weight)],["drawn width",R(t.value)],["paths",Nc(br(t),e)]],[o,i]=[de(t.layers??[]),wr(t)];return o.length>0&&r.push(["layers",ft(o)]),i.length>0&&r.push(["heads",ft(i)]),r}function $c({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let u=s===e.token_id;return f("tr",{"aria-current":u||null},f("td",{class:"ra-number"},String(i)),f("td",{},ce(a)),f("td",{class:"ra-number"},j(c)),f("td",{},u?"stands here":""))});return f("table",{"aria-label":"The likeliest tokens"},f("tbody",{},...o))}var ug=200,lg=175,Fn=class{constructor(e){this.host=e;this.table=Ac(o=>this.sankey.show(o));let n=f("section",{},f("h2",{},"Paths"),this.table.element),r=f("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new Tt(this.tokenPlace,{}),this.sankey=Mt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new se;tokenPlace=f("div");picturePlace=f("div",{class:"ra-picture"});details=f("section",{class:"ra-details","aria-live":"polite"});footer=f("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=_e(this.host);this.head.update(n),this.table.setPicture(n.picture,r);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.drawTokens(n,()=>this.showDetails(this.sankey.state.selection)),this.footer.textContent=n.version}drawTokens({strip:e,target:n},r){let o=()=>{this.tokens.update({strip:e,target:n}),this.tokenPlace.style.minHeight="",r()};if(e.labels.length<ug||this.tokens.isDrawn)return o();this.tokenPlace.style.minHeight=`${lg}px`,Ft(o)}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(f("h2",{},r?"Predicted there":"Selected"),r?$c(r):Ic(e,n)),this.tokens.follow(hg(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function hg({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var Cc={sankey:fg,tokens:dg,compare:pg,page:t=>ho(t,e=>new Fn(e)),report:t=>ho(t,e=>new Bn(e))},Rc=(t,e,n)=>{let r=Cc[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(Cc).join(", ")}, not ${JSON.stringify(t)}`)};function fg(t,e){let n=Mt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return zc(n,r=>r.id??JSON.stringify(r.picture))}function pg(t,e){let n=new ie(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return zc(n,r=>r.id??JSON.stringify(r.columns))}function dg(t,e){let n=new Tt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var Vn=new Map,mg=2e3;function zc(t,e){let n="",r=o=>Vn.get(o)===t&&Vn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=Vn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,Vn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),mg)}}}var gg=fo(Rc),Dc=t=>gg({...t,data:Ae(t.data)}),Ev=Dc;function bg(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||Dc({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&bg();export{Ev as default};
