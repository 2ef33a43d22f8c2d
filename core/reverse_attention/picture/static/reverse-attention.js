/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function po(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function Ae(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(Ae):t:t.packed===1?Bc(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Ae(n)]))}function Bc({packed:t,texts:e,...n}){let r=Vn(n.nodes).map(a=>Fc(a,e)),o=r.map(({id:a})=>a),i=Vn(n.beams).map(a=>Wc(a,o)),s=Vn(n.links).map(a=>Uc(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function Vn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function Fc({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,u)=>({position:i[3*u],label:o[i[3*u+1]],weight:i[3*u+2]})),a=n??Vc(r.layer,r.position);return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}var Vc=(t,e)=>`L${t}_P${e}`;function Wc({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function Uc({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let u=i.weight,l=m=>a[m].share*(c==="layer"?u:1),h=o??[],f=n.map((m,b)=>({beam:m,value:r?.[b]??l(m)}));return{...i,value:i.value??f.reduce((m,{value:b})=>m+b,0),shares:f,source:s[t],target:s[e],heads:c==="token"?Xc(h):jc(h)}}var jc=t=>Array.from({length:t.length/2},(e,n)=>({head:t[2*n],weight:t[2*n+1]})),Xc=t=>Array.from({length:t.length/3},(e,n)=>({layer:t[3*n],head:t[3*n+1],weight:t[3*n+2]}));function p(t,e={},...n){let r=document.createElement(t);return ae(r,e),r.append(...n),r}function S(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return ae(r,e),r.append(...n),r}function ae(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function ce(t){return p("bdi",{},t)}function F(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=Wn.get(e)??new CSSStyleSheet;Wn.has(e)||r.replaceSync(e),Wn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var Wn=new Map;function Ft(t){requestAnimationFrame(()=>setTimeout(t))}function Un(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function fo(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var qc=0;function mo(t){return`${t}-${++qc}`}function j(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var go=t=>{let e=Kc(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},bo=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function Kc({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:u}of i.get(c))s.set(u,Math.max(s.get(u),s.get(c)+1)),o.set(u,o.get(u)-1),o.get(u)===0&&a.push(u);return s}function ko(t,e){let n=Eo(t),r=[Mo(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=Zc(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(To(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:Yc(r,e)}}function So(t){let e=Eo(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return To(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Zc(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Eo(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],u=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(u)/2)})}function Mo(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function To(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,u=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Mo({x:t.x+i*o,y:c},u)}function Yc(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function yo(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Po({samples:t,tilt:e},n,r){let o=t.map(s=>yo(s,n,e)),i=t.map(s=>yo(s,r,e)).reverse();return`M${Vt(o[0])}${xo(o,1)}L${Vt(i[0])}${xo(i,-1)}Z`}function xo(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},u=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=u?`L${Vt(i)}`:`C${Vt(a)} ${Vt(c)} ${Vt(i)}`}return n}var wo=t=>Math.round(t*100)/100,Vt=t=>`${wo(t.x)},${wo(t.y)}`;function _o(t,e,n,r){let o=12+r/2;return{samples:[...Ie(t,o,0),...Ie({x:t.x,y:n-2*o},o,1),...Ie({x:e.x,y:n-2*o},o,2),...Ie(e,o,3)],tilt:1}}var vo=5;function Ie(t,e,n){return Array.from({length:vo+1},(r,o)=>{let i=(n+o/vo)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var Jc={least:28,readable:84},Qc={least:11,readable:28};function Oo(t,e,n,r){let o=Math.round(Math.max(420,Math.min(r.tallest??640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),u=Lo(t[0]??[],r,c,!1)/s,l=Lo(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),f=(a-u-l)/h,m=n?Qc:Jc,b=!r.whole&&f*s<m.least,y=b?m.readable/s:Math.min(f,460/s),k=b?u:u+Math.max(0,(f-y)*h)/2,w=t.length===1;return{width:b?u+l+y*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:y,nodeWidth:Math.max(1.5,Math.min(14,y*(n?.2:.4))),beside:c,xOf:L=>w?a/2:k+L*y}}function Lo(t,e,n,r){let i=t.flatMap(({node:c})=>c?[`${c.label} ${c.position}`,c.answer?`\u2192 ${c.answer}`:""]:[]).map(c=>e.measure(c,r)),s=Math.max(0,...i)+18+14,a=t.some(({node:c})=>c?.answer)?.28:.18;return n?Math.min(s,Math.max(e.width*a,79),210):24}function jn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Ao(t){let e=new Map;for(let r of t.nodes)e.set(r.id,jn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(eu(r,o,i))}return n.some(({source:r,target:o})=>!tu(r.node,o.node))&&nu(n),{target:e.get(t.target),items:[...e.values()],links:n}}var tu=(t,e)=>t.layer<e.layer||t.layer===e.layer&&t.position<e.position;function eu(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function nu(t){for(;;){let e=ru(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ru(t){let e=ue(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(u=>u.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function ue(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var ou=3e3;function Io({links:t},e=ou){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[No(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?iu(o):[];n.push(...a),su(o,[o.source,...a,o.target])}return n}function iu(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(jn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function su(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=No(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function No(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}var Xn=420/6,au=24,cu=16;function $o({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Co({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n,cut:!1}}function Kn(t){return t>0?Math.min(t,Xn)+au:0}function Ro({target:t},e,n){if(!t||!(n>0))return null;let[r,o]=[e.xOf(t.column)+e.nodeWidth/2,e.height-cu];return{x0:e.xOf(0)-e.nodeWidth/2,x1:r,y0:o-Math.min(n,Xn),y1:o,cut:n>Xn}}var uu=12,lu=6e3;function Go(t){let e=ue(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Ho(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),le(e)}function Bo(t,e){hu(t,e);let n=t.map(o=>[...o]),r=Do(t);for(let o=0;o<uu&&r>0;o++){pu(t,o%2===0);let i=Do(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),le(o)})}function le(t){t.forEach((e,n)=>e.order=n)}var Wt=t=>t.link.data.value||1e-9;function hu(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,u)=>Wt(c)-Wt(u));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),le(o)}function pu(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,fu(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),le(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=lu)for(let o of n)du(o)}function fu(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+Wt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*Wt(s),0)/r}function du(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];zo(o,i)<=zo(i,o)+1e-12||([t[r-1],t[r]]=[i,o],le(t),n=!0)}if(!n)return}}function zo(t,e){return Zn(t.ins,e.ins,n=>n.source)+Zn(t.outs,e.outs,n=>n.target)}function Zn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=Wt(o)*Wt(i));return r}function Do(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=Zn(n[r].ins,n[o].ins,i=>i.source);return e}var Fo=36,mu=.1,Vo=24,Ne=12,gu=5.5;function Uo(t,e,n=1){return e.node&&t.node?Vo*n:e.node?Vo*Math.min(n,1.5):(t.node?10:5)*n}var jo=t=>t.reduce((e,n)=>e+n.height,0);function Xo(t,e=1){return t.slice(1).reduce((n,r,o)=>n+Uo(t[o],r,e),0)}function qo(t){return Math.max(0,...t.map(e=>jo(e)+Xo(e)))}function Ko(t,e){let n=bu(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<Fo;i++){let s=i>=Fo/2,a=i%2===0,c=0;for(let u of a?o:t){let l=u[0].y,h=u.map(f=>yu(f,a||s,!a||s));wu(u,h,n,e),c=Math.max(c,Math.abs(u[0].y-l))}if(s&&c<mu)break}Zo(t.flat(),e)}function bu(t,e){let n=r=>t.every(o=>jo(o)+Xo(o,r)<=e);return[gu,4,3,2.5,2,1.6,1.3].find(n)??1}function yu(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=Wo(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=Wo(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var xu=[1,2,8];function Wo(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*xu[e]}function wu(t,e,n,r){if(t.length===1){let[c,u]=[t[0],t[0].height/2];c.y=Math.max(r.top+u,Math.min(r.bottom-u,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[u,l]=[t[c-1],t[c]];o.push(o[c-1]+(u.height+l.height)/2+Uo(u,l,n))}let i=vu(e.map(({y:c,weight:u},l)=>({y:c-o[l],weight:u}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,u)=>{c.y=Math.max(s,Math.min(a,i[u]))+o[u]})}function vu(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let u=n.pop();s=(e.pop()*u+s*a)/(u+a),a+=u,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function Zo(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function Yo(t){return[...ue(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function Jo(t){return Yo(t.flat()).reduce((n,r)=>n+r.height+Ne,0)-Ne}function Qo(t,e){let n=Yo(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(Ne*4,Math.max(Ne,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}Zo(t.flat(),e)}function ni(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];ti(o,(s,a)=>s.targetOffset=a),ti(i,(s,a)=>s.sourceOffset=a)}}function ti(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function ri(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)ei(o.ins,n),ei(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function ei(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function oi(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var ii=6,ku=22;function si(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Su(o,e,n)}function Su(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=So(Yn(t,n)),s=r.filter(u=>!u.bends),a=s.map(u=>Eu(u,i(n(u.column)),e[u.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let u of s)u.y=i(n(u.column));return}s[c].bends=!0}}function Yn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function Eu(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+ii:-1/0,s=o?o.y-o.height/2-(o.node?ku:ii):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function ai(t,e,n,r=0){return Math.min(Mu(t,e,n),Tu(t,n,r))}function ci(t,e,n){for(let o of t.links)Pu(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?Lu(o,r):_u(o)}function Mu(t,e,n){let r=e.map(a=>a.map(c=>$e(c))),o=Math.max(0,...r.map(a=>a.reduce((c,u)=>c+u,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function Tu({target:t},e,n){return t&&n>0?e*.6/($e(t)+n):1/0}function $e(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Pu(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var _u=t=>t.ins[0]?.link.width??0;function Lu(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var ui=30,Au=16,Iu=12,li=10;function hi(t,e,n){let r=di(t,pi(e.width)),o=mi(r,n?.scale),i=Nu(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:$u(s,a,i),strands:zu(s,i,Kn(r.below)),other:c?Co(s,i):Ro(s,i,r.below),columns:a.map((u,l)=>({x:i.xOf(l),layer:u[0].node?.layer??l}))}}var pi=t=>Math.max(420,Math.min(640,.3*t));function fi(t){let e=t.map(r=>di(r,pi(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>mi(r,n)))}}function di(t,e){let n=Ao(t),r=t.graph==="network";(r?bo:go)(n);let o=Go([...n.items,...Io(n)]);r?Ho(o):Bo(o,n.target);let i=t.other?.share??0,s=ai(n,o,e,r?i:0);return{graph:n,columns:o,rows:r,picture:t,other:i,below:0,scale:s}}function mi(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;ci(n,r,e),ni(r.flat(),n.links),o?$o(n,i*e):t.below=i*e;let a=s.beams.map((c,u)=>u);return oi(n.links,s.parts?a:ri(n,a.length)),(o?Jo:qo)(r)+ui+gi(t)}function gi({graph:t,rows:e,below:n}){return t.links.filter(o=>o.back).reduce((o,i)=>o+i.width+li,Au+(e?Iu:0)+Kn(n))}function Nu(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Oo(o,n,i,e),a={top:ui,bottom:s.height-gi(t)};return i?Qo(o,a):(Ko(o,a),si(r.links,o,s.xOf)),s}function $u(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Cu(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:$e(i),leads:r.get(i.node.position)===i,below:Ru(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Cu(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(u,l)=>{let h=u.y+l-n.width/2+a;e.get(u).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Ru(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[u,l])=>c+(t.y-u.y)*l.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function zu(t,e,n){let r=e.height-8-n,o=t.links.flatMap(s=>{s.back&&(r-=s.width+li);let a=r+s.width/2,c=Du(()=>s.back?Hu(s,e,a):Gu(s,e)),u=s.target.column-s.source.column,l=[e.xOf(s.source.column),e.xOf(s.target.column)],[h,f]=[Math.min(...l),Math.max(...l)];return s.strands.map(({beam:m,value:b,width:y,offset:k})=>{let w=k-s.width/2;return{link:s.data,beam:m,value:b,width:y,span:u,x0:h,x1:f,get path(){return Po(c(),w,w+y)}}})}),i=({span:s})=>s<1?0:s>1?1:2;return o.sort((s,a)=>i(s)-i(a)||a.beam-s.beam)}function Du(t){let e;return()=>e??=t()}function Gu(t,e){return ko(Yn(t,e.xOf,e.nodeWidth/2),t.width)}function Hu(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return _o({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var bt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var bi=`/* Pictures side by side. */
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
`;function qt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function fe(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function yt(){}var Lt=.7,Xt=1/Lt,Ut="\\s*([+-]?\\d+)\\s*",he="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",nt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Vu=/^#([0-9a-f]{3,8})$/,Wu=new RegExp(`^rgb\\(${Ut},${Ut},${Ut}\\)$`),Uu=new RegExp(`^rgb\\(${nt},${nt},${nt}\\)$`),ju=new RegExp(`^rgba\\(${Ut},${Ut},${Ut},${he}\\)$`),Xu=new RegExp(`^rgba\\(${nt},${nt},${nt},${he}\\)$`),qu=new RegExp(`^hsl\\(${he},${nt},${nt}\\)$`),Ku=new RegExp(`^hsla\\(${he},${nt},${nt},${he}\\)$`),yi={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};qt(yt,Y,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:xi,formatHex:xi,formatHex8:Zu,formatHsl:Yu,formatRgb:wi,toString:wi});function xi(){return this.rgb().formatHex()}function Zu(){return this.rgb().formatHex8()}function Yu(){return Li(this).formatHsl()}function wi(){return this.rgb().formatRgb()}function Y(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Vu.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?vi(e):n===3?new I(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Ce(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Ce(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Wu.exec(t))?new I(e[1],e[2],e[3],1):(e=Uu.exec(t))?new I(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=ju.exec(t))?Ce(e[1],e[2],e[3],e[4]):(e=Xu.exec(t))?Ce(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=qu.exec(t))?Ei(e[1],e[2]/100,e[3]/100,1):(e=Ku.exec(t))?Ei(e[1],e[2]/100,e[3]/100,e[4]):yi.hasOwnProperty(t)?vi(yi[t]):t==="transparent"?new I(NaN,NaN,NaN,0):null}function vi(t){return new I(t>>16&255,t>>8&255,t&255,1)}function Ce(t,e,n,r){return r<=0&&(t=e=n=NaN),new I(t,e,n,r)}function rr(t){return t instanceof yt||(t=Y(t)),t?(t=t.rgb(),new I(t.r,t.g,t.b,t.opacity)):new I}function ot(t,e,n,r){return arguments.length===1?rr(t):new I(t,e,n,r??1)}function I(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}qt(I,ot,fe(yt,{brighter(t){return t=t==null?Xt:Math.pow(Xt,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?Lt:Math.pow(Lt,t),new I(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new I(Pt(this.r),Pt(this.g),Pt(this.b),ze(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ki,formatHex:ki,formatHex8:Ju,formatRgb:Si,toString:Si}));function ki(){return`#${Tt(this.r)}${Tt(this.g)}${Tt(this.b)}`}function Ju(){return`#${Tt(this.r)}${Tt(this.g)}${Tt(this.b)}${Tt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Si(){let t=ze(this.opacity);return`${t===1?"rgb(":"rgba("}${Pt(this.r)}, ${Pt(this.g)}, ${Pt(this.b)}${t===1?")":`, ${t})`}`}function ze(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function Pt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function Tt(t){return t=Pt(t),(t<16?"0":"")+t.toString(16)}function Ei(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new Z(t,e,n,r)}function Li(t){if(t instanceof Z)return new Z(t.h,t.s,t.l,t.opacity);if(t instanceof yt||(t=Y(t)),!t)return new Z;if(t instanceof Z)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new Z(s,a,c,t.opacity)}function Ge(t,e,n,r){return arguments.length===1?Li(t):new Z(t,e,n,r??1)}function Z(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}qt(Z,Ge,fe(yt,{brighter(t){return t=t==null?Xt:Math.pow(Xt,t),new Z(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Lt:Math.pow(Lt,t),new Z(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new I(Jn(t>=240?t-240:t+120,o,r),Jn(t,o,r),Jn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new Z(Mi(this.h),Re(this.s),Re(this.l),ze(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ze(this.opacity);return`${t===1?"hsl(":"hsla("}${Mi(this.h)}, ${Re(this.s)*100}%, ${Re(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Mi(t){return t=(t||0)%360,t<0?t+360:t}function Re(t){return Math.max(0,Math.min(1,t||0))}function Jn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Oi=Math.PI/180,Ai=180/Math.PI,De=18,Ii=.96422,Ni=1,$i=.82521,Ci=4/29,jt=6/29,Ri=3*jt*jt,Qu=jt*jt*jt;function zi(t){if(t instanceof rt)return new rt(t.l,t.a,t.b,t.opacity);if(t instanceof lt)return Gi(t);t instanceof I||(t=rr(t));var e=nr(t.r),n=nr(t.g),r=nr(t.b),o=Qn((.2225045*e+.7168786*n+.0606169*r)/Ni),i,s;return e===n&&n===r?i=s=o:(i=Qn((.4360747*e+.3850649*n+.1430804*r)/Ii),s=Qn((.0139322*e+.0971045*n+.7141733*r)/$i)),new rt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Di(t,e,n,r){return arguments.length===1?zi(t):new rt(t,e,n,r??1)}function rt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}qt(rt,Di,fe(yt,{brighter(t){return new rt(this.l+De*(t??1),this.a,this.b,this.opacity)},darker(t){return new rt(this.l-De*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Ii*tr(e),t=Ni*tr(t),n=$i*tr(n),new I(er(3.1338561*e-1.6168667*t-.4906146*n),er(-.9787684*e+1.9161415*t+.033454*n),er(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Qn(t){return t>Qu?Math.pow(t,1/3):t/Ri+Ci}function tr(t){return t>jt?t*t*t:Ri*(t-Ci)}function er(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function nr(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function tl(t){if(t instanceof lt)return new lt(t.h,t.c,t.l,t.opacity);if(t instanceof rt||(t=zi(t)),t.a===0&&t.b===0)return new lt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Ai;return new lt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Kt(t,e,n,r){return arguments.length===1?tl(t):new lt(t,e,n,r??1)}function lt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Gi(t){if(isNaN(t.h))return new rt(t.l,0,0,t.opacity);var e=t.h*Oi;return new rt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}qt(lt,Kt,fe(yt,{brighter(t){return new lt(this.h,this.c,this.l+De*(t??1),this.opacity)},darker(t){return new lt(this.h,this.c,this.l-De*(t??1),this.opacity)},rgb(){return Gi(this).rgb()}}));var Hi=-.14861,or=1.78277,ir=-.29227,He=-.90649,pe=1.97294,Ti=pe*He,Pi=pe*or,_i=or*ir-He*Hi;function el(t){if(t instanceof _t)return new _t(t.h,t.s,t.l,t.opacity);t instanceof I||(t=rr(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(_i*r+Ti*e-Pi*n)/(_i+Ti-Pi),i=r-o,s=(pe*(n-o)-ir*i)/He,a=Math.sqrt(s*s+i*i)/(pe*o*(1-o)),c=a?Math.atan2(s,i)*Ai-120:NaN;return new _t(c<0?c+360:c,a,o,t.opacity)}function Be(t,e,n,r){return arguments.length===1?el(t):new _t(t,e,n,r??1)}function _t(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}qt(_t,Be,fe(yt,{brighter(t){return t=t==null?Xt:Math.pow(Xt,t),new _t(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Lt:Math.pow(Lt,t),new _t(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Oi,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new I(255*(e+n*(Hi*r+or*o)),255*(e+n*(ir*r+He*o)),255*(e+n*(pe*r)),this.opacity)}}));function Vi(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function nl(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Vi((n-r/e)*e,s,o,i,a)}}function rl(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Vi((n-r/e)*e,o,i,s,a)}}var Ve=t=>()=>t;function Wi(t,e){return function(n){return t+n*e}}function ol(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function ur(t,e){var n=e-t;return n?Wi(t,n>180||n<-180?n-360*Math.round(n/360):n):Ve(isNaN(t)?e:t)}function il(t){return(t=+t)==1?D:function(e,n){return n-e?ol(e,n,t):Ve(isNaN(e)?n:e)}}function D(t,e){var n=e-t;return n?Wi(t,n):Ve(isNaN(t)?e:t)}var Q=(function t(e){var n=il(e);function r(o,i){var s=n((o=ot(o)).r,(i=ot(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),u=D(o.opacity,i.opacity);return function(l){return o.r=s(l),o.g=a(l),o.b=c(l),o.opacity=u(l),o+""}}return r.gamma=t,r})(1);function Ui(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ot(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var Yg=Ui(nl),Jg=Ui(rl);function sl(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function al(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function cl(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=hr(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function ul(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function J(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function ll(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=hr(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var ar=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,sr=new RegExp(ar.source,"g");function hl(t){return function(){return t}}function pl(t){return function(e){return t(e)+""}}function lr(t,e){var n=ar.lastIndex=sr.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=ar.exec(t))&&(o=sr.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:J(r,o)})),n=sr.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?pl(c[0].x):hl(e):(e=c.length,function(u){for(var l=0,h;l<e;++l)a[(h=c[l]).i]=h.x(u);return a.join("")})}function hr(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ve(e):(n==="number"?J:n==="string"?(r=Y(e))?(e=r,Q):lr:e instanceof Y?Q:e instanceof Date?ul:al(e)?sl:Array.isArray(e)?cl:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?ll:J)(t,e)}var Bi=180/Math.PI,cr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ji(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Bi,skewX:Math.atan(c)*Bi,scaleX:s,scaleY:a}}var Fe;function fl(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?cr:ji(e.a,e.b,e.c,e.d,e.e,e.f)}function dl(t){return t==null||(Fe||(Fe=document.createElementNS("http://www.w3.org/2000/svg","g")),Fe.setAttribute("transform",t),!(t=Fe.transform.baseVal.consolidate()))?cr:(t=t.matrix,ji(t.a,t.b,t.c,t.d,t.e,t.f))}function Xi(t,e,n,r){function o(u){return u.length?u.pop()+" ":""}function i(u,l,h,f,m,b){if(u!==h||l!==f){var y=m.push("translate(",null,e,null,n);b.push({i:y-4,x:J(u,h)},{i:y-2,x:J(l,f)})}else(h||f)&&m.push("translate("+h+e+f+n)}function s(u,l,h,f){u!==l?(u-l>180?l+=360:l-u>180&&(u+=360),f.push({i:h.push(o(h)+"rotate(",null,r)-2,x:J(u,l)})):l&&h.push(o(h)+"rotate("+l+r)}function a(u,l,h,f){u!==l?f.push({i:h.push(o(h)+"skewX(",null,r)-2,x:J(u,l)}):l&&h.push(o(h)+"skewX("+l+r)}function c(u,l,h,f,m,b){if(u!==h||l!==f){var y=m.push(o(m)+"scale(",null,",",null,")");b.push({i:y-4,x:J(u,h)},{i:y-2,x:J(l,f)})}else(h!==1||f!==1)&&m.push(o(m)+"scale("+h+","+f+")")}return function(u,l){var h=[],f=[];return u=t(u),l=t(l),i(u.translateX,u.translateY,l.translateX,l.translateY,h,f),s(u.rotate,l.rotate,h,f),a(u.skewX,l.skewX,h,f),c(u.scaleX,u.scaleY,l.scaleX,l.scaleY,h,f),u=l=null,function(m){for(var b=-1,y=f.length,k;++b<y;)h[(k=f[b]).i]=k.x(m);return h.join("")}}}var qi=Xi(fl,"px, ","px)","deg)"),Ki=Xi(dl,", ",")",")"),ml=1e-12;function Fi(t){return((t=Math.exp(t))+1/t)/2}function gl(t){return((t=Math.exp(t))-1/t)/2}function bl(t){return((t=Math.exp(2*t))-1)/(t+1)}var Zi=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],u=i[2],l=s[0],h=s[1],f=s[2],m=l-a,b=h-c,y=m*m+b*b,k,w;if(y<ml)w=Math.log(f/u)/e,k=function(U){return[a+U*m,c+U*b,u*Math.exp(e*U*w)]};else{var L=Math.sqrt(y),A=(f*f-u*u+r*y)/(2*u*n*L),C=(f*f-u*u-r*y)/(2*f*n*L),H=Math.log(Math.sqrt(A*A+1)-A),B=Math.log(Math.sqrt(C*C+1)-C);w=(B-H)/e,k=function(U){var Bt=U*w,Le=Fi(H),Oe=u/(n*L)*(Le*bl(e*Bt+H)-gl(H));return[a+Oe*m,c+Oe*b,u*Le/Fi(e*Bt+H)]}}return k.duration=Math.abs(w)*1e3*e/Math.SQRT2,k}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function Yi(t){return function(e,n){var r=t((e=Ge(e)).h,(n=Ge(n)).h),o=D(e.s,n.s),i=D(e.l,n.l),s=D(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Qg=Yi(ur),t0=Yi(D);function Ji(t){return function(e,n){var r=t((e=Kt(e)).h,(n=Kt(n)).h),o=D(e.c,n.c),i=D(e.l,n.l),s=D(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var e0=Ji(ur),n0=Ji(D);function Qi(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Be(o)).h,(i=Be(i)).h),a=D(o.s,i.s),c=D(o.l,i.l),u=D(o.opacity,i.opacity);return function(l){return o.h=s(l),o.s=a(l),o.l=c(Math.pow(l,n)),o.opacity=u(l),o+""}}return r.gamma=e,r})(1)}var r0=Qi(ur),o0=Qi(D);function ts(t,e){e===void 0&&(e=t,t=hr);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var ns=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],yl=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],xl=ns.length;function rs(t){return t?yl:ns}function os(t,e){return e[t%e.length]}var wl={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},vl={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},is=t=>t?vl:wl;function ss(t){return Math.floor(t/xl)%4}var kl=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Sl=ts(Q,kl),es=256,El={light:new Map,dark:new Map};function Zt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(es-1)),i=El[n?"dark":"light"];return i.has(o)||i.set(o,Ml(o/(es-1),n)),i.get(o)}function Ml(t,e){let n=Kt(Sl(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var cs='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',us={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Tl={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},We=new WeakMap;function ht(t){let e=t.getRootNode(),n=We.get(e)??Pl(t);return We.has(e)||queueMicrotask(()=>We.delete(e)),We.set(e,n),n}function Pl(t){let e=getComputedStyle(t),n=a=>e.getPropertyValue(a).trim(),r=n("--st-background-color"),o=r?Ll(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Tl:us,s={text:Ue(n("--st-text-color"),i.text),background:Ue(r,i.background),secondary:Ue(n("--st-secondary-background-color"),i.secondary),primary:Ue(n("--st-primary-color"),i.primary)};return ls(s,o,n("--st-font")||cs)}function ls(t,e,n=cs){let{text:r,background:o}=t,[i,s]=[as(r,o,.38),as(r,o,e?.74:.82)];return{dark:e,...t,muted:i,border:s,font:n,beams:rs(e),change:is(e)}}var _l="Helvetica, Arial, sans-serif";function hs(t,e){return{...e?ls(us,!1):t,font:_l}}function Ue(t,e){return Y(t)?.formatHex()??e}function as(t,e,n){return ot(Q(t,e)(n)).formatHex()}function pr(t){let{r:e,g:n,b:r}=ot(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Ll=t=>pr(t)<.2;function it(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:u}=e,l={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...u};for(let[h,f]of Object.entries(l))t.style.setProperty(`--ra-${h}`,f);t.style.colorScheme=e.dark?"dark":"light"}var ps=`/* The save dialog. */
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
`;function R(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+Al(e).replace("e-","e\u2212")}function Al(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function X(t){return`${Il(t)}\xA0%`}function Il(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function Ot(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function fr(t,e){return e!=="network"?`${z(t.label)} (${t.position})`:`${z(t.label)} (${t.position}, ${At(t.layer)})`}function At(t){return t===0?"embeddings":`layer ${t-1}`}function je(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${Ot(r)}`}function dr(t){return t.shares.map(e=>e.beam)}var fs=new WeakMap;function mr(t,e){let n=fs.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);fs.set(e,n)}return n.get(t)??[]}function Xe(t,e,n){let r=u=>e.nodes.find(l=>l.id===u),[o,i]=[r(t.source),r(t.target)],s=u=>u?fr(u,e.graph):"?",a=e.parts?t.shares.map(u=>`${e.beams[u.beam].text} ${R(u.value)}`):[`${gr(e)} ${R(t.weight)}`,je(dr(t),e)],c=e.parts?[]:[Nl(t,e,n),$l(t),Cl(t)];return o&&o.position===i?.position&&c.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...a].join(" \xB7 "),rows:c.filter(u=>u!=="")}}function Nl(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${R(r.value)} of the ${R(t.value)} that is drawn`}function gr({graph:t}){return t==="token"?"mass of all routes":t==="layer"?"attention":"weight"}var ds=4;function $l({layers:t}){let e=de(t??[]);if(e.length===0)return"";let n=e.slice(0,ds).join(", ");return`${e.length===1?"layer":"layers"} ${n}${e.length>ds?", \u2026":""}`}function de(t){return t.map((n,r)=>r).sort((n,r)=>t[r]-t[n]||n-r).filter(n=>t[n]>0).map(n=>`${n} (${X(t[n])})`)}function Cl(t){let e=br(t);return e.length===0?"":`${e.length===1?"head":"heads"} ${Ot(e)}`}function br({heads:t=[]}){return t.map(({head:e,weight:n,layer:r})=>r===void 0?`${e} (${R(n)})`:`${r}.${e} (${X(n)})`)}function It(t,e){let n=je(mr(t.id,e),e),r=e.graph==="network"?[At(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(c=>`${z(c.label)} (${c.position}) ${R(c.weight)}`);i.length>0&&o.push(`\u2190 ${i.join(", ")}`);let s=z(t.label);return{title:t.id===e.target?`${s} \xB7 target`:s,rows:o}}function qe(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${Rl(e)} ${me(t,e)}: ${xt(t,e,24)}`}function me(t,{graph:e}){return e==="layer"?R(t.score):X(t.share)}var Rl=({graph:t})=>t==="layer"?"score":"mass";function xt(t,e,n=1/0){let r=Gl(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,u)=>u===0||c?.position!==o[u-1]?.position).map((c,u)=>{let l=u>0&&e.graph==="network"&&c?Dl(c.layer-1):"";return`${u>0?` \u2192${l} `:""}${c?z(c.label):"?"}`});if(s.length===1)return`stays at ${s[0]}`;let a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var zl="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",Dl=t=>String(t).replace(/\d/g,e=>zl[Number(e)]),ms=new WeakMap;function Gl(t){let e=ms.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return ms.set(t,e),e}var gs=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,Hl=/\p{L}/u;function bs(t){return gs.test(Hl.exec(t)?.[0]??"")}function z(t){return gs.test(t)?`\u2068${t}\u2069`:t}var Bl=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Ke(t){return t.split(Bl).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Ze(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}function ys(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>yr(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=Fl(s,u=>!o.some(l=>yr(l,u))&&!i.some(l=>l!==s&&yr(l.node,u)),e,n);c&&(o.push(xr(c)),r.push(c))}return r}function Fl(t,e,n,r){let o=t.sides.map(s=>Vl(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Wl(xr(s),n)&&e(xr(s)))??(t.priority===1/0?o[0]??null:null)}function Vl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=wt(t.text,t.room[e]-o,y=>r(y,t.bold));if(i.length<5&&i!==t.text)return null;let s=t.second&&wt(t.second,t.room[e],y=>r(y,t.bold)),a=Math.max(r(i,t.bold)+o,s?r(s,t.bold):0),c=s?16:0,[u,l]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],h=Math.max(n.x0+2,Math.min(u-a/2,n.x1-2-a)),f={left:t.node.x0-5-a,right:t.node.x1+5,above:h,below:h},m=l+4-c/2,b={left:m,right:m,above:t.node.y0-5-c,below:t.node.y1+5+10};return{id:t.id,text:i,...s&&{second:s},side:e,x:f[e],y:b[e],width:a}}function xr({x:t,y:e,width:n,second:r}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4+(r?16:0)}}function yr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Wl(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Ul=new Intl.Segmenter(void 0,{granularity:"grapheme"});function wt(t,e,n){if(n(t)<=e)return t;let r=[...Ul.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}function wr(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(wt(o,e,n))}return r}function vr(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}var V=t=>({height:t,draw:()=>[]});var jl=6,Ye=17,kr=11,xs=11.5,Xl=10.5,Je=16,ql=.3,Kl=34;function Qe(t,e,n,r){let o=vs(t,e);if(o.length===0)return V(0);let i=j(r.font,xs),s="layers of each hop",a=Math.min(ql*n,Math.max(i(s),...o.map(({name:m})=>i(m)))),c=Je+a+10,u=(n-Je-c)/o[0].link.layers.length,l=(o.length+1)*Ye+4,h=(m,b,y,k)=>S("text",{x:m,y:b,"font-size":xs,"font-family":r.font,...k},y);return{height:l,draw:m=>{let b=o.flatMap((L,A)=>[h(Je+a,m+A*Ye+10,wt(L.name,a,i),{"text-anchor":"end",fill:r.text}),...Zl(L,c,u,m+A*Ye)]),y=m+o.length*Ye+11,k={fill:r.muted,"font-size":Xl},w=Yl(o[0].link.layers.length,u).map(L=>h(c+(L+.5)*u,y,String(L),{...k,"text-anchor":"middle"}));return[...b,h(Je+a,y,s,{...k,"text-anchor":"end"}),...w]}}}function ws(t,e){return`Layers of each hop. ${vs(t,e).map(({name:r,link:o})=>`${r}: layers ${Ot(de(o.layers).slice(0,3))}`).join("; ")}`}function vs(t,e){let n=new Map(e.nodes.map(i=>[i.id,`${z(i.label)} ${i.position}`])),r=new Map(t);return e.links.flatMap(i=>{let s=i.shares.filter(({beam:u})=>r.has(u)).sort((u,l)=>l.value-u.value);if(!i.layers||s.length===0)return[];let a=`${n.get(i.source)} \u2192 ${n.get(i.target)}`,c=s.reduce((u,l)=>u+l.value,0);return[{link:i,fill:r.get(s[0].beam),name:a,value:c}]}).sort((i,s)=>s.value-i.value).slice(0,jl)}function Zl({link:t,fill:e},n,r,o){let i=t.layers,s=Math.max(...i)||1,a=S("rect",{x:n,y:o+kr-1,width:r*i.length,height:1,fill:e,"fill-opacity":.35}),c=i.map((u,l)=>{let h=u/s*kr,f=Math.min(1,r/5);return S("rect",{x:n+l*r+f/2,y:o+kr-h,width:r-f,height:h,fill:e})});return[a,...c.filter((u,l)=>i[l]>0)]}function Yl(t,e){let n=Math.max(1,Math.ceil(Kl/e));return Array.from({length:Math.ceil(t/n)},(r,o)=>o*n)}var Nt=(t,e)=>`${t}>${e}`,tn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null,absent:!1};function vt({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((l,h)=>h),a=new Set(e?s.filter(l=>e.includes(l)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=Jl(t,n)??(r&&Ql(t,r)),u=c?new Set([...a].filter(l=>c.has(l))):a;return{shown:a,lit:u}}function Jl(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Ql({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(Nt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function ks(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Yt(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function Ss(t,e,n){if(!e)return Yt(t,[n]);let r=e.filter(o=>o!==n);return Yt(t,r.length<e.length?r:[...e,n])}function en(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Jt=.12,nn=4;function Ms({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function Sr(t,e,n,r,o){th(t,n,r,o),eh(e,n,r)}function th(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,u]=[e.has(i),n.has(i),nh(s,r)],l=`${a} ${c} ${u}`;if((rn.get(this)??Ts)!==l){rn.set(this,l),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=u?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Jt));for(let[h,f]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])u?this.setAttribute(h,f):this.removeAttribute(h)}})}var rn=new WeakMap,Ts="true true false";function eh(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[u,l]=[kt(i,e),kt(i,n)],[h,f]=Mr(i,e),m=h===i.y0&&f===i.y1&&!c,b=`${u} ${l} ${a}${m?"":` ${c} ${h} ${f}`}`;if((rn.get(this)??Ts)===b)return;rn.set(this,b),this.dataset.shown=String(u),this.style.display=u?"":"none",this.setAttribute("opacity",String(l?1:Jt)),this.setAttribute("aria-pressed",String(a)),Er(this,h,f);let y=this.firstElementChild;c?y.removeAttribute("display"):y.setAttribute("display","none")})}function Er(t,e,n){Es(t.firstElementChild,e-nn,n+nn),Es(t.lastElementChild,e,n)}function Es(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function nh({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(Nt(t,e))??!1}function kt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Mr({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}var rh=["both","gained","lost"];function ge(t,{parts:e,hues:n},r){let o=e&&rh[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:os(i,r.beams),pattern:ss(i)}}function Qt(t,e,n,r){let{colour:o,pattern:i}=ge(t,e,n);return i===0?o:`url(#${r}-${t})`}var on=220,ih=84,Ps=10;function Os(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>sh(s,n)),i=ys(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>S("g",{class:"ra-label"}))).each(function(s){lh(this,s,n)})}function sh(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let u=a.id===n.target;if(!kt(t,o.shown))return[];if(r.rows&&!t.leads&&!u&&r.pitch*i.k<110)return[];let l=kt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),...a.answer&&{second:ah(a.answer)},bold:u,node:As(t,e),sides:ch(t,e),priority:u?1/0:t.flow+(l?1e6:0)+(t.leads&&r.rows?1e3:0),room:uh(t,e)}]}var ah=t=>`\u2192 ${t}`;function As(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Mr(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function ch(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function uh(t,e){let{layout:n,view:r,transform:o}=e,i=As(t,e),s=n.columns.length===1?on:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(ih,Math.min(s,on));return{left:Math.min(on,i.x0-r.x0-Ps),right:Math.min(on,r.x1-i.x1-Ps),above:a,below:a}}function lh(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(kt(e.placed,n.lit)?1:Jt));let{text:s,muted:a,background:c,font:u}=i,l=[e.text,e.second,e.placed.node.position,s,a,c,u].join(" ");if(_s.get(t)===l)return;_s.set(t,l);let h=e.id===o.target;t.replaceChildren(...hh(e,h,r(e.text,h),i))}var _s=new WeakMap;function hh(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},s=e?700:400,a=S("text",{class:"ra-token",...i,"font-size":13,"font-weight":s,fill:r.text},...Ke(z(t.text)).map(({text:l,mark:h})=>Ls(l,h?r.muted:null))),c=S("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position)),u=t.second?[S("text",{class:"ra-answer",...i,"font-size":13,"font-weight":s,fill:r.text,y:16},Ls(t.second,null))]:[];return[...o.special?[ph(n,r)]:[],a,c,...u]}function ph(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return S("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function Ls(t,e){return S("tspan",{fill:e},t)}var fh=34;function Is(t,e,n,r){t.selectAll("g.ra-node").remove();let o=mh(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:u,x:l,y0:h,y1:f}=a;ae(c,{"data-id":u.id,transform:`translate(${l},0)`});let m=c.lastElementChild;return m.setAttribute("fill",Zt(u.position,i,r.dark)),u.id===n.target&&ae(m,dh(r)),Er(c,h,f),c};return a=>{let c=t.selectAll("g.ra-node").data(a,({node:u})=>u.id).join(u=>u.append(s)).order();return Ft(()=>c.attr("aria-label",({node:u})=>gh(u,n))),c}}var dh=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function mh({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,u)=>S("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...u}),o=r(nn,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return S("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function gh(t,e){let{title:n,rows:r}=It(t,e);return`${n}, ${r.join(", ")}`}function Ns(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>bh(r,e))}function bh(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":At(0):o<64?String(t-1):At(t)}function $s(t,e,n){let r=Math.ceil(fh/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var Cs=.15,Tr=12,yh=10;function Rs(t,e,n,r){let o=e.other,i=o&&n?[o]:[],s=n?n.share/n.total:0;t.selectAll("rect").data(i).join("rect").attr("class","ra-other").attr("data-share",s).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:c})=>c-a).attr("height",({y0:a,y1:c})=>c-a).attr("fill",r.muted).attr("fill-opacity",Cs).attr("stroke",({cut:a})=>a?r.muted:null).attr("stroke-opacity",Cs*3).attr("stroke-dasharray","5 4"),t.selectAll("text").data(i).join("text").attr("y",({y0:a,y1:c})=>c-a<Tr?c+Tr/2-1:(a+c)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(({cut:a})=>`other ${e.rows?"routes":"paths"} ${X(s)}${a?", not to scale":""}`)}function zs(t,{other:e},{k:n}){t.select("text").attr("font-size",Tr/n).attr("x",(e?.x0??0)+yh/n)}function Ds(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Jt*3:1)}var sn=34,an=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=p("canvas");frame=p("div",{class:"ra-window"});strip=p("div",{class:"ra-strip"},this.canvas,this.frame);hint=p("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&wh(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?xh(s,n.length):"\xA0"}},xh=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function wh(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=sn*o,t.style.height=`${sn}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:u,y1:l}of e.nodes){i.fillStyle=Zt(a.position,s,n.dark);let[h,f]=[u/e.height*sn,(l-u)/e.height*sn];i.fillRect(c/e.width*r-1,h,2,Math.max(2,f))}}var vh=.86,kh=.9,Sh=.5;function Gs(t,e,n,r,o){t.attr("fill-opacity",vh).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:kh).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=Qt(a,n,r,o);return S("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>Eh(i[c.beam],c))).order()}function Eh(t,{path:e,span:n}){let r=t.cloneNode();return r.setAttribute("d",e),n<1&&r.setAttribute("fill-opacity",String(Sh)),r}function Hs(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ge(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],u={width:c,height:c,patternUnits:"userSpaceOnUse"};return S("pattern",{id:`${r}-${i}`,...u,patternTransform:"skewX(-30)"},S("rect",{width:c,height:c,fill:s,opacity:.45}),S("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function Bs({beams:t,nodes:e,target:n}){let r=e.find(({id:i})=>i===n),o=r?.answer?` \u2192 ${r.answer}`:"";return`Attention paths to ${z(r?.label??"")}${o}: ${t.length} paths over ${e.length} nodes`}function Fs(t,e){let n=Ze(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Xe(n,e):r?It(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var te=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new an(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=mo("ra-pattern");layout=null;width=0;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o,tallest:i},s,a){let{svg:c,stage:u,defs:l,other:h,ribbons:f,nodes:m,axis:b}=this.parts;if(this.width=u.clientWidth,this.width===0)return;let y=c.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=j(n.font,13);let k=hi(e,{width:this.width,whole:r,tallest:i,measure:this.measure},o);this.layout=k,c.setAttribute("width",String(this.width)),c.setAttribute("height",String(k.viewHeight)),c.setAttribute("aria-label",Bs(e)),Hs(l,e,n,this.patternId),Rs(h,k,e.other,n),Ns(b,k,n),this.drawStrands=Gs(f,k,e,n,this.patternId),this.drawPlaced=Is(m,k,e,n),this.overview.draw(k,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(k,this.width,a),this.moving=!1,this.refresh(s),y&&this.focus(y)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=vt(e);Sr(this.ribbons,this.nodes,n,e,this.theme),Ds(this.parts.other,Ms(n,e.picture.beams.length)),this.drawDepth(e.picture,n),this.place(this.layout,e)}drawDepth(e,{lit:n}){let{depth:r}=this.parts,o=[...n].map(a=>[a,Qt(a,e,this.theme,this.patternId)]),{height:i,draw:s}=Qe(o,e,this.width,this.theme);r.replaceChildren(...s(0)),r.setAttribute("height",String(i)),r.setAttribute("aria-label",ws(o,e)),r.toggleAttribute("hidden",i===0)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&Sr(this.ribbons,this.nodes,vt(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let u=n?s[1]-s[0]:1/0;this.drawn=[s[0]-u,s[1]+u];let l=(h,f)=>f>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:f})=>l(h,f))),this.nodes=this.drawPlaced(o.filter(({x:h})=>l(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,u={picture:r,layout:e,emphasis:vt(n),transform:o,view:s,measure:a,theme:c};Os(this.parts.labels,this.nodes.data(),u),zs(this.parts.other,e,o),$s(this.parts.axis,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(Nt(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var Pr="http://www.w3.org/1999/xhtml",Vs={svg:"http://www.w3.org/2000/svg",xhtml:Pr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function be(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Vs.hasOwnProperty(e)?{space:Vs[e],local:t}:t}function Mh(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Pr&&e.documentElement.namespaceURI===Pr?e.createElement(t):e.createElementNS(n,t)}}function Th(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Ws(t){var e=be(t);return(e.local?Th:Mh)(e)}function Ph(){}function un(t){return t==null?Ph:function(){return this.querySelector(t)}}function _h(t){typeof t!="function"&&(t=un(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,u,l=0;l<s;++l)(c=i[l])&&(u=t.call(c,c.__data__,l,i))&&("__data__"in c&&(u.__data__=c.__data__),a[l]=u);return new W(r,this._parents)}function Lh(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Oh(){return[]}function Lr(t){return t==null?Oh:function(){return this.querySelectorAll(t)}}function Ah(t){return function(){return Lh(t.apply(this,arguments))}}function Ih(t){typeof t=="function"?t=Ah(t):t=Lr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&(r.push(t.call(c,c.__data__,u,s)),o.push(c));return new W(r,o)}function Or(t){return function(){return this.matches(t)}}function Us(t){return function(e){return e.matches(t)}}var Nh=Array.prototype.find;function $h(t){return function(){return Nh.call(this.children,t)}}function Ch(){return this.firstElementChild}function Rh(t){return this.select(t==null?Ch:$h(typeof t=="function"?t:Us(t)))}var zh=Array.prototype.filter;function Dh(){return Array.from(this.children)}function Gh(t){return function(){return zh.call(this.children,t)}}function Hh(t){return this.selectAll(t==null?Dh:Gh(typeof t=="function"?t:Us(t)))}function Bh(t){typeof t!="function"&&(t=Or(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new W(r,this._parents)}function js(t){return new Array(t.length)}function Fh(){return new W(this._enter||this._groups.map(js),this._parents)}function cn(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}cn.prototype={constructor:cn,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Vh(t){return function(){return t}}function Wh(t,e,n,r,o,i){for(var s=0,a,c=e.length,u=i.length;s<u;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new cn(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Uh(t,e,n,r,o,i,s){var a,c,u=new Map,l=e.length,h=i.length,f=new Array(l),m;for(a=0;a<l;++a)(c=e[a])&&(f[a]=m=s.call(c,c.__data__,a,e)+"",u.has(m)?o[a]=c:u.set(m,c));for(a=0;a<h;++a)m=s.call(t,i[a],a,i)+"",(c=u.get(m))?(r[a]=c,c.__data__=i[a],u.delete(m)):n[a]=new cn(t,i[a]);for(a=0;a<l;++a)(c=e[a])&&u.get(f[a])===c&&(o[a]=c)}function jh(t){return t.__data__}function Xh(t,e){if(!arguments.length)return Array.from(this,jh);var n=e?Uh:Wh,r=this._parents,o=this._groups;typeof t!="function"&&(t=Vh(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),u=0;u<i;++u){var l=r[u],h=o[u],f=h.length,m=qh(t.call(l,l&&l.__data__,u,r)),b=m.length,y=a[u]=new Array(b),k=s[u]=new Array(b),w=c[u]=new Array(f);n(l,h,y,k,w,m,e);for(var L=0,A=0,C,H;L<b;++L)if(C=y[L]){for(L>=A&&(A=L+1);!(H=k[A])&&++A<b;);C._next=H||null}}return s=new W(s,r),s._enter=a,s._exit=c,s}function qh(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Kh(){return new W(this._exit||this._groups.map(js),this._parents)}function Zh(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Yh(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var u=n[c],l=r[c],h=u.length,f=a[c]=new Array(h),m,b=0;b<h;++b)(m=u[b]||l[b])&&(f[b]=m);for(;c<o;++c)a[c]=n[c];return new W(a,this._parents)}function Jh(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function Qh(t){t||(t=tp);function e(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),u,l=0;l<a;++l)(u=s[l])&&(c[l]=u);c.sort(e)}return new W(o,this._parents).order()}function tp(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function ep(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function np(){return Array.from(this)}function rp(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function op(){let t=0;for(let e of this)++t;return t}function ip(){return!this.node()}function sp(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function ap(t){return function(){this.removeAttribute(t)}}function cp(t){return function(){this.removeAttributeNS(t.space,t.local)}}function up(t,e){return function(){this.setAttribute(t,e)}}function lp(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function hp(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function pp(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function fp(t,e){var n=be(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?cp:ap:typeof e=="function"?n.local?pp:hp:n.local?lp:up)(n,e))}function Xs(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function dp(t){return function(){this.style.removeProperty(t)}}function mp(t,e,n){return function(){this.style.setProperty(t,e,n)}}function gp(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function bp(t,e,n){return arguments.length>1?this.each((e==null?dp:typeof e=="function"?gp:mp)(t,e,n??"")):$t(this.node(),t)}function $t(t,e){return t.style.getPropertyValue(e)||Xs(t).getComputedStyle(t,null).getPropertyValue(e)}function yp(t){return function(){delete this[t]}}function xp(t,e){return function(){this[t]=e}}function wp(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function vp(t,e){return arguments.length>1?this.each((e==null?yp:typeof e=="function"?wp:xp)(t,e)):this.node()[t]}function qs(t){return t.trim().split(/^|\s+/)}function Ar(t){return t.classList||new Ks(t)}function Ks(t){this._node=t,this._names=qs(t.getAttribute("class")||"")}Ks.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Zs(t,e){for(var n=Ar(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Ys(t,e){for(var n=Ar(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function kp(t){return function(){Zs(this,t)}}function Sp(t){return function(){Ys(this,t)}}function Ep(t,e){return function(){(e.apply(this,arguments)?Zs:Ys)(this,t)}}function Mp(t,e){var n=qs(t+"");if(arguments.length<2){for(var r=Ar(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Ep:e?kp:Sp)(n,e))}function Tp(){this.textContent=""}function Pp(t){return function(){this.textContent=t}}function _p(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Lp(t){return arguments.length?this.each(t==null?Tp:(typeof t=="function"?_p:Pp)(t)):this.node().textContent}function Op(){this.innerHTML=""}function Ap(t){return function(){this.innerHTML=t}}function Ip(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Np(t){return arguments.length?this.each(t==null?Op:(typeof t=="function"?Ip:Ap)(t)):this.node().innerHTML}function $p(){this.nextSibling&&this.parentNode.appendChild(this)}function Cp(){return this.each($p)}function Rp(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function zp(){return this.each(Rp)}function Dp(t){var e=typeof t=="function"?t:Ws(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Gp(){return null}function Hp(t,e){var n=typeof t=="function"?t:Ws(t),r=e==null?Gp:typeof e=="function"?e:un(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Bp(){var t=this.parentNode;t&&t.removeChild(this)}function Fp(){return this.each(Bp)}function Vp(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Wp(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Up(t){return this.select(t?Wp:Vp)}function jp(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Xp(t){return function(e){t.call(this,e,this.__data__)}}function qp(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function Kp(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Zp(t,e,n){return function(){var r=this.__on,o,i=Xp(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Yp(t,e,n){var r=qp(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,u=a.length,l;c<u;++c)for(o=0,l=a[c];o<i;++o)if((s=r[o]).type===l.type&&s.name===l.name)return l.value}return}for(a=e?Zp:Kp,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Js(t,e,n){var r=Xs(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Jp(t,e){return function(){return Js(this,t,e)}}function Qp(t,e){return function(){return Js(this,t,e.apply(this,arguments))}}function tf(t,e){return this.each((typeof e=="function"?Qp:Jp)(t,e))}function*ef(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Qs=[null];function W(t,e){this._groups=t,this._parents=e}function Ct(){return new W([[document.documentElement]],Qs)}function nf(){return this}W.prototype=Ct.prototype={constructor:W,select:_h,selectAll:Ih,selectChild:Rh,selectChildren:Hh,filter:Bh,data:Xh,enter:Fh,exit:Kh,join:Zh,merge:Yh,selection:nf,order:Jh,sort:Qh,call:ep,nodes:np,node:rp,size:op,empty:ip,each:sp,attr:fp,style:bp,property:vp,classed:Mp,text:Lp,html:Np,raise:Cp,lower:zp,append:Dp,insert:Hp,remove:Fp,clone:Up,datum:jp,on:Yp,dispatch:tf,[Symbol.iterator]:ef};function $(t){return typeof t=="string"?new W([[document.querySelector(t)]],[document.documentElement]):new W([[t]],Qs)}var rf=0;function of(){return new _r}function _r(){this._="@"+(++rf).toString(36)}_r.prototype=of.prototype={constructor:_r,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function sf(t){let e;for(;e=t.sourceEvent;)t=e;return t}function pt(t,e){if(t=sf(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}function ln(t){let e=S("defs"),n=(U,Bt=!0)=>S("g",{class:U,"aria-hidden":Bt||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=S("g",{class:"ra-viewport"},r,o,i),l=S("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=p("div",{class:"ra-stage"},l),f=p("div",{class:"ra-head"}),m=p("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=S("svg",{class:"ra-depth",role:"img"}),y=p("p",{class:"ra-caption"}),k=p("p",{class:"ra-pruned"}),w=p("div",{class:"ra-key"}),L=p("div",{class:"ra-foot"},y,w,k),A=p("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(f,h,m,b,L,A);let C=U=>$(U),H={other:C(r),ribbons:C(o),nodes:C(i)},B={labels:C(s),axis:C(a)};return{head:f,stage:h,svg:l,defs:e,viewport:c,...H,...B,depth:b,overview:m,caption:y,pruned:k,key:w,live:A}}var af={value:()=>{}};function ye(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new hn(n)}function hn(t){this._=t}function cf(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}hn.prototype=ye.prototype={constructor:hn,on:function(t,e){var n=this._,r=cf(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=uf(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=ta(n[o],t.name,e);else if(e==null)for(o in n)n[o]=ta(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new hn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function uf(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function ta(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=af,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var ee=0,we=0,xe=0,na=1e3,pn,ve,fn=0,Rt=0,mn=0,ke=typeof performance=="object"&&performance.now?performance:Date,ra=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function gn(){return Rt||(ra(lf),Rt=ke.now()+mn)}function lf(){Rt=0}function dn(){this._call=this._time=this._next=null}dn.prototype=Nr.prototype={constructor:dn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?gn():+n)+(e==null?0:+e),!this._next&&ve!==this&&(ve?ve._next=this:pn=this,ve=this),this._call=t,this._time=n,Ir()},stop:function(){this._call&&(this._call=null,this._time=1/0,Ir())}};function Nr(t,e,n){var r=new dn;return r.restart(t,e,n),r}function hf(){gn(),++ee;for(var t=pn,e;t;)(e=Rt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--ee}function ea(){Rt=(fn=ke.now())+mn,ee=we=0;try{hf()}finally{ee=0,ff(),Rt=0}}function pf(){var t=ke.now(),e=t-fn;e>na&&(mn-=e,fn=t)}function ff(){for(var t,e=pn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:pn=n);ve=t,Ir(r)}function Ir(t){if(!ee){we&&(we=clearTimeout(we));var e=t-Rt;e>24?(t<1/0&&(we=setTimeout(ea,Math.ceil(t-ke.now()-mn)+1)),xe&&(xe=clearInterval(xe))):(xe||(fn=ke.now(),xe=setInterval(pf,na)),ee=1,ra(ea))}}function $r(t,e,n){var r=new dn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function ia(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Cr=3,fb=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Cr),db=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Cr),mb=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(Cr),df=Math.PI,gb=df/2;function bn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var oa=4/11,bb=6/11,yb=8/11,xb=3/4,wb=9/11,vb=10/11,kb=15/16,Sb=21/22,Eb=63/64,Mb=1/oa/oa;var Rr=1.70158,Tb=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Rr),Pb=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Rr),_b=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Rr),ne=2*Math.PI,zr=1,Dr=.3,Lb=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ne);function o(i){return e*bn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*ne)},o.period=function(i){return t(e,i)},o})(zr,Dr),Ob=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ne);function o(i){return 1-e*bn(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*ne)},o.period=function(i){return t(e,i)},o})(zr,Dr),Ab=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ne);function o(i){return((i=i*2-1)<0?e*bn(-i)*Math.sin((r-i)/n):2-e*bn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*ne)},o.period=function(i){return t(e,i)},o})(zr,Dr);var mf=ye("start","end","cancel","interrupt"),gf=[],ca=0,sa=1,Gr=2,yn=3,aa=4,Hr=5,xn=6;function wn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;bf(t,n,{name:e,index:r,group:o,on:mf,tween:gf,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:ca})}function Br(t,e){var n=tt(t,e);if(n.state>ca)throw new Error("too late; already scheduled");return n}function st(t,e){var n=tt(t,e);if(n.state>yn)throw new Error("too late; already running");return n}function tt(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function bf(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=Nr(i,0,n.time);function i(u){n.state=sa,n.timer.restart(s,n.delay,n.time),n.delay<=u&&s(u-n.delay)}function s(u){var l,h,f,m;if(n.state!==sa)return c();for(l in r)if(m=r[l],m.name===n.name){if(m.state===yn)return $r(s);m.state===aa?(m.state=xn,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[l]):+l<e&&(m.state=xn,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[l])}if($r(function(){n.state===yn&&(n.state=aa,n.timer.restart(a,n.delay,n.time),a(u))}),n.state=Gr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Gr){for(n.state=yn,o=new Array(f=n.tween.length),l=0,h=-1;l<f;++l)(m=n.tween[l].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=m);o.length=h+1}}function a(u){for(var l=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(c),n.state=Hr,1),h=-1,f=o.length;++h<f;)o[h].call(t,l);n.state===Hr&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=xn,n.timer.stop(),delete r[e];for(var u in r)return;delete t.__transition}}function Se(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>Gr&&r.state<Hr,r.state=xn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function yf(t){return this.each(function(){Se(this,t)})}function xf(t,e){var n,r;return function(){var o=st(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function wf(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=st(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,u=o.length;c<u;++c)if(o[c].name===e){o[c]=a;break}c===u&&o.push(a)}i.tween=o}}function vf(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=tt(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?xf:wf)(n,t,e))}function Fr(t,e,n){var r=t._id;return t.each(function(){var o=st(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return tt(o,r).value[e]}}function ua(t,e){var n;return(typeof e=="number"?J:e instanceof Y?Q:(n=Y(e))?(e=n,Q):lr)(t,e)}function kf(t){return function(){this.removeAttribute(t)}}function Sf(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Ef(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Mf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Tf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Pf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function _f(t,e){var n=be(t),r=n==="transform"?Ki:ua;return this.attrTween(t,typeof e=="function"?(n.local?Pf:Tf)(n,r,Fr(this,"attr."+t,e)):e==null?(n.local?Sf:kf)(n):(n.local?Mf:Ef)(n,r,e))}function Lf(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function Of(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Af(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Of(t,i)),n}return o._value=e,o}function If(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Lf(t,i)),n}return o._value=e,o}function Nf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=be(t);return this.tween(n,(r.local?Af:If)(r,e))}function $f(t,e){return function(){Br(this,t).delay=+e.apply(this,arguments)}}function Cf(t,e){return e=+e,function(){Br(this,t).delay=e}}function Rf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?$f:Cf)(e,t)):tt(this.node(),e).delay}function zf(t,e){return function(){st(this,t).duration=+e.apply(this,arguments)}}function Df(t,e){return e=+e,function(){st(this,t).duration=e}}function Gf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?zf:Df)(e,t)):tt(this.node(),e).duration}function Hf(t,e){if(typeof e!="function")throw new Error;return function(){st(this,t).ease=e}}function Bf(t){var e=this._id;return arguments.length?this.each(Hf(e,t)):tt(this.node(),e).ease}function Ff(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;st(this,t).ease=n}}function Vf(t){if(typeof t!="function")throw new Error;return this.each(Ff(this._id,t))}function Wf(t){typeof t!="function"&&(t=Or(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,u=0;u<s;++u)(c=i[u])&&t.call(c,c.__data__,u,i)&&a.push(c);return new dt(r,this._parents,this._name,this._id)}function Uf(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],u=n[a],l=c.length,h=s[a]=new Array(l),f,m=0;m<l;++m)(f=c[m]||u[m])&&(h[m]=f);for(;a<r;++a)s[a]=e[a];return new dt(s,this._parents,this._name,this._id)}function jf(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Xf(t,e,n){var r,o,i=jf(e)?Br:st;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function qf(t,e){var n=this._id;return arguments.length<2?tt(this.node(),n).on.on(t):this.each(Xf(n,t,e))}function Kf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Zf(){return this.on("end.remove",Kf(this._id))}function Yf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=un(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,u=i[s]=new Array(c),l,h,f=0;f<c;++f)(l=a[f])&&(h=t.call(l,l.__data__,f,a))&&("__data__"in l&&(h.__data__=l.__data__),u[f]=h,wn(u[f],e,n,f,u,tt(l,n)));return new dt(i,this._parents,e,n)}function Jf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Lr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],u=c.length,l,h=0;h<u;++h)if(l=c[h]){for(var f=t.call(l,l.__data__,h,c),m,b=tt(l,n),y=0,k=f.length;y<k;++y)(m=f[y])&&wn(m,e,n,y,f,b);i.push(f),s.push(l)}return new dt(i,s,e,n)}var Qf=Ct.prototype.constructor;function td(){return new Qf(this._groups,this._parents)}function ed(t,e){var n,r,o;return function(){var i=$t(this,t),s=(this.style.removeProperty(t),$t(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function la(t){return function(){this.style.removeProperty(t)}}function nd(t,e,n){var r,o=n+"",i;return function(){var s=$t(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function rd(t,e,n){var r,o,i;return function(){var s=$t(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),$t(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function od(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=st(this,t),u=c.on,l=c.value[i]==null?a||(a=la(e)):void 0;(u!==n||o!==l)&&(r=(n=u).copy()).on(s,o=l),c.on=r}}function id(t,e,n){var r=(t+="")=="transform"?qi:ua;return e==null?this.styleTween(t,ed(t,r)).on("end.style."+t,la(t)):typeof e=="function"?this.styleTween(t,rd(t,r,Fr(this,"style."+t,e))).each(od(this._id,t)):this.styleTween(t,nd(t,r,e),n).on("end.style."+t,null)}function sd(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function ad(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&sd(t,s,n)),r}return i._value=e,i}function cd(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,ad(t,e,n??""))}function ud(t){return function(){this.textContent=t}}function ld(t){return function(){var e=t(this);this.textContent=e??""}}function hd(t){return this.tween("text",typeof t=="function"?ld(Fr(this,"text",t)):ud(t==null?"":t+""))}function pd(t){return function(e){this.textContent=t.call(this,e)}}function fd(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&pd(o)),e}return r._value=t,r}function dd(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,fd(t))}function md(){for(var t=this._name,e=this._id,n=ha(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)if(c=s[u]){var l=tt(c,e);wn(c,t,n,u,s,{time:l.time+l.delay+l.duration,delay:0,duration:l.duration,ease:l.ease})}return new dt(r,this._parents,t,n)}function gd(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var u=st(this,r),l=u.on;l!==t&&(e=(t=l).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),u.on=e}),o===0&&i()})}var bd=0;function dt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function yd(t){return Ct().transition(t)}function ha(){return++bd}var ft=Ct.prototype;dt.prototype=yd.prototype={constructor:dt,select:Yf,selectAll:Jf,selectChild:ft.selectChild,selectChildren:ft.selectChildren,filter:Wf,merge:Uf,selection:td,transition:md,call:ft.call,nodes:ft.nodes,node:ft.node,size:ft.size,empty:ft.empty,each:ft.each,on:qf,attr:_f,attrTween:Nf,style:id,styleTween:cd,text:hd,textTween:dd,remove:Zf,tween:vf,delay:Rf,duration:Gf,ease:Bf,easeVarying:Vf,end:gd,[Symbol.iterator]:ft[Symbol.iterator]};var xd={time:null,delay:0,duration:250,ease:ia};function wd(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function vd(t){var e,n;t instanceof dt?(e=t._id,t=t._name):(e=ha(),(n=xd).time=gn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,u=0;u<a;++u)(c=s[u])&&wn(c,t,e,u,s,n||wd(c,e));return new dt(r,this._parents,t,e)}Ct.prototype.interrupt=yf;Ct.prototype.transition=vd;var Vr={capture:!0,passive:!1};function Wr(t){t.preventDefault(),t.stopImmediatePropagation()}function pa(t){var e=t.document.documentElement,n=$(t).on("dragstart.drag",Wr,Vr);"onselectstart"in e?n.on("selectstart.drag",Wr,Vr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function fa(t,e){var n=t.document.documentElement,r=$(t).on("dragstart.drag",null);e&&(r.on("click.drag",Wr,Vr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function kd(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:u,dispatch:l}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:l}})}kd.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var vn=t=>()=>t;function Sd(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function mt(t,e,n){this.k=t,this.x=e,this.y=n}mt.prototype={constructor:mt,scale:function(t){return t===1?this:new mt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new mt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var zt=new mt(1,0,0);jr.prototype=mt.prototype;function jr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return zt;return t.__zoom}function Ur(t){t.stopImmediatePropagation()}function Ee(t){t.preventDefault(),t.stopImmediatePropagation()}function Ed(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Md(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function da(){return this.__zoom||zt}function Td(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Pd(){return navigator.maxTouchPoints||"ontouchstart"in this}function _d(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function ma(){var t=Ed,e=Md,n=_d,r=Td,o=Pd,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=Zi,u=ye("start","zoom","end"),l,h,f,m=500,b=150,y=0,k=10;function w(d){d.property("__zoom",da).on("wheel.zoom",Bt,{passive:!1}).on("mousedown.zoom",Le).on("dblclick.zoom",Oe).filter(o).on("touchstart.zoom",Dc).on("touchmove.zoom",Gc).on("touchend.zoom touchcancel.zoom",Hc).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(d,x,g,v){var E=d.selection?d.selection():d;E.property("__zoom",da),d!==E?H(d,x,g,v):E.interrupt().each(function(){B(this,arguments).event(v).start().zoom(null,typeof x=="function"?x.apply(this,arguments):x).end()})},w.scaleBy=function(d,x,g,v){w.scaleTo(d,function(){var E=this.__zoom.k,M=typeof x=="function"?x.apply(this,arguments):x;return E*M},g,v)},w.scaleTo=function(d,x,g,v){w.transform(d,function(){var E=e.apply(this,arguments),M=this.__zoom,T=g==null?C(E):typeof g=="function"?g.apply(this,arguments):g,_=M.invert(T),O=typeof x=="function"?x.apply(this,arguments):x;return n(A(L(M,O),T,_),E,s)},g,v)},w.translateBy=function(d,x,g,v){w.transform(d,function(){return n(this.__zoom.translate(typeof x=="function"?x.apply(this,arguments):x,typeof g=="function"?g.apply(this,arguments):g),e.apply(this,arguments),s)},null,v)},w.translateTo=function(d,x,g,v,E){w.transform(d,function(){var M=e.apply(this,arguments),T=this.__zoom,_=v==null?C(M):typeof v=="function"?v.apply(this,arguments):v;return n(zt.translate(_[0],_[1]).scale(T.k).translate(typeof x=="function"?-x.apply(this,arguments):-x,typeof g=="function"?-g.apply(this,arguments):-g),M,s)},v,E)};function L(d,x){return x=Math.max(i[0],Math.min(i[1],x)),x===d.k?d:new mt(x,d.x,d.y)}function A(d,x,g){var v=x[0]-g[0]*d.k,E=x[1]-g[1]*d.k;return v===d.x&&E===d.y?d:new mt(d.k,v,E)}function C(d){return[(+d[0][0]+ +d[1][0])/2,(+d[0][1]+ +d[1][1])/2]}function H(d,x,g,v){d.on("start.zoom",function(){B(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){B(this,arguments).event(v).end()}).tween("zoom",function(){var E=this,M=arguments,T=B(E,M).event(v),_=e.apply(E,M),O=g==null?C(_):typeof g=="function"?g.apply(E,M):g,et=Math.max(_[1][0]-_[0][0],_[1][1]-_[0][1]),N=E.__zoom,q=typeof x=="function"?x.apply(E,M):x,ct=c(N.invert(O).concat(et/N.k),q.invert(O).concat(et/q.k));return function(K){if(K===1)K=q;else{var ut=ct(K),Fn=et/ut[2];K=new mt(Fn,O[0]-ut[0]*Fn,O[1]-ut[1]*Fn)}T.zoom(null,K)}})}function B(d,x,g){return!g&&d.__zooming||new U(d,x)}function U(d,x){this.that=d,this.args=x,this.active=0,this.sourceEvent=null,this.extent=e.apply(d,x),this.taps=0}U.prototype={event:function(d){return d&&(this.sourceEvent=d),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(d,x){return this.mouse&&d!=="mouse"&&(this.mouse[1]=x.invert(this.mouse[0])),this.touch0&&d!=="touch"&&(this.touch0[1]=x.invert(this.touch0[0])),this.touch1&&d!=="touch"&&(this.touch1[1]=x.invert(this.touch1[0])),this.that.__zoom=x,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(d){var x=$(this.that).datum();u.call(d,this.that,new Sd(d,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:u}),x)}};function Bt(d,...x){if(!t.apply(this,arguments))return;var g=B(this,x).event(d),v=this.__zoom,E=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),M=pt(d);if(g.wheel)(g.mouse[0][0]!==M[0]||g.mouse[0][1]!==M[1])&&(g.mouse[1]=v.invert(g.mouse[0]=M)),clearTimeout(g.wheel);else{if(v.k===E)return;g.mouse=[M,v.invert(M)],Se(this),g.start()}Ee(d),g.wheel=setTimeout(T,b),g.zoom("mouse",n(A(L(v,E),g.mouse[0],g.mouse[1]),g.extent,s));function T(){g.wheel=null,g.end()}}function Le(d,...x){if(f||!t.apply(this,arguments))return;var g=d.currentTarget,v=B(this,x,!0).event(d),E=$(d.view).on("mousemove.zoom",O,!0).on("mouseup.zoom",et,!0),M=pt(d,g),T=d.clientX,_=d.clientY;pa(d.view),Ur(d),v.mouse=[M,this.__zoom.invert(M)],Se(this),v.start();function O(N){if(Ee(N),!v.moved){var q=N.clientX-T,ct=N.clientY-_;v.moved=q*q+ct*ct>y}v.event(N).zoom("mouse",n(A(v.that.__zoom,v.mouse[0]=pt(N,g),v.mouse[1]),v.extent,s))}function et(N){E.on("mousemove.zoom mouseup.zoom",null),fa(N.view,v.moved),Ee(N),v.event(N).end()}}function Oe(d,...x){if(t.apply(this,arguments)){var g=this.__zoom,v=pt(d.changedTouches?d.changedTouches[0]:d,this),E=g.invert(v),M=g.k*(d.shiftKey?.5:2),T=n(A(L(g,M),v,E),e.apply(this,x),s);Ee(d),a>0?$(this).transition().duration(a).call(H,T,v,d):$(this).call(w.transform,T,v,d)}}function Dc(d,...x){if(t.apply(this,arguments)){var g=d.touches,v=g.length,E=B(this,x,d.changedTouches.length===v).event(d),M,T,_,O;for(Ur(d),T=0;T<v;++T)_=g[T],O=pt(_,this),O=[O,this.__zoom.invert(O),_.identifier],E.touch0?!E.touch1&&E.touch0[2]!==O[2]&&(E.touch1=O,E.taps=0):(E.touch0=O,M=!0,E.taps=1+!!l);l&&(l=clearTimeout(l)),M&&(E.taps<2&&(h=O[0],l=setTimeout(function(){l=null},m)),Se(this),E.start())}}function Gc(d,...x){if(this.__zooming){var g=B(this,x).event(d),v=d.changedTouches,E=v.length,M,T,_,O;for(Ee(d),M=0;M<E;++M)T=v[M],_=pt(T,this),g.touch0&&g.touch0[2]===T.identifier?g.touch0[0]=_:g.touch1&&g.touch1[2]===T.identifier&&(g.touch1[0]=_);if(T=g.that.__zoom,g.touch1){var et=g.touch0[0],N=g.touch0[1],q=g.touch1[0],ct=g.touch1[1],K=(K=q[0]-et[0])*K+(K=q[1]-et[1])*K,ut=(ut=ct[0]-N[0])*ut+(ut=ct[1]-N[1])*ut;T=L(T,Math.sqrt(K/ut)),_=[(et[0]+q[0])/2,(et[1]+q[1])/2],O=[(N[0]+ct[0])/2,(N[1]+ct[1])/2]}else if(g.touch0)_=g.touch0[0],O=g.touch0[1];else return;g.zoom("touch",n(A(T,_,O),g.extent,s))}}function Hc(d,...x){if(this.__zooming){var g=B(this,x).event(d),v=d.changedTouches,E=v.length,M,T;for(Ur(d),f&&clearTimeout(f),f=setTimeout(function(){f=null},m),M=0;M<E;++M)T=v[M],g.touch0&&g.touch0[2]===T.identifier?delete g.touch0:g.touch1&&g.touch1[2]===T.identifier&&delete g.touch1;if(g.touch1&&!g.touch0&&(g.touch0=g.touch1,delete g.touch1),g.touch0)g.touch0[1]=this.__zoom.invert(g.touch0[0]);else if(g.end(),g.taps===2&&(T=pt(T,this),Math.hypot(h[0]-T[0],h[1]-T[1])<k)){var _=$(this).on("dblclick.zoom");_&&_.apply(this,arguments)}}}return w.wheelDelta=function(d){return arguments.length?(r=typeof d=="function"?d:vn(+d),w):r},w.filter=function(d){return arguments.length?(t=typeof d=="function"?d:vn(!!d),w):t},w.touchable=function(d){return arguments.length?(o=typeof d=="function"?d:vn(!!d),w):o},w.extent=function(d){return arguments.length?(e=typeof d=="function"?d:vn([[+d[0][0],+d[0][1]],[+d[1][0],+d[1][1]]]),w):e},w.scaleExtent=function(d){return arguments.length?(i[0]=+d[0],i[1]=+d[1],w):[i[0],i[1]]},w.translateExtent=function(d){return arguments.length?(s[0][0]=+d[0][0],s[1][0]=+d[1][0],s[0][1]=+d[0][1],s[1][1]=+d[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(d){return arguments.length?(n=d,w):n},w.duration=function(d){return arguments.length?(a=+d,w):a},w.interpolate=function(d){return arguments.length?(c=d,w):c},w.on=function(){var d=u.on.apply(u,arguments);return d===u?w:d},w.clickDistance=function(d){return arguments.length?(y=(d=+d)*d,w):Math.sqrt(y)},w.tapDistance=function(d){return arguments.length?(k=+d,w):k},w}var Ld=24,ga=1.5,ba=200,kn=24,Sn=20,re=class{constructor(e,n){this.svg=e;this.behaviour=ma().clickDistance(4).wheelDelta(Od).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=$(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,u=r!==null&&c>1?-r*c:n;this.jump(zt.translate(u,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return jr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),Ld*s]).translateExtent([[-kn,-kn],[a+kn,c+kn]]),this.jump(i?Ad(this.transform(),o.layout,e):Xr(this.scene))}by(e){let n=e>0?ga:1/ga;Un()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(ba).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=Xr(this.scene);if(Un())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(ba).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||Id(this.transform(),Xr(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<Sn||i>o-Sn||s<Sn||s>r.viewHeight-Sn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function Od({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function Xr({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return zt.translate(n,0).scale(t.scale)}function Ad(t,e,n){let r=t.x/e.width*n.width;return zt.translate(r,t.y).scale(t.k)}function Id(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var En=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;function ya(t,{rest:e,marks:n}){let{other:r,...o}=t,i=e?t:o;return n?i:$d(i)}function $d(t){let e=r=>r.replaceAll("\u2423"," ").trim()||r,n=t.nodes.map(r=>({...r,label:e(r.label),...r.answer&&{answer:e(r.answer)}}));return{...t,nodes:n}}var xa={kind:"pdf",width:84,unit:"mm",dpi:300,letters:7,light:!0,rest:!0,title:!0,legend:!0,layers:!0,caption:!0,marks:!0},Dt={mm:[20,1e3],px:[100,1e4],dpi:[36,2400],letters:[3,40]},Cd=13,wa={mm:72/25.4,px:72/96},Rd=200,zd=16e3;function at({width:t,unit:e,letters:n}){let r=t*wa[e],o=Math.max(1,Math.round(r*Cd/n));return{drawn:o,points:r/o}}function qr(t){let e=[["The width",t.width,...Dt[t.unit],t.unit],["The resolution",t.dpi,...Dt.dpi,"dpi"],["The letters' size",t.letters,...Dt.letters,"pt"]];for(let[i,s,a,c,u]of e)if(!(s>=a&&s<=c))return`${i} must be from ${a} to ${c} ${u}.`;if(at(t).drawn>=Rd)return null;let{width:n,unit:r,letters:o}=t;return`${n} ${r} are too narrow for letters of ${o} pt: widen the figure or use smaller letters.`}var Mn=(t,{points:e})=>t*e/wa.mm;function va(t,e){let{drawn:n}=at(e),r=e.unit==="px"?e.width:e.width/25.4*e.dpi,[o,i]=t.map(s=>Math.max(1,Math.round(s*r/n)));if(Math.max(o,i)<=zd)return[o,i];throw new Error(`A PNG of ${o} \xD7 ${i} px is more than a browser draws: lower width or resolution, or save a PDF.`)}var ka=({unit:t,dpi:e})=>(t==="mm"?e:96)/.0254;var Sa=12;function Kr(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:Sa},(o,i)=>Zt(i/(Sa-1)*n,n,e)),last:n}}function Ea(t,e,n){let{colours:r,last:o}=Kr(e,n.dark),i=p("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Tn=18,G=16,Ma=15,Pn=11.5,_n=11;function Ta({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=j(r,Ma),a=Zr(wr(t,n-2*G,h=>s(h,!0)),22,{"font-size":Ma,"font-weight":700,fill:o}),c=j(r,Pn),u=e?[wt(e,n-2*G,c)]:[],l=Zr(u,Tn,{"font-size":Pn,fill:i});return t||e?vr([V(G/2),a,l,V(G/2)]):V(0)}function Pa(t,e,n,r,o,i){let s=j(o.font,_n),a={"font-size":_n,fill:o.muted},c=Zr(i.caption?wr(n,r-2*G,s):[],15,a),u=i.legend?Gd(e,o):V(0),l=i.layers?Qe(t,e,r,o):V(0),h=i.legend?Dd(t,e,r,o):V(0);return vr([V(G),l,V(l.height&&G),h,u,c,V(G/2)])}function Zr(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>S("text",{x:G,y:r+i*e+14,...n},o))}}function Dd(t,e,n,r){let o=j(r.font,Pn),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${me(c,e)}\u2003${xt(c,e,60)}`},s=([a,c],u)=>[S("rect",{x:G,y:u,width:12,height:12,fill:c}),S("text",{x:G+20,y:u+10,"font-size":Pn,fill:r.text},wt(i(a),n-3*G,o))];return{height:t.length*Tn,draw:a=>t.flatMap((c,u)=>s(c,a+u*Tn))}}function Gd(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=Kr(t,e);if(i===0)return V(0);let s="position 0",a=G+j(n,_n)(s)+8,c=a+o.length*7+6,u={"font-size":_n,fill:r};return{height:Tn+4,draw:l=>[S("text",{x:G,y:l+12,...u},s),...o.map((h,f)=>S("rect",{x:a+f*7,y:l+4,width:7.2,height:8,fill:h})),S("text",{x:c,y:l+12,...u},String(i))]}}function La(t,e,n,r){let{words:o,theme:i,options:s,zoom:a}=r,[c,u]=[t.clientWidth,t.clientHeight],l=Ta(s.title?o:{...o,title:"",subtitle:""},c,i),h=Pa(n,e,o.caption,c,i,s),f=l.height+u+h.height;return{root:S("svg",{version:"1.1",...Hd(c,f,s),viewBox:`0 0 ${c} ${f}`},...o.title?[S("title",{},o.title)]:[],S("rect",{width:c,height:f,fill:i.background}),S("g",{class:"ra-over","font-family":i.font},...l.draw(0)),S("g",{transform:`translate(0,${l.height})`},...Bd(t,a,i.font)),S("g",{class:"ra-under","font-family":i.font},...h.draw(l.height+u))),width:c,height:f}}function Hd(t,e,n){let r=at(n),o=i=>`${_a(Mn(i,r))}mm`;return n.unit==="mm"?{width:o(t),height:o(e)}:{width:n.width,height:_a(e*n.width/t)}}var _a=t=>Math.round(t*1e3)/1e3;function Bd(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))Vd(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),Wd(o);return Array.from(r.children)}var Fd=["tabindex","role","style","paint-order","vector-effect"];function Vd(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(S("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of Fd)t.removeAttribute(o)}function Wd(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var Ud=1400;async function Yr(t,e,n){let r=hs(e.theme,n.light),o=p("div",{class:"ra-root ra-off-screen","aria-hidden":"true"});o.style.width=`${at(n).drawn}px`,t.appendChild(o);for(let m of[bt,En])F(o,m);it(o,r);let i={...e.state,picture:ya(e.state.picture,n),hover:null},s=jd(o,i,r,e.shared);await new Promise(Ft);let a=[...vt(i).shown].map(m=>[m,Qt(m,i.picture,r,s.patternId)]),{root:c,width:u,height:l}=La(o.querySelector("svg.ra-sankey"),i.picture,a,{words:e.words,theme:r,options:n,zoom:s.layout.scale}),h=o.querySelectorAll(".ra-labels > g").length,f=new Set(s.nodes.data().map(({node:m})=>m.position)).size-h;return o.replaceChildren(c),{root:c,width:u,height:l,unnamed:Math.max(0,f),done:()=>o.remove()}}function jd(t,e,n,r){let o=ln(t),i=new te(o,new re(o.svg,()=>{}));return i.draw({picture:e.picture,theme:n,whole:!0,shared:r,tallest:Ud},e,!1),i}var Xd=[["pdf","PDF"],["svg","SVG"],["png","PNG"]],qd=[["title","Title",()=>!0],["legend","Legend",()=>!0],["layers","Layers of each hop",({links:t})=>t.some(({layers:e})=>e)],["rest","Band of other paths",({other:t})=>(t?.share??0)>0],["caption","What it can claim",()=>!0],["marks","\u2423 for spaces",()=>!0],["light","On white",(t,e)=>e]];function Oa(t,e,n,r){let o=Kd("kind","Format",Xd,n.kind),i=Jr("width","Width",n.width,Dt[n.unit]),s=p("select",{"aria-label":"Unit of the width",name:"unit"});for(let y of["mm","px"])s.append(p("option",{selected:y===n.unit},y));s.value=n.unit,i.row.append(s);let a=Jr("dpi","Resolution",n.dpi,Dt.dpi,"dpi"),c=Jr("letters","Letters",n.letters,Dt.letters,"pt"),l=qd.filter(([,,y])=>y(t,e)).map(([y,k])=>[y,Zd(y,k,n[y])]),h=p("div",{class:"ra-switches"},...l.map(([,{label:y}])=>y)),f=p("form",{class:"ra-form"},o.group,i.row,a.row,c.row,h),m=()=>({...n,kind:o.chosen(),unit:s.value,width:i.value(),dpi:a.value(),letters:c.value(),...Object.fromEntries(l.map(([y,{input:k}])=>[y,k.checked]))}),b=()=>a.row.hidden=o.chosen()!=="png"||s.value!=="mm";return f.noValidate=!0,f.addEventListener("input",()=>(b(),r())),b(),{element:f,options:m}}function Kd(t,e,n,r){let o=p("fieldset",{class:"ra-radios"},p("legend",{},e));for(let[i,s]of n){let a=p("input",{type:"radio",name:t,value:i});a.checked=i===r,o.append(p("label",{},a,s))}return{group:o,chosen:()=>o.querySelector("input:checked").value}}function Jr(t,e,n,[r,o],i=""){let s=i?`${e}, ${i}`:e,a=p("input",{type:"number",value:n,min:r,max:o,step:"any",name:t,"aria-label":s});return{row:p("div",{class:"ra-field"},p("span",{},e),a,i),value:()=>a.valueAsNumber}}function Zd(t,e,n){let r=p("input",{type:"checkbox",name:t});return r.checked=n,{label:p("label",{},r,e),input:r}}function Na(t,e=""){let n=Ia(["reverse-attention",...Aa(t)],e?120:200);return Ia([n,...Aa(e)],200)}var Aa=t=>t.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)??[],Qr=t=>new TextEncoder().encode(t).length;function Ia([t="",...e],n){let r=t;for(let o of e){let i=n-Qr(r)-1;if(Qr(o)>i)return r.includes("-")&&i<n/2?r:`${r}-${Jd(o,i)}`;r=`${r}-${o}`}return r}var Yd=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Jd(t,e){let n="";for(let{segment:r}of Yd.segment(t)){if(Qr(n+r)>e)break;n+=r}return n}var Gt=new TextEncoder,Ln=class{objects=[];reserve(){return this.objects.push(null)}add(e,n=this.reserve()){return this.objects[n-1]=Gt.encode(e),n}async addStream(e,n){let r=await Qd(n),o=`<< ${e} /Length ${r.length} /Filter /FlateDecode >>
stream
`;return this.objects.push($a([Gt.encode(o),r,Gt.encode(`
endstream`)]))}bytes(e,n){let r=[Gt.encode(`%PDF-1.4
%`),Uint8Array.of(226,227,207,211,10)],o=[],i=r.reduce((h,f)=>h+f.length,0),s=h=>i+=r[r.push(h)-1].length;this.objects.forEach((h,f)=>{o.push(i),s(Gt.encode(`${f+1} 0 obj
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
`;return $a([...r,Gt.encode(l)])}};function $a(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}async function Qd(t){let e=new Blob([t]).stream().pipeThrough(new CompressionStream("deflate"));return new Uint8Array(await new Response(e).arrayBuffer())}function Me(t){let e=n=>n.toString(16).padStart(4,"0");return`<feff${Array.from({length:t.length},(n,r)=>e(t.charCodeAt(r))).join("")}>`}var P=t=>String(Number(t.toFixed(3)));var tm="\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178",em="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",nm=/[\u2068\u2069]/u,rm=/[\u2003\u2009\u00a0 ]/u,om=[[.66,.46],[.94,.3],[.66,.14]],Ca={"\u2423":[[[.1,.06],[.1,-.12],[.9,-.12],[.9,.06]]],"\u2192":[[[.06,.3],[.94,.3]],om],"\u21B5":[[[.86,.62],[.86,.24],[.12,.24]],[[.36,.42],[.12,.24],[.36,.06]]],"\u21E5":[[[.06,.3],[.8,.3]],[[.56,.46],[.8,.3],[.56,.14]],[[.92,.52],[.92,.08]]]};function On(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n];if(nm.test(r)||rm.test(r))continue;let o=em.indexOf(r),i=sm(r);if(Ca[r])e.push({kind:"shape",at:n,lines:Ca[r]});else if(o>=0)e.push({kind:"raised",at:n,codes:[48+o]});else{if(i===null)return null;im(e.at(-1),n)?e.at(-1).codes.push(i):e.push({kind:"letters",at:n,codes:[i]})}}return e}function im(t,e){return t?.kind==="letters"&&t.at+t.codes.length===e}function sm(t){if(t==="\u2212")return 150;let e=t.charCodeAt(0);if(e>=32&&e<127||e>160&&e<=255)return e;let n=tm.indexOf(t);return n>=0?128+n:null}var Ra=t=>`<${t.map(e=>e.toString(16).padStart(2,"0")).join("")}>`;function za(t,e,n,r,o){let i=([s,a])=>`${P(e+s*r)} ${P(n-a*o)}`;return t.map(([s,...a])=>[`${i(s)} m`,...a.map(c=>`${i(c)} l`)].join(" ")).join(" ")}var am={M:"m",L:"l",C:"c"};function Da(t){return[...t.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([,n,r])=>{if(n==="Z")return"h";let o=am[n];if(!o)throw new Error(`A path with the command ${n} cannot be written as PDF.`);return`${(r.match(/-?[\d.]+(?:e-?\d+)?/g)??[]).map(s=>P(Number(s))).join(" ")} ${o}`}).join(" ")}var cm=.5523;function Ga(t,e,n,r,o=0){if(o<=0)return`${[t,e,n,r].map(P).join(" ")} re`;let i=Math.min(o,n/2,r/2),s=i*(1-cm),[a,c]=[t+n,e+r],u=(...h)=>`${h.map(P).join(" ")} c`,l=(...h)=>`${h.map(P).join(" ")} l`;return[`${P(t+i)} ${P(e)} m`,l(a-i,e),u(a-s,e,a,e+s,a,e+i),l(a,c-i),u(a,c-s,a-s,c,a-i,c),l(t+i,c),u(t+s,c,t,c-s,t,c-i),l(t,e+i),u(t,e+s,t+s,e,t+i,e),"h"].join(" ")}var to={fill:"#000000",fillOpacity:1,stroke:"none",strokeOpacity:1,strokeWidth:1,opacity:1,size:13,bold:!1,dashes:""},um={"fill-opacity":"fillOpacity","stroke-opacity":"strokeOpacity","stroke-width":"strokeWidth","font-size":"size"};function Te(t,e){let n={...e};for(let[r,o]of Object.entries(um)){let i=t.getAttribute(r);i!==null&&(n[o]=Number(i))}return n.fill=t.getAttribute("fill")??n.fill,n.stroke=t.getAttribute("stroke")??n.stroke,n.dashes=t.getAttribute("stroke-dasharray")??n.dashes,n.bold=t.hasAttribute("font-weight")?t.getAttribute("font-weight")==="700":n.bold,n.opacity*=Number(t.getAttribute("opacity")??1),n}function St(t){let{r:e,g:n,b:r}=ot(t);return[e,n,r].map(o=>P(o/255)).join(" ")}function eo([t,e,n,r,o,i],[s,a,c,u,l,h]){return[t*s+e*c,t*a+e*u,n*s+r*c,n*a+r*u,o*s+i*c+l,o*a+i*u+h]}var An=class{constructor(e){this.file=e}file;states=new Map;objects={XObject:[],Pattern:[]};opacity(e,n){let r=`/ca ${P(e)} /CA ${P(n)}`;return this.states.has(r)||this.states.set(r,`G${this.states.size}`),`/${this.states.get(r)} gs`}async image(e,n,r,o){let i=`/Type /XObject /Subtype /Image /Width ${e} /Height ${n} /BitsPerComponent 8`,s=await this.file.addStream(`${i} /ColorSpace /DeviceGray`,o),a=await this.file.addStream(`${i} /ColorSpace /DeviceRGB /SMask ${s} 0 R`,r);return`X${this.objects.XObject.push(a)-1}`}async pattern(e,n,r){let s=`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 ${`/BBox [0 0 ${P(e)} ${P(e)}] /XStep ${P(e)} /YStep ${P(e)}`} /Matrix [${n.map(P).join(" ")}] /Resources << ${this.stateEntries()} >>`;return`P${this.objects.Pattern.push(await this.file.addStream(s,new TextEncoder().encode(r)))-1}`}stateEntries(){return`/ExtGState << ${[...this.states].map(([n,r])=>`/${r} << ${n} >>`).join(" ")} >>`}dictionary(){let e=(r,o)=>o.map((i,s)=>`/${r}${s} ${i} 0 R`).join(" "),n=r=>`<< /Type /Font /Subtype /Type1 /BaseFont /${r} /Encoding /WinAnsiEncoding >>`;return[`<< ${this.stateEntries()}`,`/Font << /F0 ${n("Helvetica")} /F1 ${n("Helvetica-Bold")} >>`,`/XObject << ${e("X",this.objects.XObject)} >> /Pattern << ${e("P",this.objects.Pattern)} >> >>`].join(" ")}};var lm=600/72,hm=.075,Ha={size:.62,by:.33},Ba=1.1,Fa=.45;async function Va(t,e,n){if(!t.textContent?.trim())return;let r=On(t.textContent);r?pm(t,r,e,n):t.classList.contains("ra-halo")||await mm(t,e,n)}function pm(t,e,n,r){let o=dm(t,n);for(let i of e){let{x:s,y:a}=t.getStartPositionOfChar(i.at),c=o.findLast(({from:u})=>u<=i.at).style;if(r.content.push("q",r.resources.opacity(c.opacity,c.opacity)),i.kind==="shape"){let u=t.getSubStringLength(i.at,1),l=c.stroke==="none"?0:c.strokeWidth;r.content.push(`${St(c.fill)} RG ${P(hm*c.size+l)} w 1 J`),r.content.push(za(i.lines,s,a,u,c.size),"S")}else r.content.push(fm(i,s,a,c));r.content.push("Q")}}function fm({kind:t,codes:e},n,r,o){let i=t==="raised",s=o.size*(i?Ha.size:1),a=r-(i?Ha.by*o.size:0),c=o.stroke!=="none",u=`${St(o.fill)} rg${c?` ${St(o.stroke)} RG ${P(o.strokeWidth)} w`:""}`,l=`1 0 0 -1 ${P(n)} ${P(a)} Tm`;return`BT ${u} /F${Number(o.bold)} ${P(s)} Tf ${c?2:0} Tr ${l} ${Ra(e)} Tj ET`}function dm(t,e){let n=0;return Array.from(t.childNodes,r=>{let o={from:n,style:r instanceof Element?Te(r,e):e};return n+=r.textContent?.length??0,o})}async function mm(t,e,n){let r=t.getBBox(),o=Number(t.getAttribute("y")??0)+Number.parseFloat(t.getAttribute("dy")??"0")*e.size,[i,s]=[r.width+2,(Ba+Fa)*e.size],a=document.createElement("canvas"),c=lm*n.points;[a.width,a.height]=[Math.ceil(i*c),Math.ceil(s*c)];let u=a.getContext("2d");u.scale(a.width/i,a.height/s),u.font=`${e.bold?700:400} ${e.size}px ${getComputedStyle(t).fontFamily}`,u.fillStyle=e.fill,u.fillText(t.textContent,1,Ba*e.size);let l=await gm(u.getImageData(0,0,a.width,a.height),n),h=`${P(i)} 0 0 ${P(-s)} ${P(r.x-1)} ${P(o+Fa*e.size)} cm`;n.content.push(`/Span << /ActualText ${Me(t.textContent)} >> BDC q`),n.content.push(n.resources.opacity(e.opacity,e.opacity),h,`/${l} Do Q EMC`)}function gm({data:t,width:e,height:n},{resources:r}){let[o,i]=[new Uint8Array(e*n*3),new Uint8Array(e*n)];for(let s=0;s<i.length;s++)o.set(t.subarray(4*s,4*s+3),3*s),i[s]=t[4*s+3];return r.image(e,n,o,i)}async function Ua({root:t,width:e,height:n},r){let{points:o}=at(r),i=new Ln,s={content:[],resources:new An(i),points:o,patterns:new Map,root:t},a=[o,0,0,-o,0,n*o];s.content.push(`${a.map(P).join(" ")} cm`,"1 j");for(let k of t.children)await ja(k,to,a,s);let c=await i.addStream("",new TextEncoder().encode(s.content.join(`
`))),[u,l]=[i.reserve(),i.reserve()],h=`/MediaBox [0 0 ${P(e*o)} ${P(n*o)}]`;i.add(`<< /Type /Pages /Kids [${l} 0 R] /Count 1 >>`,u);let f=s.resources.dictionary();i.add(`<< /Type /Page /Parent ${u} 0 R ${h} /Contents ${c} 0 R /Resources ${f} >>`,l);let m=i.add(`<< /Type /Catalog /Pages ${u} 0 R >>`),b=Me(t.querySelector("title")?.textContent??""),y=i.add(`<< /Title ${b} /Producer ${Me("Reverse Attention")} >>`);return new Blob([i.bytes(m,y)],{type:"application/pdf"})}async function ja(t,e,n,r){let o=Te(t,e);if(t instanceof SVGGElement)return ym(t,o,n,r);if(t instanceof SVGTextElement)return Va(t,o,r);if(t instanceof SVGPathElement)return Wa(Da(t.getAttribute("d")),o,n,r);if(t instanceof SVGRectElement)return Wa(Xa(t),o,n,r);if(!bm.includes(t.tagName))throw new Error(`A figure with <${t.tagName}> cannot be written as PDF.`)}var bm=["title","defs"];async function ym(t,e,n,r){let o=t.transform.baseVal.consolidate()?.matrix,i=o?[o.a,o.b,o.c,o.d,o.e,o.f]:[1,0,0,1,0,0];r.content.push("q",`${i.map(s=>s.toFixed(5)).join(" ")} cm`);for(let s of t.children)await ja(s,e,eo(i,n),r);r.content.push("Q")}function Xa(t){let[e,n,r,o,i]=["x","y","width","height","rx"].map(s=>Number(t.getAttribute(s)));return Ga(e,n,r,o,i)}async function Wa(t,e,n,r){let o=e.fill!=="none",i=e.stroke!=="none"&&e.strokeWidth>0,{content:s,resources:a}=r;s.push("q",a.opacity(e.opacity*e.fillOpacity,e.opacity*e.strokeOpacity)),o&&s.push(await xm(e.fill,n,r)),i&&s.push(`${St(e.stroke)} RG ${P(e.strokeWidth)} w`),e.dashes&&s.push(`[${e.dashes}] 0 d`),s.push(t,o?i?"B":"f":i?"S":"n","Q")}async function xm(t,e,n){let r=/^url\(#(.+)\)$/.exec(t)?.[1];if(!r)return`${St(t)} rg`;let o=`${r} ${e.join(" ")}`;return n.patterns.has(o)||n.patterns.set(o,await vm(r,e,n)),`/Pattern cs /${n.patterns.get(o)} scn`}var wm=Math.tan(-30*Math.PI/180);async function vm(t,e,n){let r=n.root.querySelector(`#${CSS.escape(t)}`),o=Number(r.getAttribute("width")),i=[...r.children].map(s=>{let{fill:a,opacity:c}=Te(s,to);return`${n.resources.opacity(c,1)} ${St(a)} rg ${Xa(s)} f`});return n.resources.pattern(o,eo([1,0,wm,1,0,0],e),i.join(`
`))}async function qa(t,e){let[n,r]=va([t.width,t.height],e),o=t.root.cloneNode(!0);o.setAttribute("width",String(n)),o.setAttribute("height",String(r)),o.setAttribute("preserveAspectRatio","none");let i=await km(new XMLSerializer().serializeToString(o),n,r),s=Sm(new Uint8Array(await i.arrayBuffer()),Math.round(ka(e)));return new Blob([s],{type:"image/png"})}async function km(t,e,n){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"})),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return[i.width,i.height]=[e,n],i.getContext("2d").drawImage(o,0,0,e,n),URL.revokeObjectURL(r),new Promise((s,a)=>{let c=new Error("The picture is too large for a PNG here: lower width or resolution, or save a PDF.");i.toBlob(u=>u?s(u):a(c))})}var In=33;function Sm(t,e){let n=new Uint8Array(13);n.set([...new TextEncoder().encode("pHYs")]);let r=new DataView(n.buffer);r.setUint32(4,e),r.setUint32(8,e),r.setUint8(12,1);let o=new Uint8Array(4+n.length+4);new DataView(o.buffer).setUint32(0,n.length-4),o.set(n,4),new DataView(o.buffer).setUint32(4+n.length,Em(n));let i=new Uint8Array(t.length+o.length);return i.set(t.subarray(0,In)),i.set(o,In),i.set(t.subarray(In),In+o.length),i}function Em(t){let e=4294967295;for(let n of t){e^=n;for(let r=0;r<8;r++)e=e>>>1^(e&1?3988292384:0)}return(e^4294967295)>>>0}async function Ka(t,e,n){let r=await Mm(t,e),o=URL.createObjectURL(r),i=document.createElement("a");i.href=o,i.download=`${n}.${e.kind}`,document.body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Mm(t,e){return e.kind==="png"?qa(t,e):e.kind==="pdf"?Ua(t,e):new Blob([no(t)],{type:"image/svg+xml"})}var no=({root:t})=>new XMLSerializer().serializeToString(t);var Za=xa;function Ya(t,e){new ro(t,e)}var ro=class{constructor(e,n){this.host=e;this.seen=n;F(e,ps);let r=p("button",{type:"button","data-action":"cancel"},"Cancel"),o=p("button",{type:"submit",class:"ra-primary","data-action":"save"},"Save"),i=p("div",{class:"ra-buttons"},r,o);this.form=Oa(n.state.picture,n.theme.dark,Za,()=>{this.show()}),this.form.element.append(this.note,i);let s=[p("h2",{},"Save as a figure"),this.form.element,this.preview];this.dialog=p("dialog",{class:"ra-dialog","aria-label":"Save as a figure"},...s),r.addEventListener("click",()=>this.dialog.close()),this.form.element.addEventListener("submit",a=>{a.preventDefault(),this.save()}),this.dialog.addEventListener("keydown",a=>a.stopPropagation()),this.dialog.addEventListener("close",()=>this.dialog.remove()),e.append(this.dialog),this.dialog.showModal(),this.show()}host;seen;preview=p("img",{class:"ra-preview",alt:"The figure as it will be saved"});note=p("p",{class:"ra-note",role:"status"});dialog;form;asked=0;async show(){let e=this.form.options(),n=++this.asked,r=qr(e);if(this.say(r??"",r!==null),r)return;let o=await Yr(this.host,this.seen,e);n===this.asked&&(this.preview.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(no(o))}`,this.say(Tm(o,e),!1)),o.done()}async save(){let e=this.form.options();if(qr(e))return;Za=e;let{title:n,subtitle:r}=this.seen.words,o=await Yr(this.host,this.seen,e);try{await Ka(o,e,Na(n,r)),this.dialog.close()}catch(i){this.say(i instanceof Error?i.message:String(i),!0)}finally{o.done()}}say(e,n){this.note.textContent=e,this.note.classList.toggle("ra-wrong",n),this.form.element.querySelector("[data-action=save]").disabled=n}};function Tm(t,e){let n=at(e),[r,o]=[t.width,t.height].map(i=>Mn(i,n).toFixed(0));return[`${r} \xD7 ${o} mm.`,...Pm(t),...e.kind==="pdf"?_m(t):[]].join(" ")}function Pm({unnamed:t}){return t===0?[]:[`${t===1?"One token has":`${t} tokens have`} no room for a name: a wider figure or smaller letters help.`]}function _m({root:t}){return[...t.querySelectorAll("text:not(.ra-halo)")].map(r=>r.textContent??"").some(r=>On(r)===null)?["Letters that Helvetica lacks are set as pictures of 600 dpi; an SVG keeps them as letters."]:[]}var Qa=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function tc(t,e,n,r){switch(t){case"ArrowLeft":return Ja(e,n,r,"target","source");case"ArrowRight":return Ja(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Lm(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Ja(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,u)=>u.value-c.value)[0];return a&&i.get(a[o])}function Lm(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function ec(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Om(t,n)),e.addEventListener("pointerleave",()=>oo(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>nc(t,Nn(n))),e.addEventListener("keydown",n=>Im(t,n)),e.addEventListener("focusin",n=>$m(t,n)),e.addEventListener("focusout",()=>oo(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Nn(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:$(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:$(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:$(o).datum()}:null}function Om(t,e){let n=e.buttons===0?Nn(e):null;if(!n)return oo(t);t.over(io(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Am(t,n),e.clientX-r,e.clientY-o)}function oo(t){t.tooltip.hide(),t.over(null)}function Am({state:{picture:t}},e){return"node"in e?It(e.node.node,t):Xe(e.strand.link,t,e.strand.beam)}function nc(t,e){t.tooltip.hide();let n=io(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function io(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function Im(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Nn(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")nc(t,n);else if(Qa.includes(e.key))Nm(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Nm(t,e,n){let{shown:r}=t.emphasis(),o=t.drawing.layout?.nodes.filter(s=>kt(s,r))??[],i=tc(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.drawing.focus(i.node.id))}function $m(t,e){let n=Nn(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(io(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(It(o.node,t.state.picture),i,s)}var Cm=6;function rc(t){let e=p("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});fo(e);let n=p("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,u)=>Rm(u,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,u)=>c.tabIndex=u===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Rm(t,e,n,r){let o=e.beams[t],i=qe(o,e),s=p("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},so(t,e,n),p("span",{class:"ra-score"},e.parts?o.text:me(o,e)));return e.beams.length<=Cm&&!e.parts&&s.append(p("bdi",{class:"ra-chip-path",dir:"ltr"},xt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function so(t,e,n){let{colour:r,pattern:o}=ge(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=p("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=pr(r)>.3?"#10131a":"#ffffff",s}var zm={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Dm={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a figure"};function oc(t){let e=$n("zoom-in"),n=$n("zoom-out"),r=$n("fit");e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit());let o=$n("download");return o.setAttribute("aria-haspopup","dialog"),o.addEventListener("click",()=>t.save()),p("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,o)}function $n(t){let e=Dm[t],n=p("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=S("path",{d:zm[t]});return n.append(S("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}var oe=14;function ic(t){let e=p("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(p("div",{class:"ra-tooltip-title"},n),...r.map(u=>p("div",{class:"ra-tooltip-row"},u))),e.hidden=!1;let a=o+oe+e.offsetWidth<=t.clientWidth?o+oe:Math.max(0,o-oe-e.offsetWidth),c=i+oe+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+oe:Math.max(0,i-oe-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Gm=400,ao=class{constructor(e,n){this.host=e;this.events=n;F(e,bt),F(e,En),this.parts=ln(e),this.theme=ht(e),this.tooltip=ic(this.parts.stage),this.zoomer=new re(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new te(this.parts,this.zoomer),this.legend=rc({toggle:o=>this.show(Ss(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=oc({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:()=>this.save()});this.parts.head.append(this.legend.element,r),ec(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=tn;legend;watcher;whole=!1;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,u=JSON.stringify(n??null);c?this.takePicture(e,a,n):u!==this.asked&&(this.state.shown=Yt(e,n)),this.asked=u,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let l=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!l)return this.refresh();this.legend.setPicture(e,this.theme),Ea(this.parts.key,e,this.theme),this.draw(!c)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=ht(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),it(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=ks(e,o);this.state={...tn,picture:e,shown:Yt(e,r),selection:s},en(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>Gm;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return vt(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){en(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=Fs(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}follow(e){let{picture:n}=this.state;this.set({shown:Yt(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){en(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}redraw(){this.state!==tn&&this.host.isConnected&&this.draw(!0)}save(){let{state:e,theme:n,shared:r,title:o,subtitle:i}=this,s={title:o,subtitle:i,caption:this.parts.caption.textContent??""};Ya(this.host,{state:e,theme:n,shared:r,words:s})}destroy(){this.watcher.disconnect(),this.host.remove()}};function Et(t,e){let n=p("div",{class:"ra-root ra-picture-root"});return t.append(n),new ao(n,e)}var sc=`/* The token strip. */
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
`;var Bm={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},ac={changed:"changed",inserted:"inserted",deleted:"deleted"};function uo(t,e){let n=Q(e.secondary,Bm[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var cc=({name:t},e)=>t==="surprise"?`${R(e)} bits`:X(e);function uc({labels:t,ids:e,shade:n,marks:r},o,i){let s=n?.values[o],a=n&&s!=null,c=[`position ${i}`,...e?.[o]==null?[]:[`id ${e[o]}`],...a?[`${n.name} ${n.largest?cc(n,s*n.largest):R(s)}`]:[],...r?.[o]?[ac[r[o]]]:[]];return[z(t[o]),...c].join(" \xB7 ")}function lc(t,e){let n=Object.keys(ac).filter(r=>t.marks?.includes(r));return[...t.shade?[Vm(t.shade,e)]:[],...t.generated!=null&&t.generated<Fm(t)?[co("generated",{class:"ra-generated"})]:[],...t.template?.length?[co("chat template",{class:"ra-template"})]:[],...n.map(r=>co(r,{"data-mark":r}))]}var Fm=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Cn({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function Vm(t,e){let n=p("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(uo(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?cc(t,t.largest):"most";return p("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function co(t,e){let n=p("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),p("span",{class:"ra-legend-item"},n,t)}function hc(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],u=p("span",{class:"ra-token-box","data-position":c,title:uc(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&u.classList.add("ra-special"),i.has(c)&&u.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&u.classList.add("ra-generated");let l=n.marks?.[e];l&&(u.dataset.mark=l);let h=n.shade?.values[e]??null;return s&&h!==null&&(u.style.background=s(h)),u.append(Wm(n.labels[e])),u}function Wm(t){let e=ce("");for(let{text:n,mark:r}of Ke(t))e.append(r?p("span",{class:"ra-mark"},n):n);return e}function pc(t,e){return p("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},ce(t))}function fc(t){let e=new Set([...t.special,...t.template??[]]),n=Cn(t),r=t.labels.filter((o,i)=>!e.has(n[i]));return bs(r.join("").replace(/\u27e8[^\u27e9]*\u27e9/g,""))?"rtl":"ltr"}var gt=t=>"at"in t;function dc(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function mc(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),gt(a)&&a.last&&s();return s(),r}function bc(t,e,{rows:n,gap:r,direction:o}){let i=n.findIndex(l=>l.some(h=>gt(h)&&h.at===t)),s=n.flat().filter(gt).length-1,a=o==="rtl"?-1:1,c={ArrowLeft:t-a,ArrowRight:t+a,Home:0,End:s}[e];if(c!==void 0)return c>=0&&c<=s?c:void 0;let u={ArrowUp:-1,ArrowDown:1}[e];return u&&Um(t,n[i],n[i+u]??[],r)}function Um(t,e,n,r){let o=gc(e,r).find(({at:s})=>s===t).middle;return gc(n,r).sort((s,a)=>Math.abs(s.middle-o)-Math.abs(a.middle-o))[0]?.at}function gc(t,e){let n=0;return t.flatMap(r=>(n+=r.width+e,gt(r)?[{at:r.at,middle:n-r.width/2}]:[]))}var Rn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(yc(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=yc(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function yc(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var xc=2,jm=6,Xm=6,Mt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[bt,sc])F(this.host,o);this.strip=p("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=p("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new Rn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=p("div",{class:"ra-root"});strip;window;legend=p("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];direction="ltr";rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=ht(this.host);it(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}get isDrawn(){return this.known!==null}root(){return this.strip.getRootNode()}take(e,n,r){let o=Cn(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?uo(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.strip.dir=this.direction=fc(e),this.indices=new Map(o.map((u,l)=>[u,l])),this.legend.replaceChildren(...lc(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=dc(n,r,j(o.font,14));this.boxes.clear(),this.rows=mc(i,this.width-Xm-jm,xc),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>gt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>gt(r)?this.newBox(r.at):pc(r.words,r.here));return p("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)gt(n)&&this.boxes.delete(n.at)}newBox(e){let n=hc(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let{rows:r,direction:o}=this,i=bc(this.indices.get(n),e.key,{rows:r,gap:xc,direction:o});if(i===void 0)return;this.setStop(i),this.reveal(i),this.boxes.get(i)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}};var zn=class{constructor(e,n){this.events=n;e.append(this.element);let r=p("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new Mt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=Et(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=p("section",{class:"ra-column"});sankey;tokens;title=p("h3",{class:"ra-column-title"});subtitle=p("div",{class:"ra-column-subtitle"});strip=p("div",{class:"ra-column-strip"});picture=p("div",{class:"ra-column-picture"});error=p("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:u,target:l,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(p("bdi",{},r)),i&&this.title.append(p("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!u||!!a,this.picture.hidden=!c||!!a,a)return;let f=[...new Set(c?.nodes.map(({position:m})=>m))];u&&this.tokens.update({strip:u,target:l??-1,path:f}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r,subtitle:o})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=p("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var wc={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function kc(t,e,n){let r=qm(e,n),o=e.picture??wc,i=n.picture??wc;if(t.kind==="token"){let s=r(t.position);return Pe(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:u})=>u===t.id);if(!s)return Pe(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:u})=>a(u));return Pe(n,a,Ec(s,o,c,i),[])}return Km(t,o,i,n,r)}function Sc(t,e,n){let r=new Set(t?.map(o=>e.paths?.[o]??null));return r.delete(null),t&&(n.paths??[]).flatMap((o,i)=>r.has(o)?[i]:[])}function qm(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function Pe(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>Nt(o.source,o.target)))}}function vc(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Ec(t,e,n,r){let o=vc(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(vc(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function Km(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(y=>y.id===b));if(!i||!s)return Pe(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],u=new Map(n.nodes.map(b=>[b.id,b])),l=n.links.filter(b=>a(u.get(b.source)?.position??-1)&&c(u.get(b.target)?.position??-1)),h=new Set(Ec(s,e,l.map(b=>u.get(b.target)),n)),f=l.filter(b=>h.has(u.get(b.target))),m=f.flatMap(b=>[u.get(b.source),u.get(b.target)]);return Pe(r,b=>a(b)||c(b),m,f)}var ie=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[bt,bi])F(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=p("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=p("div",{class:"ra-root ra-compare"});grid=p("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){it(this.host,ht(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new zn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.others(e,(r,o)=>r.sankey.follow(o(n))),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:fi(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?kc(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>Sc(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=p("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function Mc({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Ht(s,e[a]?"ra-number":null)),i=n.map(s=>p("tr",{},...s.map((a,c)=>Dn(a,e[c]??!1))));return lo(r,o,i)}function Tc(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=p("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,p("tr",{},Dn(o),p("td",{class:"ra-bars"},a),Dn(s,!0))});return lo(e,[Ht("Influence"),Ht("lost, gained","ra-bars"),Ht("points","ra-number")],r)}function Pc({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>p("tr",{},Ht(e[s],null,"row"),...i.map((a,c)=>Zm(a,r[s][c]))));return lo(t,[Ht(t),...e.map(i=>Ht(i,"ra-number"))],o)}function Zm(t,e){let n=Dn(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function lo(t,e,n){let r=[p("thead",{},p("tr",{},...e)),p("tbody",{},...n)];return p("div",{class:"ra-scroll"},p("table",{class:"ra-plain","aria-label":t},...r))}var Ht=(t,e=null,n="col")=>p("th",{scope:n,class:e},t),Dn=(t,e=!1)=>p("td",{class:e?"ra-number":null},t);var _c=`/* The stand-alone page. */
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
`;function ho(t,e){let n=p("div",{class:"ra-root ra-page"});t.append(n),F(n,_c);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function _e(t){let e=ht(t);return it(t,e),document.documentElement.style.background=e.background,e}var se=class{title=p("h1");facts=p("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>Jm(r,o)))}};function Jm(t,e){return p("div",{},p("dt",{},t),p("dd",{},e))}var Gn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new se;body=p("div");caption=p("p",{class:"ra-report-caption"});footer=p("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;_e(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){_e(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,text:r,table:o,bars:i,matrices:s,compare:a,picture:c,caption:u}=e,l=p("section",{},p("h2",{},n));this.body.append(l),r&&l.append(p("p",{class:"ra-text"},r)),o&&l.append(Mc(o,n)),i?.length&&l.append(Tc(i)),s&&l.append(...s.map(Pc));let h=[];if(c){let f=Et(l,{}),m={picture:c,show:null,caption:u??"",title:n};h.push({update:()=>f.update(m),destroy:()=>f.destroy()})}if(a){let f=new ie(l,{});h.push({update:()=>f.update(a),destroy:()=>f.destroy()})}return h}};var Qm=24;function Lc(t){let e=p("tbody"),n=p("thead"),r=p("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>ng(s,e,i)),{element:p("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(tg(s)),e.replaceChildren(...s.beams.map((c,u)=>eg(u,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}var Oc={network:["Mass"],token:["Mass","Hops"],layer:["Score","Share","Hops"]};function tg({graph:t}){let e=Oc[t];return p("tr",{},p("th",{scope:"col"},"Rank"),...e.map(n=>p("th",{class:"ra-number",scope:"col"},n)),p("th",{scope:"col"},"Path"))}function eg(t,e,n){let r=e.beams[t],o={Mass:X(r.share),Share:X(r.share),Score:R(r.score),Hops:String(r.hops)},i=Oc[e.graph].map(a=>o[a]),s=p("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",qe(r,e)),s.append(p("td",{},so(t,e,n)),...i.map(a=>p("td",{class:"ra-number"},a)),p("td",{},p("bdi",{dir:"ltr",title:xt(r,e)},xt(r,e,Qm)))),s}function ng(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function Ac(t,e){let n=rg(t,e);return n?p("dl",{},...n.flatMap(([r,o])=>[p("dt",{},r),p("dd",{},o)])):p("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function rg(t,e){let n=Ze(t,e);if(n)return sg(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?og(r,e):null}var Ic=(t,e)=>je(t,e).replace(/^paths? /,"");function og(t,e){let n=[["token",z(t.label)],["position",String(t.position)],["id",String(t.token_id)],...e.graph==="token"?[]:[ig(t,e)],["paths",Ic(mr(t.id,e),e)]],r=t.predecessors.map(o=>`${z(o.label)} (${o.position}) ${R(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}var ig=(t,{graph:e})=>["layer",e==="network"?At(t.layer):String(t.layer)];function sg(t,e){let n=s=>{let a=e.nodes.find(c=>c.id===s);return a?fr(a,e.graph):s},r=[["from",n(t.target)],["back to",n(t.source)],[gr(e),R(t.weight)],["drawn width",R(t.value)],["paths",Ic(dr(t),e)]],[o,i]=[de(t.layers??[]),br(t)];return o.length>0&&r.push(["layers",Ot(o)]),i.length>0&&r.push(["heads",Ot(i)]),r}function Nc({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let u=s===e.token_id;return p("tr",{"aria-current":u||null},p("td",{class:"ra-number"},String(i)),p("td",{},ce(a)),p("td",{class:"ra-number"},X(c)),p("td",{},u?"stands here":""))});return p("table",{"aria-label":"The likeliest tokens"},p("tbody",{},...o))}var ag=200,cg=175,Hn=class{constructor(e){this.host=e;this.table=Lc(o=>this.sankey.show(o));let n=p("section",{},p("h2",{},"Paths"),this.table.element),r=p("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new Mt(this.tokenPlace,{}),this.sankey=Et(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new se;tokenPlace=p("div");picturePlace=p("div",{class:"ra-picture"});details=p("section",{class:"ra-details","aria-live":"polite"});footer=p("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=_e(this.host);this.head.update(n),this.table.setPicture(n.picture,r);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.drawTokens(n,()=>this.showDetails(this.sankey.state.selection)),this.footer.textContent=n.version}drawTokens({strip:e,target:n},r){let o=()=>{this.tokens.update({strip:e,target:n}),this.tokenPlace.style.minHeight="",r()};if(e.labels.length<ag||this.tokens.isDrawn)return o();this.tokenPlace.style.minHeight=`${cg}px`,Ft(o)}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(p("h2",{},r?"Predicted there":"Selected"),r?Nc(r):Ac(e,n)),this.tokens.follow(ug(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function ug({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var $c={sankey:lg,tokens:pg,compare:hg,page:t=>ho(t,e=>new Hn(e)),report:t=>ho(t,e=>new Gn(e))},Cc=(t,e,n)=>{let r=$c[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys($c).join(", ")}, not ${JSON.stringify(t)}`)};function lg(t,e){let n=Et(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return Rc(n,r=>r.id??JSON.stringify(r.picture))}function hg(t,e){let n=new ie(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return Rc(n,r=>r.id??JSON.stringify(r.columns))}function pg(t,e){let n=new Mt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var Bn=new Map,fg=2e3;function Rc(t,e){let n="",r=o=>Bn.get(o)===t&&Bn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=Bn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,Bn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),fg)}}}var dg=po(Cc),zc=t=>dg({...t,data:Ae(t.data)}),gv=zc;function mg(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||zc({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&mg();export{gv as default};
