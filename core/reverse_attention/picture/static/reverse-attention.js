/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function Kr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function ve(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(ve):t:t.packed===1?Ka(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,ve(n)]))}function Ka({packed:t,texts:e,...n}){let r=In(n.nodes).map(a=>qa(a,e)),o=r.map(({id:a})=>a),i=In(n.beams).map(a=>Ua(a,o)),s=In(n.links).map(a=>Ya(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function In(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function qa({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,l)=>({position:i[3*l],label:o[i[3*l+1]],weight:i[3*l+2]})),a=n??Xa(r.layer,r.position);return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}var Xa=(t,e)=>`L${t}_P${e}`;function Ua({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function Ya({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let l=i.weight,u=m=>a[m].share*(c==="layer"?l:1),h=o??[],d=n.map((m,b)=>({beam:m,value:r?.[b]??u(m)}));return{...i,value:i.value??d.reduce((m,{value:b})=>m+b,0),shares:d,source:s[t],target:s[e],heads:c==="token"?ja(h):Za(h)}}var Za=t=>Array.from({length:t.length/2},(e,n)=>({head:t[2*n],weight:t[2*n+1]})),ja=t=>Array.from({length:t.length/3},(e,n)=>({layer:t[3*n],head:t[3*n+1],weight:t[3*n+2]}));function f(t,e={},...n){let r=document.createElement(t);return Qt(r,e),r.append(...n),r}function k(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Qt(r,e),r.append(...n),r}function Qt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function te(t){return f("bdi",{},t)}function it(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=An.get(e)??new CSSStyleSheet;An.has(e)||r.replaceSync(e),An.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var An=new Map;function ke(t){requestAnimationFrame(()=>setTimeout(t))}function Nn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function qr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var Ja=0;function Se(t){return`${t}-${++Ja}`}function F(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var Xr=t=>{let e=Qa(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Ur=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function Qa({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:l}of i.get(c))s.set(l,Math.max(s.get(l),s.get(c)+1)),o.set(l,o.get(l)-1),o.get(l)===0&&a.push(l);return s}function Qr(t,e){let n=eo(t),r=[no(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=tc(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(ro(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:ec(r,e)}}function to(t){let e=eo(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return ro(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function tc(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function eo(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],l=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(l)/2)})}function no(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function ro(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,l=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return no({x:t.x+i*o,y:c},l)}function ec(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Yr(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function oo({samples:t,tilt:e},n,r){let o=t.map(s=>Yr(s,n,e)),i=t.map(s=>Yr(s,r,e)).reverse();return`M${$t(o[0])}${Zr(o,1)}L${$t(i[0])}${Zr(i,-1)}Z`}function Zr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},l=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=l?`L${$t(i)}`:`C${$t(a)} ${$t(c)} ${$t(i)}`}return n}var jr=t=>Math.round(t*100)/100,$t=t=>`${jr(t.x)},${jr(t.y)}`;function io(t,e,n,r){let o=12+r/2;return{samples:[...Me(t,o,0),...Me({x:t.x,y:n-2*o},o,1),...Me({x:e.x,y:n-2*o},o,2),...Me(e,o,3)],tilt:1}}var Jr=5;function Me(t,e,n){return Array.from({length:Jr+1},(r,o)=>{let i=(n+o/Jr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var nc={least:28,readable:84},rc={least:11,readable:28};function ao(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),l=so(t[0]??[],r,c,!1)/s,u=so(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),d=(a-l-u)/h,m=n?rc:nc,b=!r.whole&&d*s<m.least,y=b?m.readable/s:Math.min(d,460/s),T=b?l:l+Math.max(0,(d-y)*h)/2,w=t.length===1;return{width:b?l+u+y*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:y,nodeWidth:Math.max(1.5,Math.min(14,y*(n?.2:.4))),beside:c,xOf:P=>w?a/2:T+P*y}}function so(t,e,n,r){let i=t.flatMap(({node:c})=>c?[`${c.label} ${c.position}`,c.answer?`\u2192 ${c.answer}`:""]:[]).map(c=>e.measure(c,r)),s=Math.max(0,...i)+18+14,a=t.some(({node:c})=>c?.answer)?.28:.18;return n?Math.min(s,Math.max(e.width*a,79),210):24}function On(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function co(t){let e=new Map;for(let r of t.nodes)e.set(r.id,On(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(ic(r,o,i))}return n.some(({source:r,target:o})=>!oc(r.node,o.node))&&sc(n),{target:e.get(t.target),items:[...e.values()],links:n}}var oc=(t,e)=>t.layer<e.layer||t.layer===e.layer&&t.position<e.position;function ic(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function sc(t){for(;;){let e=ac(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ac(t){let e=ee(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(l=>l.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function ee(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var cc=3e3;function lo({links:t},e=cc){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[uo(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?lc(o):[];n.push(...a),uc(o,[o.source,...a,o.target])}return n}function lc(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(On(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function uc(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=uo(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function uo(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}var Cn=420/6,hc=24,fc=16;function ho({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function fo({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n,cut:!1}}function Rn(t){return t>0?Math.min(t,Cn)+hc:0}function po({target:t},e,n){if(!t||!(n>0))return null;let[r,o]=[e.xOf(t.column)+e.nodeWidth/2,e.height-fc];return{x0:e.xOf(0)-e.nodeWidth/2,x1:r,y0:o-Math.min(n,Cn),y1:o,cut:n>Cn}}var pc=12,dc=6e3;function bo(t){let e=ee(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function yo(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),ne(e)}function xo(t,e){mc(t,e);let n=t.map(o=>[...o]),r=go(t);for(let o=0;o<pc&&r>0;o++){gc(t,o%2===0);let i=go(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),ne(o)})}function ne(t){t.forEach((e,n)=>e.order=n)}var Rt=t=>t.link.data.value||1e-9;function mc(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,l)=>Rt(c)-Rt(l));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),ne(o)}function gc(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,bc(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),ne(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=dc)for(let o of n)yc(o)}function bc(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+Rt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*Rt(s),0)/r}function yc(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];mo(o,i)<=mo(i,o)+1e-12||([t[r-1],t[r]]=[i,o],ne(t),n=!0)}if(!n)return}}function mo(t,e){return Dn(t.ins,e.ins,n=>n.source)+Dn(t.outs,e.outs,n=>n.target)}function Dn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=Rt(o)*Rt(i));return r}function go(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=Dn(n[r].ins,n[o].ins,i=>i.source);return e}var wo=36,xc=.1,vo=24,Ee=12,wc=5.5;function So(t,e,n=1){return e.node&&t.node?vo*n:e.node?vo*Math.min(n,1.5):(t.node?10:5)*n}var Mo=t=>t.reduce((e,n)=>e+n.height,0);function Eo(t,e=1){return t.slice(1).reduce((n,r,o)=>n+So(t[o],r,e),0)}function To(t){return Math.max(0,...t.map(e=>Mo(e)+Eo(e)))}function _o(t,e){let n=vc(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<wo;i++){let s=i>=wo/2,a=i%2===0,c=0;for(let l of a?o:t){let u=l[0].y,h=l.map(d=>kc(d,a||s,!a||s));Mc(l,h,n,e),c=Math.max(c,Math.abs(l[0].y-u))}if(s&&c<xc)break}Po(t.flat(),e)}function vc(t,e){let n=r=>t.every(o=>Mo(o)+Eo(o,r)<=e);return[wc,4,3,2.5,2,1.6,1.3].find(n)??1}function kc(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=ko(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=ko(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var Sc=[1,2,8];function ko(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*Sc[e]}function Mc(t,e,n,r){if(t.length===1){let[c,l]=[t[0],t[0].height/2];c.y=Math.max(r.top+l,Math.min(r.bottom-l,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[l,u]=[t[c-1],t[c]];o.push(o[c-1]+(l.height+u.height)/2+So(l,u,n))}let i=Ec(e.map(({y:c,weight:l},u)=>({y:c-o[u],weight:l}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,l)=>{c.y=Math.max(s,Math.min(a,i[l]))+o[l]})}function Ec(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let l=n.pop();s=(e.pop()*l+s*a)/(l+a),a+=l,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function Po(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function Lo(t){return[...ee(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function Io(t){return Lo(t.flat()).reduce((n,r)=>n+r.height+Ee,0)-Ee}function Ao(t,e){let n=Lo(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(Ee*4,Math.max(Ee,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}Po(t.flat(),e)}function Co(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];No(o,(s,a)=>s.targetOffset=a),No(i,(s,a)=>s.sourceOffset=a)}}function No(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function $o(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)Oo(o.ins,n),Oo(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function Oo(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function Ro(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var Do=6,Tc=22;function zo(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))_c(o,e,n)}function _c(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=to(zn(t,n)),s=r.filter(l=>!l.bends),a=s.map(l=>Pc(l,i(n(l.column)),e[l.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let l of s)l.y=i(n(l.column));return}s[c].bends=!0}}function zn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function Pc(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+Do:-1/0,s=o?o.y-o.height/2-(o.node?Tc:Do):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function Ho(t,e,n,r=0){return Math.min(Lc(t,e,n),Ic(t,n,r))}function Go(t,e,n){for(let o of t.links)Ac(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Oc(o,r):Nc(o)}function Lc(t,e,n){let r=e.map(a=>a.map(c=>Te(c))),o=Math.max(0,...r.map(a=>a.reduce((c,l)=>c+l,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function Ic({target:t},e,n){return t&&n>0?e*.6/(Te(t)+n):1/0}function Te(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Ac(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var Nc=t=>t.ins[0]?.link.width??0;function Oc(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var Bo=30,$c=16,Rc=12,Vo=10;function Fo(t,e,n){let r=qo(t,Wo(e.width)),o=Xo(r,n?.scale),i=Dc(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:zc(s,a,i),strands:Bc(s,i,Rn(r.below)),other:c?fo(s,i):po(s,i,r.below),columns:a.map((l,u)=>({x:i.xOf(u),layer:l[0].node?.layer??u}))}}var Wo=t=>Math.max(420,Math.min(640,.3*t));function Ko(t){let e=t.map(r=>qo(r,Wo(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>Xo(r,n)))}}function qo(t,e){let n=co(t),r=t.graph==="network";(r?Ur:Xr)(n);let o=bo([...n.items,...lo(n)]);r?yo(o):xo(o,n.target);let i=t.other?.share??0,s=Ho(n,o,e,r?i:0);return{graph:n,columns:o,rows:r,picture:t,other:i,below:0,scale:s}}function Xo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;Go(n,r,e),Co(r.flat(),n.links),o?ho(n,i*e):t.below=i*e;let a=s.beams.map((c,l)=>l);return Ro(n.links,s.parts?a:$o(n,a.length)),(o?Io:To)(r)+Bo+Uo(t)}function Uo({graph:t,rows:e,below:n}){return t.links.filter(o=>o.back).reduce((o,i)=>o+i.width+Vo,$c+(e?Rc:0)+Rn(n))}function Dc(t,e,n){let{graph:r,columns:o,rows:i}=t,s=ao(o,n,i,e),a={top:Bo,bottom:s.height-Uo(t)};return i?Ao(o,a):(_o(o,a),zo(r.links,o,s.xOf)),s}function zc(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Hc(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:Te(i),leads:r.get(i.node.position)===i,below:Gc(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Hc(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(l,u)=>{let h=l.y+u-n.width/2+a;e.get(l).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Gc(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[l,u])=>c+(t.y-l.y)*u.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function Bc(t,e,n){let r=e.height-8-n,o=t.links.flatMap(s=>{s.back&&(r-=s.width+Vo);let a=r+s.width/2,c=Vc(()=>s.back?Wc(s,e,a):Fc(s,e)),l=s.target.column-s.source.column,u=[e.xOf(s.source.column),e.xOf(s.target.column)],[h,d]=[Math.min(...u),Math.max(...u)];return s.strands.map(({beam:m,value:b,width:y,offset:T})=>{let w=T-s.width/2;return{link:s.data,beam:m,value:b,width:y,span:l,x0:h,x1:d,get path(){return oo(c(),w,w+y)}}})}),i=({span:s})=>s<1?0:s>1?1:2;return o.sort((s,a)=>i(s)-i(a)||a.beam-s.beam)}function Vc(t){let e;return()=>e??=t()}function Fc(t,e){return Qr(zn(t,e.xOf,e.nodeWidth/2),t.width)}function Wc(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return io({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var Dt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var Yo=`/* Pictures side by side. */
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
`;function Bt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function ie(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function pt(){}var Mt=.7,Gt=1/Mt,zt="\\s*([+-]?\\d+)\\s*",re="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Q="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Xc=/^#([0-9a-f]{3,8})$/,Uc=new RegExp(`^rgb\\(${zt},${zt},${zt}\\)$`),Yc=new RegExp(`^rgb\\(${Q},${Q},${Q}\\)$`),Zc=new RegExp(`^rgba\\(${zt},${zt},${zt},${re}\\)$`),jc=new RegExp(`^rgba\\(${Q},${Q},${Q},${re}\\)$`),Jc=new RegExp(`^hsl\\(${re},${Q},${Q}\\)$`),Qc=new RegExp(`^hsla\\(${re},${Q},${Q},${re}\\)$`),Zo={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Bt(pt,U,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:jo,formatHex:jo,formatHex8:tl,formatHsl:el,formatRgb:Jo,toString:Jo});function jo(){return this.rgb().formatHex()}function tl(){return this.rgb().formatHex8()}function el(){return ai(this).formatHsl()}function Jo(){return this.rgb().formatRgb()}function U(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Xc.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Qo(e):n===3?new A(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?_e(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?_e(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Uc.exec(t))?new A(e[1],e[2],e[3],1):(e=Yc.exec(t))?new A(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Zc.exec(t))?_e(e[1],e[2],e[3],e[4]):(e=jc.exec(t))?_e(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Jc.exec(t))?ni(e[1],e[2]/100,e[3]/100,1):(e=Qc.exec(t))?ni(e[1],e[2]/100,e[3]/100,e[4]):Zo.hasOwnProperty(t)?Qo(Zo[t]):t==="transparent"?new A(NaN,NaN,NaN,0):null}function Qo(t){return new A(t>>16&255,t>>8&255,t&255,1)}function _e(t,e,n,r){return r<=0&&(t=e=n=NaN),new A(t,e,n,r)}function Wn(t){return t instanceof pt||(t=U(t)),t?(t=t.rgb(),new A(t.r,t.g,t.b,t.opacity)):new A}function dt(t,e,n,r){return arguments.length===1?Wn(t):new A(t,e,n,r??1)}function A(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Bt(A,dt,ie(pt,{brighter(t){return t=t==null?Gt:Math.pow(Gt,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?Mt:Math.pow(Mt,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new A(kt(this.r),kt(this.g),kt(this.b),Le(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ti,formatHex:ti,formatHex8:nl,formatRgb:ei,toString:ei}));function ti(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}`}function nl(){return`#${vt(this.r)}${vt(this.g)}${vt(this.b)}${vt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ei(){let t=Le(this.opacity);return`${t===1?"rgb(":"rgba("}${kt(this.r)}, ${kt(this.g)}, ${kt(this.b)}${t===1?")":`, ${t})`}`}function Le(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function kt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function vt(t){return t=kt(t),(t<16?"0":"")+t.toString(16)}function ni(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new X(t,e,n,r)}function ai(t){if(t instanceof X)return new X(t.h,t.s,t.l,t.opacity);if(t instanceof pt||(t=U(t)),!t)return new X;if(t instanceof X)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new X(s,a,c,t.opacity)}function Ae(t,e,n,r){return arguments.length===1?ai(t):new X(t,e,n,r??1)}function X(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Bt(X,Ae,ie(pt,{brighter(t){return t=t==null?Gt:Math.pow(Gt,t),new X(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Mt:Math.pow(Mt,t),new X(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new A(Hn(t>=240?t-240:t+120,o,r),Hn(t,o,r),Hn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new X(ri(this.h),Pe(this.s),Pe(this.l),Le(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Le(this.opacity);return`${t===1?"hsl(":"hsla("}${ri(this.h)}, ${Pe(this.s)*100}%, ${Pe(this.l)*100}%${t===1?")":`, ${t})`}`}}));function ri(t){return t=(t||0)%360,t<0?t+360:t}function Pe(t){return Math.max(0,Math.min(1,t||0))}function Hn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var ci=Math.PI/180,li=180/Math.PI,Ie=18,ui=.96422,hi=1,fi=.82521,pi=4/29,Ht=6/29,di=3*Ht*Ht,rl=Ht*Ht*Ht;function mi(t){if(t instanceof tt)return new tt(t.l,t.a,t.b,t.opacity);if(t instanceof st)return bi(t);t instanceof A||(t=Wn(t));var e=Fn(t.r),n=Fn(t.g),r=Fn(t.b),o=Gn((.2225045*e+.7168786*n+.0606169*r)/hi),i,s;return e===n&&n===r?i=s=o:(i=Gn((.4360747*e+.3850649*n+.1430804*r)/ui),s=Gn((.0139322*e+.0971045*n+.7141733*r)/fi)),new tt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function gi(t,e,n,r){return arguments.length===1?mi(t):new tt(t,e,n,r??1)}function tt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Bt(tt,gi,ie(pt,{brighter(t){return new tt(this.l+Ie*(t??1),this.a,this.b,this.opacity)},darker(t){return new tt(this.l-Ie*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=ui*Bn(e),t=hi*Bn(t),n=fi*Bn(n),new A(Vn(3.1338561*e-1.6168667*t-.4906146*n),Vn(-.9787684*e+1.9161415*t+.033454*n),Vn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Gn(t){return t>rl?Math.pow(t,1/3):t/di+pi}function Bn(t){return t>Ht?t*t*t:di*(t-pi)}function Vn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Fn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ol(t){if(t instanceof st)return new st(t.h,t.c,t.l,t.opacity);if(t instanceof tt||(t=mi(t)),t.a===0&&t.b===0)return new st(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*li;return new st(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Vt(t,e,n,r){return arguments.length===1?ol(t):new st(t,e,n,r??1)}function st(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function bi(t){if(isNaN(t.h))return new tt(t.l,0,0,t.opacity);var e=t.h*ci;return new tt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Bt(st,Vt,ie(pt,{brighter(t){return new st(this.h,this.c,this.l+Ie*(t??1),this.opacity)},darker(t){return new st(this.h,this.c,this.l-Ie*(t??1),this.opacity)},rgb(){return bi(this).rgb()}}));var yi=-.14861,Kn=1.78277,qn=-.29227,Ne=-.90649,oe=1.97294,oi=oe*Ne,ii=oe*Kn,si=Kn*qn-Ne*yi;function il(t){if(t instanceof St)return new St(t.h,t.s,t.l,t.opacity);t instanceof A||(t=Wn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(si*r+oi*e-ii*n)/(si+oi-ii),i=r-o,s=(oe*(n-o)-qn*i)/Ne,a=Math.sqrt(s*s+i*i)/(oe*o*(1-o)),c=a?Math.atan2(s,i)*li-120:NaN;return new St(c<0?c+360:c,a,o,t.opacity)}function Oe(t,e,n,r){return arguments.length===1?il(t):new St(t,e,n,r??1)}function St(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Bt(St,Oe,ie(pt,{brighter(t){return t=t==null?Gt:Math.pow(Gt,t),new St(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Mt:Math.pow(Mt,t),new St(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*ci,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new A(255*(e+n*(yi*r+Kn*o)),255*(e+n*(qn*r+Ne*o)),255*(e+n*(oe*r)),this.opacity)}}));function vi(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function sl(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return vi((n-r/e)*e,s,o,i,a)}}function al(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return vi((n-r/e)*e,o,i,s,a)}}var $e=t=>()=>t;function ki(t,e){return function(n){return t+n*e}}function cl(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Zn(t,e){var n=e-t;return n?ki(t,n>180||n<-180?n-360*Math.round(n/360):n):$e(isNaN(t)?e:t)}function ll(t){return(t=+t)==1?D:function(e,n){return n-e?cl(e,n,t):$e(isNaN(e)?n:e)}}function D(t,e){var n=e-t;return n?ki(t,n):$e(isNaN(t)?e:t)}var Z=(function t(e){var n=ll(e);function r(o,i){var s=n((o=dt(o)).r,(i=dt(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),l=D(o.opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=c(u),o.opacity=l(u),o+""}}return r.gamma=t,r})(1);function Si(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=dt(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var wm=Si(sl),vm=Si(al);function ul(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function hl(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function fl(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Jn(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function pl(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function Y(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function dl(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Jn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Un=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Xn=new RegExp(Un.source,"g");function ml(t){return function(){return t}}function gl(t){return function(e){return t(e)+""}}function jn(t,e){var n=Un.lastIndex=Xn.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=Un.exec(t))&&(o=Xn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:Y(r,o)})),n=Xn.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?gl(c[0].x):ml(e):(e=c.length,function(l){for(var u=0,h;u<e;++u)a[(h=c[u]).i]=h.x(l);return a.join("")})}function Jn(t,e){var n=typeof e,r;return e==null||n==="boolean"?$e(e):(n==="number"?Y:n==="string"?(r=U(e))?(e=r,Z):jn:e instanceof U?Z:e instanceof Date?pl:hl(e)?ul:Array.isArray(e)?fl:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?dl:Y)(t,e)}var xi=180/Math.PI,Yn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Mi(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*xi,skewX:Math.atan(c)*xi,scaleX:s,scaleY:a}}var Ce;function bl(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Yn:Mi(e.a,e.b,e.c,e.d,e.e,e.f)}function yl(t){return t==null||(Ce||(Ce=document.createElementNS("http://www.w3.org/2000/svg","g")),Ce.setAttribute("transform",t),!(t=Ce.transform.baseVal.consolidate()))?Yn:(t=t.matrix,Mi(t.a,t.b,t.c,t.d,t.e,t.f))}function Ei(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,u,h,d,m,b){if(l!==h||u!==d){var y=m.push("translate(",null,e,null,n);b.push({i:y-4,x:Y(l,h)},{i:y-2,x:Y(u,d)})}else(h||d)&&m.push("translate("+h+e+d+n)}function s(l,u,h,d){l!==u?(l-u>180?u+=360:u-l>180&&(l+=360),d.push({i:h.push(o(h)+"rotate(",null,r)-2,x:Y(l,u)})):u&&h.push(o(h)+"rotate("+u+r)}function a(l,u,h,d){l!==u?d.push({i:h.push(o(h)+"skewX(",null,r)-2,x:Y(l,u)}):u&&h.push(o(h)+"skewX("+u+r)}function c(l,u,h,d,m,b){if(l!==h||u!==d){var y=m.push(o(m)+"scale(",null,",",null,")");b.push({i:y-4,x:Y(l,h)},{i:y-2,x:Y(u,d)})}else(h!==1||d!==1)&&m.push(o(m)+"scale("+h+","+d+")")}return function(l,u){var h=[],d=[];return l=t(l),u=t(u),i(l.translateX,l.translateY,u.translateX,u.translateY,h,d),s(l.rotate,u.rotate,h,d),a(l.skewX,u.skewX,h,d),c(l.scaleX,l.scaleY,u.scaleX,u.scaleY,h,d),l=u=null,function(m){for(var b=-1,y=d.length,T;++b<y;)h[(T=d[b]).i]=T.x(m);return h.join("")}}}var Ti=Ei(bl,"px, ","px)","deg)"),_i=Ei(yl,", ",")",")"),xl=1e-12;function wi(t){return((t=Math.exp(t))+1/t)/2}function wl(t){return((t=Math.exp(t))-1/t)/2}function vl(t){return((t=Math.exp(2*t))-1)/(t+1)}var Pi=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],l=i[2],u=s[0],h=s[1],d=s[2],m=u-a,b=h-c,y=m*m+b*b,T,w;if(y<xl)w=Math.log(d/l)/e,T=function(V){return[a+V*m,c+V*b,l*Math.exp(e*V*w)]};else{var P=Math.sqrt(y),I=(d*d-l*l+r*y)/(2*l*n*P),C=(d*d-l*l-r*y)/(2*d*n*P),H=Math.log(Math.sqrt(I*I+1)-I),G=Math.log(Math.sqrt(C*C+1)-C);w=(G-H)/e,T=function(V){var Ct=V*w,xe=wi(H),we=l/(n*P)*(xe*vl(e*Ct+H)-wl(H));return[a+we*m,c+we*b,l*xe/wi(e*Ct+H)]}}return T.duration=Math.abs(w)*1e3*e/Math.SQRT2,T}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function Li(t){return function(e,n){var r=t((e=Ae(e)).h,(n=Ae(n)).h),o=D(e.s,n.s),i=D(e.l,n.l),s=D(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var km=Li(Zn),Sm=Li(D);function Ii(t){return function(e,n){var r=t((e=Vt(e)).h,(n=Vt(n)).h),o=D(e.c,n.c),i=D(e.l,n.l),s=D(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Mm=Ii(Zn),Em=Ii(D);function Ai(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Oe(o)).h,(i=Oe(i)).h),a=D(o.s,i.s),c=D(o.l,i.l),l=D(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=c(Math.pow(u,n)),o.opacity=l(u),o+""}}return r.gamma=e,r})(1)}var Tm=Ai(Zn),_m=Ai(D);function Ni(t,e){e===void 0&&(e=t,t=Jn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var Ci=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],kl=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],Sl=Ci.length;function $i(t){return t?kl:Ci}function Ri(t,e){return e[t%e.length]}var Ml={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},El={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},Di=t=>t?El:Ml;function zi(t){return Math.floor(t/Sl)%4}var Tl=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],_l=Ni(Z,Tl),Oi=256,Pl={light:new Map,dark:new Map};function Ft(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(Oi-1)),i=Pl[n?"dark":"light"];return i.has(o)||i.set(o,Ll(o/(Oi-1),n)),i.get(o)}function Ll(t,e){let n=Vt(_l(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var Il='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Al={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Nl={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Re=new WeakMap;function at(t){let e=t.getRootNode(),n=Re.get(e)??Ol(t);return Re.has(e)||queueMicrotask(()=>Re.delete(e)),Re.set(e,n),n}function Ol(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?Cl(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Nl:Al,s=De(n("--st-text-color"),i.text),a=De(r,i.background);return{dark:o,text:s,background:a,muted:Hi(s,a,.38),secondary:De(n("--st-secondary-background-color"),i.secondary),border:Hi(s,a,o?.74:.82),primary:De(n("--st-primary-color"),i.primary),font:n("--st-font")||Il,beams:$i(o),change:Di(o)}}function De(t,e){return U(t)?.formatHex()??e}function Hi(t,e,n){return dt(Z(t,e)(n)).formatHex()}function Qn(t){let{r:e,g:n,b:r}=dt(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Cl=t=>Qn(t)<.2;function mt(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:l}=e,u={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...l};for(let[h,d]of Object.entries(u))t.style.setProperty(`--ra-${h}`,d);t.style.colorScheme=e.dark?"dark":"light"}var Gi=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;function $(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Rl(e).replace("e-","e\u2212")}function Rl(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function W(t){return`${Dl(t)}\xA0%`}function Dl(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function Et(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function tr(t,e){return e!=="network"?`${R(t.label)} (${t.position})`:`${R(t.label)} (${t.position}, ${Tt(t.layer)})`}function Tt(t){return t===0?"embeddings":`layer ${t-1}`}function ze(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${Et(r)}`}function er(t){return t.shares.map(e=>e.beam)}var Bi=new WeakMap;function nr(t,e){let n=Bi.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);Bi.set(e,n)}return n.get(t)??[]}function He(t,e,n){let r=l=>e.nodes.find(u=>u.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?tr(l,e.graph):"?",a=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${$(l.value)}`):[`${rr(e)} ${$(t.weight)}`,ze(er(t),e)],c=e.parts?[]:[zl(t,e,n),Hl(t),Gl(t)];return o&&o.position===i?.position&&c.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...a].join(" \xB7 "),rows:c.filter(l=>l!=="")}}function zl(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${$(r.value)} of the ${$(t.value)} that is drawn`}function rr({graph:t}){return t==="token"?"mass of all routes":t==="layer"?"attention":"weight"}var Vi=4;function Hl({layers:t}){let e=se(t??[]);if(e.length===0)return"";let n=e.slice(0,Vi).join(", ");return`${e.length===1?"layer":"layers"} ${n}${e.length>Vi?", \u2026":""}`}function se(t){return t.map((n,r)=>r).sort((n,r)=>t[r]-t[n]||n-r).filter(n=>t[n]>0).map(n=>`${n} (${W(t[n])})`)}function Gl(t){let e=or(t);return e.length===0?"":`${e.length===1?"head":"heads"} ${Et(e)}`}function or({heads:t=[]}){return t.map(({head:e,weight:n,layer:r})=>r===void 0?`${e} (${$(n)})`:`${r}.${e} (${W(n)})`)}function _t(t,e){let n=ze(nr(t.id,e),e),r=e.graph==="network"?[Tt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(c=>`${R(c.label)} (${c.position}) ${$(c.weight)}`);i.length>0&&o.push(`\u2190 ${i.join(", ")}`);let s=R(t.label);return{title:t.id===e.target?`${s} \xB7 target`:s,rows:o}}function Ge(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${Bl(e)} ${ae(t,e)}: ${gt(t,e,24)}`}function ae(t,{graph:e}){return e==="layer"?$(t.score):W(t.share)}var Bl=({graph:t})=>t==="layer"?"score":"mass";function gt(t,e,n=1/0){let r=Wl(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,l)=>l===0||c?.position!==o[l-1]?.position).map((c,l)=>{let u=l>0&&e.graph==="network"&&c?Fl(c.layer-1):"";return`${l>0?` \u2192${u} `:""}${c?R(c.label):"?"}`});if(s.length===1)return`stays at ${s[0]}`;let a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var Vl="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",Fl=t=>String(t).replace(/\d/g,e=>Vl[Number(e)]),Fi=new WeakMap;function Wl(t){let e=Fi.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return Fi.set(t,e),e}var Wi=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,Kl=/\p{L}/u;function Ki(t){return Wi.test(Kl.exec(t)?.[0]??"")}function R(t){return Wi.test(t)?`\u2068${t}\u2069`:t}var ql=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Be(t){return t.split(ql).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Ve(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}function qi(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>ir(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=Xl(s,l=>!o.some(u=>ir(u,l))&&!i.some(u=>u!==s&&ir(u.node,l)),e,n);c&&(o.push(sr(c)),r.push(c))}return r}function Xl(t,e,n,r){let o=t.sides.map(s=>Ul(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Yl(sr(s),n)&&e(sr(s)))??(t.priority===1/0?o[0]??null:null)}function Ul(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=bt(t.text,t.room[e]-o,y=>r(y,t.bold));if(i.length<5&&i!==t.text)return null;let s=t.second&&bt(t.second,t.room[e],y=>r(y,t.bold)),a=Math.max(r(i,t.bold)+o,s?r(s,t.bold):0),c=s?16:0,[l,u]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],h=Math.max(n.x0+2,Math.min(l-a/2,n.x1-2-a)),d={left:t.node.x0-5-a,right:t.node.x1+5,above:h,below:h},m=u+4-c/2,b={left:m,right:m,above:t.node.y0-5-c,below:t.node.y1+5+10};return{id:t.id,text:i,...s&&{second:s},side:e,x:d[e],y:b[e],width:a}}function sr({x:t,y:e,width:n,second:r}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4+(r?16:0)}}function ir(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Yl(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Zl=new Intl.Segmenter(void 0,{granularity:"grapheme"});function bt(t,e,n){if(n(t)<=e)return t;let r=[...Zl.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}function ar(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(bt(o,e,n))}return r}function cr(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}var et=t=>({height:t,draw:()=>[]});var jl=6,Fe=17,lr=11,Xi=11.5,Jl=10.5,We=16,Ql=.3,tu=34;function Ke(t,e,n,r){let o=Yi(t,e);if(o.length===0)return et(0);let i=F(r.font,Xi),s="layers of each hop",a=Math.min(Ql*n,Math.max(i(s),...o.map(({name:m})=>i(m)))),c=We+a+10,l=(n-We-c)/o[0].link.layers.length,u=(o.length+1)*Fe+4,h=(m,b,y,T)=>k("text",{x:m,y:b,"font-size":Xi,"font-family":r.font,...T},y);return{height:u,draw:m=>{let b=o.flatMap((P,I)=>[h(We+a,m+I*Fe+10,bt(P.name,a,i),{"text-anchor":"end",fill:r.text}),...eu(P,c,l,m+I*Fe)]),y=m+o.length*Fe+11,T={fill:r.muted,"font-size":Jl},w=nu(o[0].link.layers.length,l).map(P=>h(c+(P+.5)*l,y,String(P),{...T,"text-anchor":"middle"}));return[...b,h(We+a,y,s,{...T,"text-anchor":"end"}),...w]}}}function Ui(t,e){return`Layers of each hop. ${Yi(t,e).map(({name:r,link:o})=>`${r}: layers ${Et(se(o.layers).slice(0,3))}`).join("; ")}`}function Yi(t,e){let n=new Map(e.nodes.map(i=>[i.id,`${R(i.label)} ${i.position}`])),r=new Map(t);return e.links.flatMap(i=>{let s=i.shares.filter(({beam:l})=>r.has(l)).sort((l,u)=>u.value-l.value);if(!i.layers||s.length===0)return[];let a=`${n.get(i.source)} \u2192 ${n.get(i.target)}`,c=s.reduce((l,u)=>l+u.value,0);return[{link:i,fill:r.get(s[0].beam),name:a,value:c}]}).sort((i,s)=>s.value-i.value).slice(0,jl)}function eu({link:t,fill:e},n,r,o){let i=t.layers,s=Math.max(...i)||1,a=k("rect",{x:n,y:o+lr-1,width:r*i.length,height:1,fill:e,"fill-opacity":.35}),c=i.map((l,u)=>{let h=l/s*lr,d=Math.min(1,r/5);return k("rect",{x:n+u*r+d/2,y:o+lr-h,width:r-d,height:h,fill:e})});return[a,...c.filter((l,u)=>i[u]>0)]}function nu(t,e){let n=Math.max(1,Math.ceil(tu/e));return Array.from({length:Math.ceil(t/n)},(r,o)=>o*n)}var Pt=(t,e)=>`${t}>${e}`,qe={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null,absent:!1};function Kt({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((u,h)=>h),a=new Set(e?s.filter(u=>e.includes(u)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=ru(t,n)??(r&&ou(t,r)),l=c?new Set([...a].filter(u=>c.has(u))):a;return{shown:a,lit:l}}function ru(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function ou({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(Pt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function Zi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Wt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function ji(t,e,n){if(!e)return Wt(t,[n]);let r=e.filter(o=>o!==n);return Wt(t,r.length<e.length?r:[...e,n])}function Xe(t,e){return JSON.stringify(t)===JSON.stringify(e)}var qt=.12,Ue=4;function Qi({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function ur(t,e,n,r,o){iu(t,n,r,o),su(e,n,r)}function iu(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,l]=[e.has(i),n.has(i),au(s,r)],u=`${a} ${c} ${l}`;if((Ye.get(this)??ts)!==u){Ye.set(this,u),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=l?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(qt));for(let[h,d]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])l?this.setAttribute(h,d):this.removeAttribute(h)}})}var Ye=new WeakMap,ts="true true false";function su(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[l,u]=[yt(i,e),yt(i,n)],[h,d]=fr(i,e),m=h===i.y0&&d===i.y1&&!c,b=`${l} ${u} ${a}${m?"":` ${c} ${h} ${d}`}`;if((Ye.get(this)??ts)===b)return;Ye.set(this,b),this.dataset.shown=String(l),this.style.display=l?"":"none",this.setAttribute("opacity",String(u?1:qt)),this.setAttribute("aria-pressed",String(a)),hr(this,h,d);let y=this.firstElementChild;c?y.removeAttribute("display"):y.setAttribute("display","none")})}function hr(t,e,n){Ji(t.firstElementChild,e-Ue,n+Ue),Ji(t.lastElementChild,e,n)}function Ji(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function au({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(Pt(t,e))??!1}function yt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function fr({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}var cu=["both","gained","lost"];function ce(t,{parts:e,hues:n},r){let o=e&&cu[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:Ri(i,r.beams),pattern:zi(i)}}function Xt(t,e,n,r){let{colour:o,pattern:i}=ce(t,e,n);return i===0?o:`url(#${r}-${t})`}var Ze=220,uu=84,es=10;function os(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>hu(s,n)),i=qi(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>k("g",{class:"ra-label"}))).each(function(s){mu(this,s,n)})}function hu(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let l=a.id===n.target;if(!yt(t,o.shown))return[];if(r.rows&&!t.leads&&!l&&r.pitch*i.k<110)return[];let u=yt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),...a.answer&&{second:fu(a.answer)},bold:l,node:is(t,e),sides:pu(t,e),priority:l?1/0:t.flow+(u?1e6:0)+(t.leads&&r.rows?1e3:0),room:du(t,e)}]}var fu=t=>`\u2192 ${t}`;function is(t,{layout:e,emphasis:n,transform:r}){let[o,i]=fr(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function pu(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function du(t,e){let{layout:n,view:r,transform:o}=e,i=is(t,e),s=n.columns.length===1?Ze:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(uu,Math.min(s,Ze));return{left:Math.min(Ze,i.x0-r.x0-es),right:Math.min(Ze,r.x1-i.x1-es),above:a,below:a}}function mu(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(yt(e.placed,n.lit)?1:qt));let{text:s,muted:a,background:c,font:l}=i,u=[e.text,e.second,e.placed.node.position,s,a,c,l].join(" ");if(ns.get(t)===u)return;ns.set(t,u);let h=e.id===o.target;t.replaceChildren(...gu(e,h,r(e.text,h),i))}var ns=new WeakMap;function gu(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},s=e?700:400,a=k("text",{class:"ra-token",...i,"font-size":13,"font-weight":s,fill:r.text},...Be(R(t.text)).map(({text:u,mark:h})=>rs(u,h?r.muted:null))),c=k("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position)),l=t.second?[k("text",{class:"ra-answer",...i,"font-size":13,"font-weight":s,fill:r.text,y:16},rs(t.second,null))]:[];return[...o.special?[bu(n,r)]:[],a,c,...l]}function bu(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return k("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function rs(t,e){return k("tspan",{fill:e},t)}var yu=34;function ss(t,e,n,r){t.selectAll("g.ra-node").remove();let o=wu(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:l,x:u,y0:h,y1:d}=a;Qt(c,{"data-id":l.id,transform:`translate(${u},0)`});let m=c.lastElementChild;return m.setAttribute("fill",Ft(l.position,i,r.dark)),l.id===n.target&&Qt(m,xu(r)),hr(c,h,d),c};return a=>{let c=t.selectAll("g.ra-node").data(a,({node:l})=>l.id).join(l=>l.append(s)).order();return ke(()=>c.attr("aria-label",({node:l})=>vu(l,n))),c}}var xu=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function wu({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,l)=>k("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...l}),o=r(Ue,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return k("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function vu(t,e){let{title:n,rows:r}=_t(t,e);return`${n}, ${r.join(", ")}`}function as(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>ku(r,e))}function ku(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":Tt(0):o<64?String(t-1):Tt(t)}function cs(t,e,n){let r=Math.ceil(yu/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var ls=.15,pr=12,Su=10;function us(t,e,n,r){let o=e.other,i=o&&n?[o]:[],s=n?n.share/n.total:0;t.selectAll("rect").data(i).join("rect").attr("class","ra-other").attr("data-share",s).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:c})=>c-a).attr("height",({y0:a,y1:c})=>c-a).attr("fill",r.muted).attr("fill-opacity",ls).attr("stroke",({cut:a})=>a?r.muted:null).attr("stroke-opacity",ls*3).attr("stroke-dasharray","5 4"),t.selectAll("text").data(i).join("text").attr("y",({y0:a,y1:c})=>c-a<pr?c+pr/2-1:(a+c)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(({cut:a})=>`other ${e.rows?"routes":"paths"} ${W(s)}${a?", not to scale":""}`)}function hs(t,{other:e},{k:n}){t.select("text").attr("font-size",pr/n).attr("x",(e?.x0??0)+Su/n)}function fs(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?qt*3:1)}var je=34,Je=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=f("canvas");frame=f("div",{class:"ra-window"});strip=f("div",{class:"ra-strip"},this.canvas,this.frame);hint=f("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&Eu(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?Mu(s,n.length):"\xA0"}},Mu=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function Eu(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=je*o,t.style.height=`${je}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:l,y1:u}of e.nodes){i.fillStyle=Ft(a.position,s,n.dark);let[h,d]=[l/e.height*je,(u-l)/e.height*je];i.fillRect(c/e.width*r-1,h,2,Math.max(2,d))}}var Tu=.86,_u=.9,Pu=.5;function ps(t,e,n,r,o){t.attr("fill-opacity",Tu).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:_u).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=Xt(a,n,r,o);return k("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>Lu(i[c.beam],c))).order()}function Lu(t,{path:e,span:n}){let r=t.cloneNode();return r.setAttribute("d",e),n<1&&r.setAttribute("fill-opacity",String(Pu)),r}function ds(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ce(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],l={width:c,height:c,patternUnits:"userSpaceOnUse"};return k("pattern",{id:`${r}-${i}`,...l,patternTransform:"skewX(-30)"},k("rect",{width:c,height:c,fill:s,opacity:.45}),k("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function ms({beams:t,nodes:e,target:n}){let r=e.find(({id:i})=>i===n),o=r?.answer?` \u2192 ${r.answer}`:"";return`Attention paths to ${R(r?.label??"")}${o}: ${t.length} paths over ${e.length} nodes`}function gs(t,e){let n=Ve(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?He(n,e):r?_t(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Qe=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new Je(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=Se("ra-pattern");layout=null;width=0;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o},i,s){let{svg:a,stage:c,defs:l,other:u,ribbons:h,nodes:d,axis:m}=this.parts;if(this.width=c.clientWidth,this.width===0)return;let b=a.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=F(n.font,13);let y=Fo(e,{width:this.width,whole:r,measure:this.measure},o);this.layout=y,a.setAttribute("width",String(this.width)),a.setAttribute("height",String(y.viewHeight)),a.setAttribute("aria-label",ms(e)),ds(l,e,n,this.patternId),us(u,y,e.other,n),as(m,y,n),this.drawStrands=ps(h,y,e,n,this.patternId),this.drawPlaced=ss(d,y,e,n),this.overview.draw(y,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(y,this.width,s),this.moving=!1,this.refresh(i),b&&this.focus(b)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=Kt(e);ur(this.ribbons,this.nodes,n,e,this.theme),fs(this.parts.other,Qi(n,e.picture.beams.length)),this.drawDepth(e.picture,n),this.place(this.layout,e)}drawDepth(e,{lit:n}){let{depth:r}=this.parts,o=[...n].map(a=>[a,Xt(a,e,this.theme,this.patternId)]),{height:i,draw:s}=Ke(o,e,this.width,this.theme);r.replaceChildren(...s(0)),r.setAttribute("height",String(i)),r.setAttribute("aria-label",Ui(o,e)),r.toggleAttribute("hidden",i===0)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&ur(this.ribbons,this.nodes,Kt(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let l=n?s[1]-s[0]:1/0;this.drawn=[s[0]-l,s[1]+l];let u=(h,d)=>d>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:d})=>u(h,d))),this.nodes=this.drawPlaced(o.filter(({x:h})=>u(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,l={picture:r,layout:e,emphasis:Kt(n),transform:o,view:s,measure:a,theme:c};os(this.parts.labels,this.nodes.data(),l),hs(this.parts.other,e,o),cs(this.parts.axis,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(Pt(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var bs=12;function dr(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:bs},(o,i)=>Ft(i/(bs-1)*n,n,e)),last:n}}function ys(t,e,n){let{colours:r,last:o}=dr(e,n.dark),i=f("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var tn=18,z=16,xs=15,en=11.5,nn=11;function ws({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=F(r,xs),a=mr(ar(t,n-2*z,h=>s(h,!0)),22,{"font-size":xs,"font-weight":700,fill:o}),c=F(r,en),l=e?[bt(e,n-2*z,c)]:[],u=mr(l,tn,{"font-size":en,fill:i});return t||e?cr([et(z/2),a,u,et(z/2)]):et(0)}function vs(t,e,n,r,o){let i=F(o.font,nn),s={"font-size":nn,fill:o.muted},a=mr(ar(n,r-2*z,i),15,s),c=Au(e,o),l=Ke(t,e,r,o),u=Iu(t,e,r,o);return cr([et(z),l,et(l.height&&z),u,c,a,et(z/2)])}function mr(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>k("text",{x:z,y:r+i*e+14,...n},o))}}function Iu(t,e,n,r){let o=F(r.font,en),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${ae(c,e)}\u2003${gt(c,e,60)}`},s=([a,c],l)=>[k("rect",{x:z,y:l,width:12,height:12,fill:c}),k("text",{x:z+20,y:l+10,"font-size":en,fill:r.text},bt(i(a),n-3*z,o))];return{height:t.length*tn,draw:a=>t.flatMap((c,l)=>s(c,a+l*tn))}}function Au(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=dr(t,e);if(i===0)return et(0);let s="position 0",a=z+F(n,nn)(s)+8,c=a+o.length*7+6,l={"font-size":nn,fill:r};return{height:tn+4,draw:u=>[k("text",{x:z,y:u+12,...l},s),...o.map((h,d)=>k("rect",{x:a+d*7,y:u+4,width:7.2,height:8,fill:h})),k("text",{x:c,y:u+12,...l},String(i))]}}var Nu="Arial, Helvetica, sans-serif";function ks(t,e,n,r,o,i){let[s,a]=[t.clientWidth,t.clientHeight],c=Ou(o),[l,u]=[ws(r,s,o),vs(n,e,r.caption,s,o)],h=l.height+a+u.height,d=Se("ra-clip"),m=k("g",{"clip-path":`url(#${d})`},...Cu(t,i,c)),b=k("svg",{version:"1.1",width:s,height:h,viewBox:`0 0 ${s} ${h}`},...r.title?[k("title",{},r.title)]:[],k("defs",{},k("clipPath",{id:d},k("rect",{width:s,height:a}))),k("rect",{width:s,height:h,fill:o.background}),k("g",{class:"ra-over","font-family":c},...l.draw(0)),k("g",{transform:`translate(0,${l.height})`},m),k("g",{class:"ra-under","font-family":c},...u.draw(l.height+a)));return{markup:new XMLSerializer().serializeToString(b),width:s,height:h}}var Ou=({font:t})=>t.includes("Arial")?t:`${t}, ${Nu}`;function Cu(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))Ru(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),Du(o);return Array.from(r.children)}var $u=["tabindex","role","style","paint-order","vector-effect"];function Ru(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(k("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of $u)t.removeAttribute(o)}function Du(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var gr="http://www.w3.org/1999/xhtml",Ss={svg:"http://www.w3.org/2000/svg",xhtml:gr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function le(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ss.hasOwnProperty(e)?{space:Ss[e],local:t}:t}function zu(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===gr&&e.documentElement.namespaceURI===gr?e.createElement(t):e.createElementNS(n,t)}}function Hu(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Ms(t){var e=le(t);return(e.local?Hu:zu)(e)}function Gu(){}function on(t){return t==null?Gu:function(){return this.querySelector(t)}}function Bu(t){typeof t!="function"&&(t=on(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,l,u=0;u<s;++u)(c=i[u])&&(l=t.call(c,c.__data__,u,i))&&("__data__"in c&&(l.__data__=c.__data__),a[u]=l);return new B(r,this._parents)}function Vu(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Fu(){return[]}function yr(t){return t==null?Fu:function(){return this.querySelectorAll(t)}}function Wu(t){return function(){return Vu(t.apply(this,arguments))}}function Ku(t){typeof t=="function"?t=Wu(t):t=yr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&(r.push(t.call(c,c.__data__,l,s)),o.push(c));return new B(r,o)}function xr(t){return function(){return this.matches(t)}}function Es(t){return function(e){return e.matches(t)}}var qu=Array.prototype.find;function Xu(t){return function(){return qu.call(this.children,t)}}function Uu(){return this.firstElementChild}function Yu(t){return this.select(t==null?Uu:Xu(typeof t=="function"?t:Es(t)))}var Zu=Array.prototype.filter;function ju(){return Array.from(this.children)}function Ju(t){return function(){return Zu.call(this.children,t)}}function Qu(t){return this.selectAll(t==null?ju:Ju(typeof t=="function"?t:Es(t)))}function th(t){typeof t!="function"&&(t=xr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new B(r,this._parents)}function Ts(t){return new Array(t.length)}function eh(){return new B(this._enter||this._groups.map(Ts),this._parents)}function rn(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}rn.prototype={constructor:rn,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function nh(t){return function(){return t}}function rh(t,e,n,r,o,i){for(var s=0,a,c=e.length,l=i.length;s<l;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new rn(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function oh(t,e,n,r,o,i,s){var a,c,l=new Map,u=e.length,h=i.length,d=new Array(u),m;for(a=0;a<u;++a)(c=e[a])&&(d[a]=m=s.call(c,c.__data__,a,e)+"",l.has(m)?o[a]=c:l.set(m,c));for(a=0;a<h;++a)m=s.call(t,i[a],a,i)+"",(c=l.get(m))?(r[a]=c,c.__data__=i[a],l.delete(m)):n[a]=new rn(t,i[a]);for(a=0;a<u;++a)(c=e[a])&&l.get(d[a])===c&&(o[a]=c)}function ih(t){return t.__data__}function sh(t,e){if(!arguments.length)return Array.from(this,ih);var n=e?oh:rh,r=this._parents,o=this._groups;typeof t!="function"&&(t=nh(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),l=0;l<i;++l){var u=r[l],h=o[l],d=h.length,m=ah(t.call(u,u&&u.__data__,l,r)),b=m.length,y=a[l]=new Array(b),T=s[l]=new Array(b),w=c[l]=new Array(d);n(u,h,y,T,w,m,e);for(var P=0,I=0,C,H;P<b;++P)if(C=y[P]){for(P>=I&&(I=P+1);!(H=T[I])&&++I<b;);C._next=H||null}}return s=new B(s,r),s._enter=a,s._exit=c,s}function ah(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function ch(){return new B(this._exit||this._groups.map(Ts),this._parents)}function lh(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function uh(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var l=n[c],u=r[c],h=l.length,d=a[c]=new Array(h),m,b=0;b<h;++b)(m=l[b]||u[b])&&(d[b]=m);for(;c<o;++c)a[c]=n[c];return new B(a,this._parents)}function hh(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function fh(t){t||(t=ph);function e(h,d){return h&&d?t(h.__data__,d.__data__):!h-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),l,u=0;u<a;++u)(l=s[u])&&(c[u]=l);c.sort(e)}return new B(o,this._parents).order()}function ph(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function dh(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function mh(){return Array.from(this)}function gh(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function bh(){let t=0;for(let e of this)++t;return t}function yh(){return!this.node()}function xh(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function wh(t){return function(){this.removeAttribute(t)}}function vh(t){return function(){this.removeAttributeNS(t.space,t.local)}}function kh(t,e){return function(){this.setAttribute(t,e)}}function Sh(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Mh(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Eh(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function Th(t,e){var n=le(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?vh:wh:typeof e=="function"?n.local?Eh:Mh:n.local?Sh:kh)(n,e))}function _s(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function _h(t){return function(){this.style.removeProperty(t)}}function Ph(t,e,n){return function(){this.style.setProperty(t,e,n)}}function Lh(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Ih(t,e,n){return arguments.length>1?this.each((e==null?_h:typeof e=="function"?Lh:Ph)(t,e,n??"")):Lt(this.node(),t)}function Lt(t,e){return t.style.getPropertyValue(e)||_s(t).getComputedStyle(t,null).getPropertyValue(e)}function Ah(t){return function(){delete this[t]}}function Nh(t,e){return function(){this[t]=e}}function Oh(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Ch(t,e){return arguments.length>1?this.each((e==null?Ah:typeof e=="function"?Oh:Nh)(t,e)):this.node()[t]}function Ps(t){return t.trim().split(/^|\s+/)}function wr(t){return t.classList||new Ls(t)}function Ls(t){this._node=t,this._names=Ps(t.getAttribute("class")||"")}Ls.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Is(t,e){for(var n=wr(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function As(t,e){for(var n=wr(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function $h(t){return function(){Is(this,t)}}function Rh(t){return function(){As(this,t)}}function Dh(t,e){return function(){(e.apply(this,arguments)?Is:As)(this,t)}}function zh(t,e){var n=Ps(t+"");if(arguments.length<2){for(var r=wr(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Dh:e?$h:Rh)(n,e))}function Hh(){this.textContent=""}function Gh(t){return function(){this.textContent=t}}function Bh(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Vh(t){return arguments.length?this.each(t==null?Hh:(typeof t=="function"?Bh:Gh)(t)):this.node().textContent}function Fh(){this.innerHTML=""}function Wh(t){return function(){this.innerHTML=t}}function Kh(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function qh(t){return arguments.length?this.each(t==null?Fh:(typeof t=="function"?Kh:Wh)(t)):this.node().innerHTML}function Xh(){this.nextSibling&&this.parentNode.appendChild(this)}function Uh(){return this.each(Xh)}function Yh(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Zh(){return this.each(Yh)}function jh(t){var e=typeof t=="function"?t:Ms(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Jh(){return null}function Qh(t,e){var n=typeof t=="function"?t:Ms(t),r=e==null?Jh:typeof e=="function"?e:on(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function tf(){var t=this.parentNode;t&&t.removeChild(this)}function ef(){return this.each(tf)}function nf(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function rf(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function of(t){return this.select(t?rf:nf)}function sf(t){return arguments.length?this.property("__data__",t):this.node().__data__}function af(t){return function(e){t.call(this,e,this.__data__)}}function cf(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function lf(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function uf(t,e,n){return function(){var r=this.__on,o,i=af(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function hf(t,e,n){var r=cf(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,l=a.length,u;c<l;++c)for(o=0,u=a[c];o<i;++o)if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?uf:lf,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Ns(t,e,n){var r=_s(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function ff(t,e){return function(){return Ns(this,t,e)}}function pf(t,e){return function(){return Ns(this,t,e.apply(this,arguments))}}function df(t,e){return this.each((typeof e=="function"?pf:ff)(t,e))}function*mf(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Os=[null];function B(t,e){this._groups=t,this._parents=e}function It(){return new B([[document.documentElement]],Os)}function gf(){return this}B.prototype=It.prototype={constructor:B,select:Bu,selectAll:Ku,selectChild:Yu,selectChildren:Qu,filter:th,data:sh,enter:eh,exit:ch,join:lh,merge:uh,selection:gf,order:hh,sort:fh,call:dh,nodes:mh,node:gh,size:bh,empty:yh,each:xh,attr:Th,style:Ih,property:Ch,classed:zh,text:Vh,html:qh,raise:Uh,lower:Zh,append:jh,insert:Qh,remove:ef,clone:of,datum:sf,on:hf,dispatch:df,[Symbol.iterator]:mf};function O(t){return typeof t=="string"?new B([[document.querySelector(t)]],[document.documentElement]):new B([[t]],Os)}var bf=0;function yf(){return new br}function br(){this._="@"+(++bf).toString(36)}br.prototype=yf.prototype={constructor:br,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function xf(t){let e;for(;e=t.sourceEvent;)t=e;return t}function ct(t,e){if(t=xf(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var $s=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Rs(t,e,n,r){switch(t){case"ArrowLeft":return Cs(e,n,r,"target","source");case"ArrowRight":return Cs(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return wf(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Cs(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,l)=>l.value-c.value)[0];return a&&i.get(a[o])}function wf(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function Ds(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>vf(t,n)),e.addEventListener("pointerleave",()=>vr(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>zs(t,sn(n))),e.addEventListener("keydown",n=>Sf(t,n)),e.addEventListener("focusin",n=>Ef(t,n)),e.addEventListener("focusout",()=>vr(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function sn(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:O(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:O(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:O(o).datum()}:null}function vf(t,e){let n=e.buttons===0?sn(e):null;if(!n)return vr(t);t.over(kr(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(kf(t,n),e.clientX-r,e.clientY-o)}function vr(t){t.tooltip.hide(),t.over(null)}function kf({state:{picture:t}},e){return"node"in e?_t(e.node.node,t):He(e.strand.link,t,e.strand.beam)}function zs(t,e){t.tooltip.hide();let n=kr(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function kr(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function Sf(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=sn(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")zs(t,n);else if($s.includes(e.key))Mf(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Mf(t,e,n){let{shown:r}=t.emphasis(),o=t.drawing.layout?.nodes.filter(s=>yt(s,r))??[],i=Rs(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.drawing.focus(i.node.id))}function Ef(t,e){let n=sn(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(kr(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(_t(o.node,t.state.picture),i,s)}var Tf=6;function Hs(t){let e=f("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});qr(e);let n=f("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,l)=>_f(l,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,l)=>c.tabIndex=l===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function _f(t,e,n,r){let o=e.beams[t],i=Ge(o,e),s=f("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},Sr(t,e,n),f("span",{class:"ra-score"},e.parts?o.text:ae(o,e)));return e.beams.length<=Tf&&!e.parts&&s.append(f("bdi",{class:"ra-chip-path",dir:"ltr"},gt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function Sr(t,e,n){let{colour:r,pattern:o}=ce(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=f("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Qn(r)>.3?"#10131a":"#ffffff",s}async function Bs(t,e,n,r){let o=e==="svg"?Vs(t.markup):await Pf(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var Vs=t=>new Blob([t],{type:"image/svg+xml"});async function Pf({markup:t,width:e,height:n},r){let o=`<style>${await Lf(r)}</style>`,i=URL.createObjectURL(Vs(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,l)=>{a.toBlob(u=>u?c(u):l(new Error("The picture is too large for a PNG")))})}async function Lf(t){let e=t.split(",").map(Gs),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=Gs(s.style.getPropertyValue("font-family")),l=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],u=s.style.getPropertyValue("font-style")==="italic";return!l||u||!e.includes(c)?[]:[{css:s.cssText,source:l,address:new URL(l,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await If(c))))).join("")}var Gs=t=>t.trim().replace(/^["']|["']$/g,"");async function If(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}function Fs(t){let e=k("defs"),n=(V,Ct=!0)=>k("g",{class:V,"aria-hidden":Ct||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=k("g",{class:"ra-viewport"},r,o,i),u=k("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=f("div",{class:"ra-stage"},u),d=f("div",{class:"ra-head"}),m=f("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=k("svg",{class:"ra-depth",role:"img"}),y=f("p",{class:"ra-caption"}),T=f("p",{class:"ra-pruned"}),w=f("div",{class:"ra-key"}),P=f("div",{class:"ra-foot"},y,w,T),I=f("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(d,h,m,b,P,I);let C=V=>O(V),H={other:C(r),ribbons:C(o),nodes:C(i)},G={labels:C(s),axis:C(a)};return{head:d,stage:h,svg:u,defs:e,viewport:c,...H,...G,depth:b,overview:m,caption:y,pruned:T,key:w,live:I}}var Af={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Nf={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function Ws(t){let e=an("zoom-in"),n=an("zoom-out"),r=an("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),f("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Of(t))}function an(t){let e=Nf[t],n=f("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=k("path",{d:Af[t]});return n.append(k("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}function Of(t){let e=an("download"),n=f("div",{class:"ra-menu",role:"menu",hidden:""}),r=f("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let l=f("button",{type:"button",role:"menuitem","data-save":a},c);l.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(l)}return Cf(e,n,i),r.append(e,n),r}function Cf(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Ut=14;function Ks(t){let e=f("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(f("div",{class:"ra-tooltip-title"},n),...r.map(l=>f("div",{class:"ra-tooltip-row"},l))),e.hidden=!1;let a=o+Ut+e.offsetWidth<=t.clientWidth?o+Ut:Math.max(0,o-Ut-e.offsetWidth),c=i+Ut+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Ut:Math.max(0,i-Ut-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var $f={value:()=>{}};function ue(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new cn(n)}function cn(t){this._=t}function Rf(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}cn.prototype=ue.prototype={constructor:cn,on:function(t,e){var n=this._,r=Rf(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Df(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=qs(n[o],t.name,e);else if(e==null)for(o in n)n[o]=qs(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new cn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Df(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function qs(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=$f,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Yt=0,fe=0,he=0,Us=1e3,ln,pe,un=0,At=0,fn=0,de=typeof performance=="object"&&performance.now?performance:Date,Ys=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function pn(){return At||(Ys(zf),At=de.now()+fn)}function zf(){At=0}function hn(){this._call=this._time=this._next=null}hn.prototype=Er.prototype={constructor:hn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?pn():+n)+(e==null?0:+e),!this._next&&pe!==this&&(pe?pe._next=this:ln=this,pe=this),this._call=t,this._time=n,Mr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Mr())}};function Er(t,e,n){var r=new hn;return r.restart(t,e,n),r}function Hf(){pn(),++Yt;for(var t=ln,e;t;)(e=At-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Yt}function Xs(){At=(un=de.now())+fn,Yt=fe=0;try{Hf()}finally{Yt=0,Bf(),At=0}}function Gf(){var t=de.now(),e=t-un;e>Us&&(fn-=e,un=t)}function Bf(){for(var t,e=ln,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:ln=n);pe=t,Mr(r)}function Mr(t){if(!Yt){fe&&(fe=clearTimeout(fe));var e=t-At;e>24?(t<1/0&&(fe=setTimeout(Xs,Math.ceil(t-de.now()-fn)+1)),he&&(he=clearInterval(he))):(he||(un=de.now(),he=setInterval(Gf,Us)),Yt=1,Ys(Xs))}}function Tr(t,e,n){var r=new hn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function js(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var _r=3,hb=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(_r),fb=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(_r),pb=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(_r),Vf=Math.PI,db=Vf/2;function dn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var Zs=4/11,mb=6/11,gb=8/11,bb=3/4,yb=9/11,xb=10/11,wb=15/16,vb=21/22,kb=63/64,Sb=1/Zs/Zs;var Pr=1.70158,Mb=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Pr),Eb=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Pr),Tb=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Pr),Zt=2*Math.PI,Lr=1,Ir=.3,_b=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Zt);function o(i){return e*dn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Zt)},o.period=function(i){return t(e,i)},o})(Lr,Ir),Pb=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Zt);function o(i){return 1-e*dn(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Zt)},o.period=function(i){return t(e,i)},o})(Lr,Ir),Lb=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Zt);function o(i){return((i=i*2-1)<0?e*dn(-i)*Math.sin((r-i)/n):2-e*dn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Zt)},o.period=function(i){return t(e,i)},o})(Lr,Ir);var Ff=ue("start","end","cancel","interrupt"),Wf=[],ta=0,Js=1,Ar=2,mn=3,Qs=4,Nr=5,gn=6;function bn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;Kf(t,n,{name:e,index:r,group:o,on:Ff,tween:Wf,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:ta})}function Or(t,e){var n=j(t,e);if(n.state>ta)throw new Error("too late; already scheduled");return n}function nt(t,e){var n=j(t,e);if(n.state>mn)throw new Error("too late; already running");return n}function j(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Kf(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=Er(i,0,n.time);function i(l){n.state=Js,n.timer.restart(s,n.delay,n.time),n.delay<=l&&s(l-n.delay)}function s(l){var u,h,d,m;if(n.state!==Js)return c();for(u in r)if(m=r[u],m.name===n.name){if(m.state===mn)return Tr(s);m.state===Qs?(m.state=gn,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[u]):+u<e&&(m.state=gn,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[u])}if(Tr(function(){n.state===mn&&(n.state=Qs,n.timer.restart(a,n.delay,n.time),a(l))}),n.state=Ar,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Ar){for(n.state=mn,o=new Array(d=n.tween.length),u=0,h=-1;u<d;++u)(m=n.tween[u].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=m);o.length=h+1}}function a(l){for(var u=l<n.duration?n.ease.call(null,l/n.duration):(n.timer.restart(c),n.state=Nr,1),h=-1,d=o.length;++h<d;)o[h].call(t,u);n.state===Nr&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=gn,n.timer.stop(),delete r[e];for(var l in r)return;delete t.__transition}}function me(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>Ar&&r.state<Nr,r.state=gn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function qf(t){return this.each(function(){me(this,t)})}function Xf(t,e){var n,r;return function(){var o=nt(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Uf(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=nt(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,l=o.length;c<l;++c)if(o[c].name===e){o[c]=a;break}c===l&&o.push(a)}i.tween=o}}function Yf(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=j(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?Xf:Uf)(n,t,e))}function Cr(t,e,n){var r=t._id;return t.each(function(){var o=nt(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return j(o,r).value[e]}}function ea(t,e){var n;return(typeof e=="number"?Y:e instanceof U?Z:(n=U(e))?(e=n,Z):jn)(t,e)}function Zf(t){return function(){this.removeAttribute(t)}}function jf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Jf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Qf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function tp(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function ep(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function np(t,e){var n=le(t),r=n==="transform"?_i:ea;return this.attrTween(t,typeof e=="function"?(n.local?ep:tp)(n,r,Cr(this,"attr."+t,e)):e==null?(n.local?jf:Zf)(n):(n.local?Qf:Jf)(n,r,e))}function rp(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function op(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function ip(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&op(t,i)),n}return o._value=e,o}function sp(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&rp(t,i)),n}return o._value=e,o}function ap(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=le(t);return this.tween(n,(r.local?ip:sp)(r,e))}function cp(t,e){return function(){Or(this,t).delay=+e.apply(this,arguments)}}function lp(t,e){return e=+e,function(){Or(this,t).delay=e}}function up(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?cp:lp)(e,t)):j(this.node(),e).delay}function hp(t,e){return function(){nt(this,t).duration=+e.apply(this,arguments)}}function fp(t,e){return e=+e,function(){nt(this,t).duration=e}}function pp(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?hp:fp)(e,t)):j(this.node(),e).duration}function dp(t,e){if(typeof e!="function")throw new Error;return function(){nt(this,t).ease=e}}function mp(t){var e=this._id;return arguments.length?this.each(dp(e,t)):j(this.node(),e).ease}function gp(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;nt(this,t).ease=n}}function bp(t){if(typeof t!="function")throw new Error;return this.each(gp(this._id,t))}function yp(t){typeof t!="function"&&(t=xr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new ut(r,this._parents,this._name,this._id)}function xp(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],l=n[a],u=c.length,h=s[a]=new Array(u),d,m=0;m<u;++m)(d=c[m]||l[m])&&(h[m]=d);for(;a<r;++a)s[a]=e[a];return new ut(s,this._parents,this._name,this._id)}function wp(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function vp(t,e,n){var r,o,i=wp(e)?Or:nt;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function kp(t,e){var n=this._id;return arguments.length<2?j(this.node(),n).on.on(t):this.each(vp(n,t,e))}function Sp(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Mp(){return this.on("end.remove",Sp(this._id))}function Ep(t){var e=this._name,n=this._id;typeof t!="function"&&(t=on(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,l=i[s]=new Array(c),u,h,d=0;d<c;++d)(u=a[d])&&(h=t.call(u,u.__data__,d,a))&&("__data__"in u&&(h.__data__=u.__data__),l[d]=h,bn(l[d],e,n,d,l,j(u,n)));return new ut(i,this._parents,e,n)}function Tp(t){var e=this._name,n=this._id;typeof t!="function"&&(t=yr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],l=c.length,u,h=0;h<l;++h)if(u=c[h]){for(var d=t.call(u,u.__data__,h,c),m,b=j(u,n),y=0,T=d.length;y<T;++y)(m=d[y])&&bn(m,e,n,y,d,b);i.push(d),s.push(u)}return new ut(i,s,e,n)}var _p=It.prototype.constructor;function Pp(){return new _p(this._groups,this._parents)}function Lp(t,e){var n,r,o;return function(){var i=Lt(this,t),s=(this.style.removeProperty(t),Lt(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function na(t){return function(){this.style.removeProperty(t)}}function Ip(t,e,n){var r,o=n+"",i;return function(){var s=Lt(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Ap(t,e,n){var r,o,i;return function(){var s=Lt(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Lt(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Np(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=nt(this,t),l=c.on,u=c.value[i]==null?a||(a=na(e)):void 0;(l!==n||o!==u)&&(r=(n=l).copy()).on(s,o=u),c.on=r}}function Op(t,e,n){var r=(t+="")=="transform"?Ti:ea;return e==null?this.styleTween(t,Lp(t,r)).on("end.style."+t,na(t)):typeof e=="function"?this.styleTween(t,Ap(t,r,Cr(this,"style."+t,e))).each(Np(this._id,t)):this.styleTween(t,Ip(t,r,e),n).on("end.style."+t,null)}function Cp(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function $p(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&Cp(t,s,n)),r}return i._value=e,i}function Rp(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,$p(t,e,n??""))}function Dp(t){return function(){this.textContent=t}}function zp(t){return function(){var e=t(this);this.textContent=e??""}}function Hp(t){return this.tween("text",typeof t=="function"?zp(Cr(this,"text",t)):Dp(t==null?"":t+""))}function Gp(t){return function(e){this.textContent=t.call(this,e)}}function Bp(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&Gp(o)),e}return r._value=t,r}function Vp(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Bp(t))}function Fp(){for(var t=this._name,e=this._id,n=ra(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)if(c=s[l]){var u=j(c,e);bn(c,t,n,l,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new ut(r,this._parents,t,n)}function Wp(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var l=nt(this,r),u=l.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),l.on=e}),o===0&&i()})}var Kp=0;function ut(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function qp(t){return It().transition(t)}function ra(){return++Kp}var lt=It.prototype;ut.prototype=qp.prototype={constructor:ut,select:Ep,selectAll:Tp,selectChild:lt.selectChild,selectChildren:lt.selectChildren,filter:yp,merge:xp,selection:Pp,transition:Fp,call:lt.call,nodes:lt.nodes,node:lt.node,size:lt.size,empty:lt.empty,each:lt.each,on:kp,attr:np,attrTween:ap,style:Op,styleTween:Rp,text:Hp,textTween:Vp,remove:Mp,tween:Yf,delay:up,duration:pp,ease:mp,easeVarying:bp,end:Wp,[Symbol.iterator]:lt[Symbol.iterator]};var Xp={time:null,delay:0,duration:250,ease:js};function Up(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Yp(t){var e,n;t instanceof ut?(e=t._id,t=t._name):(e=ra(),(n=Xp).time=pn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&bn(c,t,e,l,s,n||Up(c,e));return new ut(r,this._parents,t,e)}It.prototype.interrupt=qf;It.prototype.transition=Yp;var $r={capture:!0,passive:!1};function Rr(t){t.preventDefault(),t.stopImmediatePropagation()}function oa(t){var e=t.document.documentElement,n=O(t).on("dragstart.drag",Rr,$r);"onselectstart"in e?n.on("selectstart.drag",Rr,$r):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function ia(t,e){var n=t.document.documentElement,r=O(t).on("dragstart.drag",null);e&&(r.on("click.drag",Rr,$r),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Zp(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}Zp.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var yn=t=>()=>t;function jp(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function ht(t,e,n){this.k=t,this.x=e,this.y=n}ht.prototype={constructor:ht,scale:function(t){return t===1?this:new ht(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new ht(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Nt=new ht(1,0,0);zr.prototype=ht.prototype;function zr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Nt;return t.__zoom}function Dr(t){t.stopImmediatePropagation()}function ge(t){t.preventDefault(),t.stopImmediatePropagation()}function Jp(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Qp(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function sa(){return this.__zoom||Nt}function td(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function ed(){return navigator.maxTouchPoints||"ontouchstart"in this}function nd(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function aa(){var t=Jp,e=Qp,n=nd,r=td,o=ed,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=Pi,l=ue("start","zoom","end"),u,h,d,m=500,b=150,y=0,T=10;function w(p){p.property("__zoom",sa).on("wheel.zoom",Ct,{passive:!1}).on("mousedown.zoom",xe).on("dblclick.zoom",we).filter(o).on("touchstart.zoom",Va).on("touchmove.zoom",Fa).on("touchend.zoom touchcancel.zoom",Wa).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(p,x,g,v){var S=p.selection?p.selection():p;S.property("__zoom",sa),p!==S?H(p,x,g,v):S.interrupt().each(function(){G(this,arguments).event(v).start().zoom(null,typeof x=="function"?x.apply(this,arguments):x).end()})},w.scaleBy=function(p,x,g,v){w.scaleTo(p,function(){var S=this.__zoom.k,M=typeof x=="function"?x.apply(this,arguments):x;return S*M},g,v)},w.scaleTo=function(p,x,g,v){w.transform(p,function(){var S=e.apply(this,arguments),M=this.__zoom,E=g==null?C(S):typeof g=="function"?g.apply(this,arguments):g,_=M.invert(E),L=typeof x=="function"?x.apply(this,arguments):x;return n(I(P(M,L),E,_),S,s)},g,v)},w.translateBy=function(p,x,g,v){w.transform(p,function(){return n(this.__zoom.translate(typeof x=="function"?x.apply(this,arguments):x,typeof g=="function"?g.apply(this,arguments):g),e.apply(this,arguments),s)},null,v)},w.translateTo=function(p,x,g,v,S){w.transform(p,function(){var M=e.apply(this,arguments),E=this.__zoom,_=v==null?C(M):typeof v=="function"?v.apply(this,arguments):v;return n(Nt.translate(_[0],_[1]).scale(E.k).translate(typeof x=="function"?-x.apply(this,arguments):-x,typeof g=="function"?-g.apply(this,arguments):-g),M,s)},v,S)};function P(p,x){return x=Math.max(i[0],Math.min(i[1],x)),x===p.k?p:new ht(x,p.x,p.y)}function I(p,x,g){var v=x[0]-g[0]*p.k,S=x[1]-g[1]*p.k;return v===p.x&&S===p.y?p:new ht(p.k,v,S)}function C(p){return[(+p[0][0]+ +p[1][0])/2,(+p[0][1]+ +p[1][1])/2]}function H(p,x,g,v){p.on("start.zoom",function(){G(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){G(this,arguments).event(v).end()}).tween("zoom",function(){var S=this,M=arguments,E=G(S,M).event(v),_=e.apply(S,M),L=g==null?C(_):typeof g=="function"?g.apply(S,M):g,J=Math.max(_[1][0]-_[0][0],_[1][1]-_[0][1]),N=S.__zoom,K=typeof x=="function"?x.apply(S,M):x,rt=c(N.invert(L).concat(J/N.k),K.invert(L).concat(J/K.k));return function(q){if(q===1)q=K;else{var ot=rt(q),Ln=J/ot[2];q=new ht(Ln,L[0]-ot[0]*Ln,L[1]-ot[1]*Ln)}E.zoom(null,q)}})}function G(p,x,g){return!g&&p.__zooming||new V(p,x)}function V(p,x){this.that=p,this.args=x,this.active=0,this.sourceEvent=null,this.extent=e.apply(p,x),this.taps=0}V.prototype={event:function(p){return p&&(this.sourceEvent=p),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(p,x){return this.mouse&&p!=="mouse"&&(this.mouse[1]=x.invert(this.mouse[0])),this.touch0&&p!=="touch"&&(this.touch0[1]=x.invert(this.touch0[0])),this.touch1&&p!=="touch"&&(this.touch1[1]=x.invert(this.touch1[0])),this.that.__zoom=x,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(p){var x=O(this.that).datum();l.call(p,this.that,new jp(p,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:l}),x)}};function Ct(p,...x){if(!t.apply(this,arguments))return;var g=G(this,x).event(p),v=this.__zoom,S=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),M=ct(p);if(g.wheel)(g.mouse[0][0]!==M[0]||g.mouse[0][1]!==M[1])&&(g.mouse[1]=v.invert(g.mouse[0]=M)),clearTimeout(g.wheel);else{if(v.k===S)return;g.mouse=[M,v.invert(M)],me(this),g.start()}ge(p),g.wheel=setTimeout(E,b),g.zoom("mouse",n(I(P(v,S),g.mouse[0],g.mouse[1]),g.extent,s));function E(){g.wheel=null,g.end()}}function xe(p,...x){if(d||!t.apply(this,arguments))return;var g=p.currentTarget,v=G(this,x,!0).event(p),S=O(p.view).on("mousemove.zoom",L,!0).on("mouseup.zoom",J,!0),M=ct(p,g),E=p.clientX,_=p.clientY;oa(p.view),Dr(p),v.mouse=[M,this.__zoom.invert(M)],me(this),v.start();function L(N){if(ge(N),!v.moved){var K=N.clientX-E,rt=N.clientY-_;v.moved=K*K+rt*rt>y}v.event(N).zoom("mouse",n(I(v.that.__zoom,v.mouse[0]=ct(N,g),v.mouse[1]),v.extent,s))}function J(N){S.on("mousemove.zoom mouseup.zoom",null),ia(N.view,v.moved),ge(N),v.event(N).end()}}function we(p,...x){if(t.apply(this,arguments)){var g=this.__zoom,v=ct(p.changedTouches?p.changedTouches[0]:p,this),S=g.invert(v),M=g.k*(p.shiftKey?.5:2),E=n(I(P(g,M),v,S),e.apply(this,x),s);ge(p),a>0?O(this).transition().duration(a).call(H,E,v,p):O(this).call(w.transform,E,v,p)}}function Va(p,...x){if(t.apply(this,arguments)){var g=p.touches,v=g.length,S=G(this,x,p.changedTouches.length===v).event(p),M,E,_,L;for(Dr(p),E=0;E<v;++E)_=g[E],L=ct(_,this),L=[L,this.__zoom.invert(L),_.identifier],S.touch0?!S.touch1&&S.touch0[2]!==L[2]&&(S.touch1=L,S.taps=0):(S.touch0=L,M=!0,S.taps=1+!!u);u&&(u=clearTimeout(u)),M&&(S.taps<2&&(h=L[0],u=setTimeout(function(){u=null},m)),me(this),S.start())}}function Fa(p,...x){if(this.__zooming){var g=G(this,x).event(p),v=p.changedTouches,S=v.length,M,E,_,L;for(ge(p),M=0;M<S;++M)E=v[M],_=ct(E,this),g.touch0&&g.touch0[2]===E.identifier?g.touch0[0]=_:g.touch1&&g.touch1[2]===E.identifier&&(g.touch1[0]=_);if(E=g.that.__zoom,g.touch1){var J=g.touch0[0],N=g.touch0[1],K=g.touch1[0],rt=g.touch1[1],q=(q=K[0]-J[0])*q+(q=K[1]-J[1])*q,ot=(ot=rt[0]-N[0])*ot+(ot=rt[1]-N[1])*ot;E=P(E,Math.sqrt(q/ot)),_=[(J[0]+K[0])/2,(J[1]+K[1])/2],L=[(N[0]+rt[0])/2,(N[1]+rt[1])/2]}else if(g.touch0)_=g.touch0[0],L=g.touch0[1];else return;g.zoom("touch",n(I(E,_,L),g.extent,s))}}function Wa(p,...x){if(this.__zooming){var g=G(this,x).event(p),v=p.changedTouches,S=v.length,M,E;for(Dr(p),d&&clearTimeout(d),d=setTimeout(function(){d=null},m),M=0;M<S;++M)E=v[M],g.touch0&&g.touch0[2]===E.identifier?delete g.touch0:g.touch1&&g.touch1[2]===E.identifier&&delete g.touch1;if(g.touch1&&!g.touch0&&(g.touch0=g.touch1,delete g.touch1),g.touch0)g.touch0[1]=this.__zoom.invert(g.touch0[0]);else if(g.end(),g.taps===2&&(E=ct(E,this),Math.hypot(h[0]-E[0],h[1]-E[1])<T)){var _=O(this).on("dblclick.zoom");_&&_.apply(this,arguments)}}}return w.wheelDelta=function(p){return arguments.length?(r=typeof p=="function"?p:yn(+p),w):r},w.filter=function(p){return arguments.length?(t=typeof p=="function"?p:yn(!!p),w):t},w.touchable=function(p){return arguments.length?(o=typeof p=="function"?p:yn(!!p),w):o},w.extent=function(p){return arguments.length?(e=typeof p=="function"?p:yn([[+p[0][0],+p[0][1]],[+p[1][0],+p[1][1]]]),w):e},w.scaleExtent=function(p){return arguments.length?(i[0]=+p[0],i[1]=+p[1],w):[i[0],i[1]]},w.translateExtent=function(p){return arguments.length?(s[0][0]=+p[0][0],s[1][0]=+p[1][0],s[0][1]=+p[0][1],s[1][1]=+p[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(p){return arguments.length?(n=p,w):n},w.duration=function(p){return arguments.length?(a=+p,w):a},w.interpolate=function(p){return arguments.length?(c=p,w):c},w.on=function(){var p=l.on.apply(l,arguments);return p===l?w:p},w.clickDistance=function(p){return arguments.length?(y=(p=+p)*p,w):Math.sqrt(y)},w.tapDistance=function(p){return arguments.length?(T=+p,w):T},w}var rd=24,ca=1.5,la=200,xn=24,wn=20,vn=class{constructor(e,n){this.svg=e;this.behaviour=aa().clickDistance(4).wheelDelta(od).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=O(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,l=r!==null&&c>1?-r*c:n;this.jump(Nt.translate(l,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return zr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),rd*s]).translateExtent([[-xn,-xn],[a+xn,c+xn]]),this.jump(i?id(this.transform(),o.layout,e):Hr(this.scene))}by(e){let n=e>0?ca:1/ca;Nn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(la).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=Hr(this.scene);if(Nn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(la).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||sd(this.transform(),Hr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<wn||i>o-wn||s<wn||s>r.viewHeight-wn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function od({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function Hr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Nt.translate(n,0).scale(t.scale)}function id(t,e,n){let r=t.x/e.width*n.width;return Nt.translate(r,t.y).scale(t.k)}function sd(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var ad=400,Gr=class{constructor(e,n){this.host=e;this.events=n;it(e,Dt),it(e,Gi),this.parts=Fs(e),this.theme=at(e),this.tooltip=Ks(this.parts.stage),this.zoomer=new vn(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new Qe(this.parts,this.zoomer),this.legend=Hs({toggle:o=>this.show(ji(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=Ws({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),Ds(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=qe;legend;watcher;whole=!1;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,l=JSON.stringify(n??null);c?this.takePicture(e,a,n):l!==this.asked&&(this.state.shown=Wt(e,n)),this.asked=l,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!u)return this.refresh();this.legend.setPicture(e,this.theme),ys(this.parts.key,e,this.theme),this.draw(!c)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=at(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),mt(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=Zi(e,o);this.state={...qe,picture:e,shown:Wt(e,r),selection:s},Xe(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>ad;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return Kt(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){Xe(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=gs(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}follow(e){let{picture:n}=this.state;this.set({shown:Wt(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){Xe(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}redraw(){this.state!==qe&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o,subtitle:i}=this,{picture:s}=this.state,c=[...this.emphasis().shown].map(h=>[h,Xt(h,s,n,this.drawing.patternId)]),l={title:o,subtitle:i,caption:r.caption.textContent??""},u=ks(r.svg,s,c,l,n,this.zoomer.transform().k);return Bs(u,e,cd(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function cd(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function xt(t,e){let n=f("div",{class:"ra-root ra-picture-root"});return t.append(n),new Gr(n,e)}var ua=`/* The token strip. */
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
`;var ud={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},ha={changed:"changed",inserted:"inserted",deleted:"deleted"};function Vr(t,e){let n=Z(e.secondary,ud[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var fa=({name:t},e)=>t==="surprise"?`${$(e)} bits`:W(e);function pa({labels:t,ids:e,shade:n,marks:r},o,i){let s=n?.values[o],a=n&&s!=null,c=[`position ${i}`,...e?.[o]==null?[]:[`id ${e[o]}`],...a?[`${n.name} ${n.largest?fa(n,s*n.largest):$(s)}`]:[],...r?.[o]?[ha[r[o]]]:[]];return[R(t[o]),...c].join(" \xB7 ")}function da(t,e){let n=Object.keys(ha).filter(r=>t.marks?.includes(r));return[...t.shade?[fd(t.shade,e)]:[],...t.generated!=null&&t.generated<hd(t)?[Br("generated",{class:"ra-generated"})]:[],...t.template?.length?[Br("chat template",{class:"ra-template"})]:[],...n.map(r=>Br(r,{"data-mark":r}))]}var hd=({ranges:t,labels:e})=>t?.at(-1)??e.length;function kn({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function fd(t,e){let n=f("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(Vr(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?fa(t,t.largest):"most";return f("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function Br(t,e){let n=f("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),f("span",{class:"ra-legend-item"},n,t)}function ma(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],l=f("span",{class:"ra-token-box","data-position":c,title:pa(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&l.classList.add("ra-special"),i.has(c)&&l.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&l.classList.add("ra-generated");let u=n.marks?.[e];u&&(l.dataset.mark=u);let h=n.shade?.values[e]??null;return s&&h!==null&&(l.style.background=s(h)),l.append(pd(n.labels[e])),l}function pd(t){let e=te("");for(let{text:n,mark:r}of Be(t))e.append(r?f("span",{class:"ra-mark"},n):n);return e}function ga(t,e){return f("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},te(t))}function ba(t){let e=new Set([...t.special,...t.template??[]]),n=kn(t),r=t.labels.filter((o,i)=>!e.has(n[i]));return Ki(r.join("").replace(/\u27e8[^\u27e9]*\u27e9/g,""))?"rtl":"ltr"}var ft=t=>"at"in t;function ya(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function xa(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),ft(a)&&a.last&&s();return s(),r}function va(t,e,{rows:n,gap:r,direction:o}){let i=n.findIndex(u=>u.some(h=>ft(h)&&h.at===t)),s=n.flat().filter(ft).length-1,a=o==="rtl"?-1:1,c={ArrowLeft:t-a,ArrowRight:t+a,Home:0,End:s}[e];if(c!==void 0)return c>=0&&c<=s?c:void 0;let l={ArrowUp:-1,ArrowDown:1}[e];return l&&dd(t,n[i],n[i+l]??[],r)}function dd(t,e,n,r){let o=wa(e,r).find(({at:s})=>s===t).middle;return wa(n,r).sort((s,a)=>Math.abs(s.middle-o)-Math.abs(a.middle-o))[0]?.at}function wa(t,e){let n=0;return t.flatMap(r=>(n+=r.width+e,ft(r)?[{at:r.at,middle:n-r.width/2}]:[]))}var Sn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(ka(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=ka(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function ka(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var Sa=2,md=6,gd=6,wt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Dt,ua])it(this.host,o);this.strip=f("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=f("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new Sn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=f("div",{class:"ra-root"});strip;window;legend=f("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];direction="ltr";rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=at(this.host);mt(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}get isDrawn(){return this.known!==null}root(){return this.strip.getRootNode()}take(e,n,r){let o=kn(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?Vr(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.strip.dir=this.direction=ba(e),this.indices=new Map(o.map((l,u)=>[l,u])),this.legend.replaceChildren(...da(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=ya(n,r,F(o.font,14));this.boxes.clear(),this.rows=xa(i,this.width-gd-md,Sa),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>ft(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>ft(r)?this.newBox(r.at):ga(r.words,r.here));return f("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)ft(n)&&this.boxes.delete(n.at)}newBox(e){let n=ma(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let{rows:r,direction:o}=this,i=va(this.indices.get(n),e.key,{rows:r,gap:Sa,direction:o});if(i===void 0)return;this.setStop(i),this.reveal(i),this.boxes.get(i)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}};var Mn=class{constructor(e,n){this.events=n;e.append(this.element);let r=f("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new wt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=xt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=f("section",{class:"ra-column"});sankey;tokens;title=f("h3",{class:"ra-column-title"});subtitle=f("div",{class:"ra-column-subtitle"});strip=f("div",{class:"ra-column-strip"});picture=f("div",{class:"ra-column-picture"});error=f("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:l,target:u,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(f("bdi",{},r)),i&&this.title.append(f("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!l||!!a,this.picture.hidden=!c||!!a,a)return;let d=[...new Set(c?.nodes.map(({position:m})=>m))];l&&this.tokens.update({strip:l,target:u??-1,path:d}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=f("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Ma={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function Ta(t,e,n){let r=bd(e,n),o=e.picture??Ma,i=n.picture??Ma;if(t.kind==="token"){let s=r(t.position);return be(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:l})=>l===t.id);if(!s)return be(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:l})=>a(l));return be(n,a,Pa(s,o,c,i),[])}return yd(t,o,i,n,r)}function _a(t,e,n){let r=new Set(t?.map(o=>e.paths?.[o]??null));return r.delete(null),t&&(n.paths??[]).flatMap((o,i)=>r.has(o)?[i]:[])}function bd(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function be(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>Pt(o.source,o.target)))}}function Ea(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Pa(t,e,n,r){let o=Ea(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Ea(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function yd(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(y=>y.id===b));if(!i||!s)return be(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],l=new Map(n.nodes.map(b=>[b.id,b])),u=n.links.filter(b=>a(l.get(b.source)?.position??-1)&&c(l.get(b.target)?.position??-1)),h=new Set(Pa(s,e,u.map(b=>l.get(b.target)),n)),d=u.filter(b=>h.has(l.get(b.target))),m=d.flatMap(b=>[l.get(b.source),l.get(b.target)]);return be(r,b=>a(b)||c(b),m,d)}var jt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Dt,Yo])it(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=f("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=f("div",{class:"ra-root ra-compare"});grid=f("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){mt(this.host,at(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new Mn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.others(e,(r,o)=>r.sankey.follow(o(n))),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:Ko(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?Ta(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>_a(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=f("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function La({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Ot(s,e[a]?"ra-number":null)),i=n.map(s=>f("tr",{},...s.map((a,c)=>En(a,e[c]??!1))));return Fr(r,o,i)}function Ia(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=f("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,f("tr",{},En(o),f("td",{class:"ra-bars"},a),En(s,!0))});return Fr(e,[Ot("Influence"),Ot("lost, gained","ra-bars"),Ot("points","ra-number")],r)}function Aa({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>f("tr",{},Ot(e[s],null,"row"),...i.map((a,c)=>xd(a,r[s][c]))));return Fr(t,[Ot(t),...e.map(i=>Ot(i,"ra-number"))],o)}function xd(t,e){let n=En(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function Fr(t,e,n){let r=[f("thead",{},f("tr",{},...e)),f("tbody",{},...n)];return f("div",{class:"ra-scroll"},f("table",{class:"ra-plain","aria-label":t},...r))}var Ot=(t,e=null,n="col")=>f("th",{scope:n,class:e},t),En=(t,e=!1)=>f("td",{class:e?"ra-number":null},t);var Na=`/* The stand-alone page. */
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
`;function Wr(t,e){let n=f("div",{class:"ra-root ra-page"});t.append(n),it(n,Na);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function ye(t){let e=at(t);return mt(t,e),document.documentElement.style.background=e.background,e}var Jt=class{title=f("h1");facts=f("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>vd(r,o)))}};function vd(t,e){return f("div",{},f("dt",{},t),f("dd",{},e))}var Tn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new Jt;body=f("div");caption=f("p",{class:"ra-report-caption"});footer=f("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;ye(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){ye(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,text:r,table:o,bars:i,matrices:s,compare:a,picture:c,caption:l}=e,u=f("section",{},f("h2",{},n));this.body.append(u),r&&u.append(f("p",{class:"ra-text"},r)),o&&u.append(La(o,n)),i?.length&&u.append(Ia(i)),s&&u.append(...s.map(Aa));let h=[];if(c){let d=xt(u,{}),m={picture:c,show:null,caption:l??"",title:n};h.push({update:()=>d.update(m),destroy:()=>d.destroy()})}if(a){let d=new jt(u,{});h.push({update:()=>d.update(a),destroy:()=>d.destroy()})}return h}};var kd=24;function Oa(t){let e=f("tbody"),n=f("thead"),r=f("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>Ed(s,e,i)),{element:f("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(Sd(s)),e.replaceChildren(...s.beams.map((c,l)=>Md(l,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}var Ca={network:["Mass"],token:["Mass","Hops"],layer:["Score","Share","Hops"]};function Sd({graph:t}){let e=Ca[t];return f("tr",{},f("th",{scope:"col"},"Rank"),...e.map(n=>f("th",{class:"ra-number",scope:"col"},n)),f("th",{scope:"col"},"Path"))}function Md(t,e,n){let r=e.beams[t],o={Mass:W(r.share),Share:W(r.share),Score:$(r.score),Hops:String(r.hops)},i=Ca[e.graph].map(a=>o[a]),s=f("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",Ge(r,e)),s.append(f("td",{},Sr(t,e,n)),...i.map(a=>f("td",{class:"ra-number"},a)),f("td",{},f("bdi",{dir:"ltr",title:gt(r,e)},gt(r,e,kd)))),s}function Ed(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function $a(t,e){let n=Td(t,e);return n?f("dl",{},...n.flatMap(([r,o])=>[f("dt",{},r),f("dd",{},o)])):f("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function Td(t,e){let n=Ve(t,e);if(n)return Ld(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?_d(r,e):null}var Ra=(t,e)=>ze(t,e).replace(/^paths? /,"");function _d(t,e){let n=[["token",R(t.label)],["position",String(t.position)],["id",String(t.token_id)],...e.graph==="token"?[]:[Pd(t,e)],["paths",Ra(nr(t.id,e),e)]],r=t.predecessors.map(o=>`${R(o.label)} (${o.position}) ${$(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}var Pd=(t,{graph:e})=>["layer",e==="network"?Tt(t.layer):String(t.layer)];function Ld(t,e){let n=s=>{let a=e.nodes.find(c=>c.id===s);return a?tr(a,e.graph):s},r=[["from",n(t.target)],["back to",n(t.source)],[rr(e),$(t.weight)],["drawn width",$(t.value)],["paths",Ra(er(t),e)]],[o,i]=[se(t.layers??[]),or(t)];return o.length>0&&r.push(["layers",Et(o)]),i.length>0&&r.push(["heads",Et(i)]),r}function Da({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let l=s===e.token_id;return f("tr",{"aria-current":l||null},f("td",{class:"ra-number"},String(i)),f("td",{},te(a)),f("td",{class:"ra-number"},W(c)),f("td",{},l?"stands here":""))});return f("table",{"aria-label":"The likeliest tokens"},f("tbody",{},...o))}var Id=200,Ad=175,_n=class{constructor(e){this.host=e;this.table=Oa(o=>this.sankey.show(o));let n=f("section",{},f("h2",{},"Paths"),this.table.element),r=f("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new wt(this.tokenPlace,{}),this.sankey=xt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new Jt;tokenPlace=f("div");picturePlace=f("div",{class:"ra-picture"});details=f("section",{class:"ra-details","aria-live":"polite"});footer=f("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=ye(this.host);this.head.update(n),this.table.setPicture(n.picture,r);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.drawTokens(n,()=>this.showDetails(this.sankey.state.selection)),this.footer.textContent=n.version}drawTokens({strip:e,target:n},r){let o=()=>{this.tokens.update({strip:e,target:n}),this.tokenPlace.style.minHeight="",r()};if(e.labels.length<Id||this.tokens.isDrawn)return o();this.tokenPlace.style.minHeight=`${Ad}px`,ke(o)}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(f("h2",{},r?"Predicted there":"Selected"),r?Da(r):$a(e,n)),this.tokens.follow(Nd(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function Nd({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var za={sankey:Od,tokens:$d,compare:Cd,page:t=>Wr(t,e=>new _n(e)),report:t=>Wr(t,e=>new Tn(e))},Ha=(t,e,n)=>{let r=za[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(za).join(", ")}, not ${JSON.stringify(t)}`)};function Od(t,e){let n=xt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return Ga(n,r=>r.id??JSON.stringify(r.picture))}function Cd(t,e){let n=new jt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return Ga(n,r=>r.id??JSON.stringify(r.columns))}function $d(t,e){let n=new wt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var Pn=new Map,Rd=2e3;function Ga(t,e){let n="",r=o=>Pn.get(o)===t&&Pn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=Pn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,Pn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),Rd)}}}var Dd=Kr(Ha),Ba=t=>Dd({...t,data:ve(t.data)}),Fy=Ba;function zd(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||Ba({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&zd();export{Fy as default};
