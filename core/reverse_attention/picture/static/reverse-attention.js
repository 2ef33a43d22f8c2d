/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function $r(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function ye(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(ye):t:t.packed===1?Ta(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,ye(n)]))}function Ta({packed:t,texts:e,...n}){let r=En(n.nodes).map(a=>Pa(a,e)),o=r.map(({id:a})=>a),i=En(n.beams).map(a=>La(a,o)),s=En(n.links).map(a=>Aa(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function En(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function Pa({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,l)=>({position:i[3*l],label:o[i[3*l+1]],weight:i[3*l+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function La({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function Aa({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let l=i.weight,u=g=>a[g].share*(c==="layer"?l:1),h=o??[],p=n.map((g,b)=>({beam:g,value:r?.[b]??u(g)}));return{...i,value:i.value??p.reduce((g,{value:b})=>g+b,0),shares:p,source:s[t],target:s[e],heads:c==="token"?Ia(h):Na(h)}}var Na=t=>Array.from({length:t.length/2},(e,n)=>({head:t[2*n],weight:t[2*n+1]})),Ia=t=>Array.from({length:t.length/3},(e,n)=>({layer:t[3*n],head:t[3*n+1],weight:t[3*n+2]}));function f(t,e={},...n){let r=document.createElement(t);return Yt(r,e),r.append(...n),r}function k(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return Yt(r,e),r.append(...n),r}function Yt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function xe(t){return f("bdi",{},t)}function rt(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=_n.get(e)??new CSSStyleSheet;_n.has(e)||r.replaceSync(e),_n.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var _n=new Map;function we(t){requestAnimationFrame(()=>setTimeout(t))}function Tn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function zr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var Oa=0;function ve(t){return`${t}-${++Oa}`}function j(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var Dr=t=>{let e=Ca(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Hr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function Ca({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:l}of i.get(c))s.set(l,Math.max(s.get(l),s.get(c)+1)),o.set(l,o.get(l)-1),o.get(l)===0&&a.push(l);return s}function Wr(t,e){let n=qr(t),r=[Xr(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=Ra(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Ur(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:$a(r,e)}}function Kr(t){let e=qr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Ur(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Ra(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function qr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],l=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(l)/2)})}function Xr(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Ur(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,l=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Xr({x:t.x+i*o,y:c},l)}function $a(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Gr(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Yr({samples:t,tilt:e},n,r){let o=t.map(s=>Gr(s,n,e)),i=t.map(s=>Gr(s,r,e)).reverse();return`M${At(o[0])}${Br(o,1)}L${At(i[0])}${Br(i,-1)}Z`}function Br(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},l=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=l?`L${At(i)}`:`C${At(a)} ${At(c)} ${At(i)}`}return n}var Vr=t=>Math.round(t*100)/100,At=t=>`${Vr(t.x)},${Vr(t.y)}`;function Zr(t,e,n,r){let o=12+r/2;return{samples:[...ke(t,o,0),...ke({x:t.x,y:n-2*o},o,1),...ke({x:e.x,y:n-2*o},o,2),...ke(e,o,3)],tilt:1}}var Fr=5;function ke(t,e,n){return Array.from({length:Fr+1},(r,o)=>{let i=(n+o/Fr)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var za={least:28,readable:84},Da={least:11,readable:28};function Jr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),l=jr(t[0]??[],r,c,!1)/s,u=jr(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),p=(a-l-u)/h,g=n?Da:za,b=!r.whole&&p*s<g.least,w=b?g.readable/s:Math.min(p,460/s),T=b?l:l+Math.max(0,(p-w)*h)/2,v=t.length===1;return{width:b?l+u+w*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:w,nodeWidth:Math.max(1.5,Math.min(14,w*(n?.2:.4))),beside:c,xOf:A=>v?a/2:T+A*w}}function jr(t,e,n,r){let o=t.map(({node:s})=>s?e.measure(`${s.label} ${s.position}`,r):0),i=Math.max(0,...o)+18+14;return n?Math.min(i,Math.max(e.width*.18,79),210):24}function Pn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Qr(t){let e=new Map;for(let r of t.nodes)e.set(r.id,Pn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(Ga(r,o,i))}return n.some(({source:r,target:o})=>!Ha(r.node,o.node))&&Ba(n),{target:e.get(t.target),items:[...e.values()],links:n}}var Ha=(t,e)=>t.layer<e.layer||t.layer===e.layer&&t.position<e.position;function Ga(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function Ba(t){for(;;){let e=Va(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function Va(t){let e=Zt(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(l=>l.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Zt(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var Fa=3e3;function to({links:t},e=Fa){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[eo(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?Wa(o):[];n.push(...a),Ka(o,[o.source,...a,o.target])}return n}function Wa(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(Pn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function Ka(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=eo(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function eo(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function no({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function ro({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var qa=12,Xa=6e3;function so(t){let e=Zt(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function ao(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),jt(e)}function co(t,e){Ua(t,e);let n=t.map(o=>[...o]),r=io(t);for(let o=0;o<qa&&r>0;o++){Ya(t,o%2===0);let i=io(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),jt(o)})}function jt(t){t.forEach((e,n)=>e.order=n)}var Nt=t=>t.link.data.value||1e-9;function Ua(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,l)=>Nt(c)-Nt(l));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),jt(o)}function Ya(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,Za(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),jt(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=Xa)for(let o of n)ja(o)}function Za(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+Nt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*Nt(s),0)/r}function ja(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];oo(o,i)<=oo(i,o)+1e-12||([t[r-1],t[r]]=[i,o],jt(t),n=!0)}if(!n)return}}function oo(t,e){return Ln(t.ins,e.ins,n=>n.source)+Ln(t.outs,e.outs,n=>n.target)}function Ln(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=Nt(o)*Nt(i));return r}function io(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=Ln(n[r].ins,n[o].ins,i=>i.source);return e}var lo=36,Ja=.1,uo=24,Se=12,Qa=5.5;function fo(t,e,n=1){return e.node&&t.node?uo*n:e.node?uo*Math.min(n,1.5):(t.node?10:5)*n}var po=t=>t.reduce((e,n)=>e+n.height,0);function mo(t,e=1){return t.slice(1).reduce((n,r,o)=>n+fo(t[o],r,e),0)}function go(t){return Math.max(0,...t.map(e=>po(e)+mo(e)))}function bo(t,e){let n=tc(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<lo;i++){let s=i>=lo/2,a=i%2===0,c=0;for(let l of a?o:t){let u=l[0].y,h=l.map(p=>ec(p,a||s,!a||s));rc(l,h,n,e),c=Math.max(c,Math.abs(l[0].y-u))}if(s&&c<Ja)break}yo(t.flat(),e)}function tc(t,e){let n=r=>t.every(o=>po(o)+mo(o,r)<=e);return[Qa,4,3,2.5,2,1.6,1.3].find(n)??1}function ec(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=ho(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=ho(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var nc=[1,2,8];function ho(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*nc[e]}function rc(t,e,n,r){if(t.length===1){let[c,l]=[t[0],t[0].height/2];c.y=Math.max(r.top+l,Math.min(r.bottom-l,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[l,u]=[t[c-1],t[c]];o.push(o[c-1]+(l.height+u.height)/2+fo(l,u,n))}let i=oc(e.map(({y:c,weight:l},u)=>({y:c-o[u],weight:l}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,l)=>{c.y=Math.max(s,Math.min(a,i[l]))+o[l]})}function oc(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let l=n.pop();s=(e.pop()*l+s*a)/(l+a),a+=l,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function yo(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function xo(t){return[...Zt(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function wo(t){return xo(t.flat()).reduce((n,r)=>n+r.height+Se,0)-Se}function vo(t,e){let n=xo(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(Se*4,Math.max(Se,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}yo(t.flat(),e)}function Mo(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];ko(o,(s,a)=>s.targetOffset=a),ko(i,(s,a)=>s.sourceOffset=a)}}function ko(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function Eo(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)So(o.ins,n),So(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function So(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function _o(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var To=6,ic=22;function Po(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))sc(o,e,n)}function sc(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Kr(An(t,n)),s=r.filter(l=>!l.bends),a=s.map(l=>ac(l,i(n(l.column)),e[l.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let l of s)l.y=i(n(l.column));return}s[c].bends=!0}}function An(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function ac(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+To:-1/0,s=o?o.y-o.height/2-(o.node?ic:To):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function Lo(t,e,n,r=0){return Math.min(cc(t,e,n),lc(t,n,r))}function Ao(t,e,n){for(let o of t.links)uc(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?fc(o,r):hc(o)}function cc(t,e,n){let r=e.map(a=>a.map(c=>Me(c))),o=Math.max(0,...r.map(a=>a.reduce((c,l)=>c+l,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function lc({target:t},e,n){return t&&n>0?e*.6/(Me(t)+n):1/0}function Me(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function uc(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var hc=t=>t.ins[0]?.link.width??0;function fc(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var No=30,mc=16,gc=12,Io=10;function Oo(t,e,n){let r=$o(t,Co(e.width)),o=zo(r,n?.scale),i=bc(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:yc(s,a,i),strands:vc(s,i),other:ro(s,i),columns:a.map((l,u)=>({x:i.xOf(u),layer:l[0].node?.layer??u}))}}var Co=t=>Math.max(420,Math.min(640,.3*t));function Ro(t){let e=t.map(r=>$o(r,Co(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>zo(r,n)))}}function $o(t,e){let n=Qr(t),r=t.graph==="network";(r?Hr:Dr)(n);let o=so([...n.items,...to(n)]);r?ao(o):co(o,n.target);let i=t.other?.share??0,s=Lo(n,o,e,i);return{graph:n,columns:o,rows:r,picture:t,other:i,scale:s}}function zo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;Ao(n,r,e),Mo(r.flat(),n.links),no(n,i*e);let a=s.beams.map((c,l)=>l);return _o(n.links,s.parts?a:Eo(n,a.length)),(o?wo:go)(r)+No+Do(t)}function Do({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+Io,mc+(e?gc:0))}function bc(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Jr(o,n,i,e),a={top:No,bottom:s.height-Do(t)};return i?vo(o,a):(bo(o,a),Po(r.links,o,s.xOf)),s}function yc(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=xc(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:Me(i),leads:r.get(i.node.position)===i,below:wc(i,e[i.column],n.height),ports:o.get(i)??[]}))}function xc(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(l,u)=>{let h=l.y+u-n.width/2+a;e.get(l).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function wc(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[l,u])=>c+(t.y-l.y)*u.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function vc(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+Io);let s=n+i.width/2,a=kc(()=>i.back?Mc(i,e,s):Sc(i,e)),c=i.target.column-i.source.column,l=[e.xOf(i.source.column),e.xOf(i.target.column)],[u,h]=[Math.min(...l),Math.max(...l)];return i.strands.map(({beam:p,value:g,width:b,offset:w})=>{let T=w-i.width/2;return{link:i.data,beam:p,value:g,width:b,span:c,x0:u,x1:h,get path(){return Yr(a(),T,T+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function kc(t){let e;return()=>e??=t()}function Sc(t,e){return Wr(An(t,e.xOf,e.nodeWidth/2),t.width)}function Mc(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Zr({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var It=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var Ho=`/* Pictures side by side. */
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
`;function $t(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function te(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ut(){}var vt=.7,Rt=1/vt,Ot="\\s*([+-]?\\d+)\\s*",Jt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Tc=/^#([0-9a-f]{3,8})$/,Pc=new RegExp(`^rgb\\(${Ot},${Ot},${Ot}\\)$`),Lc=new RegExp(`^rgb\\(${J},${J},${J}\\)$`),Ac=new RegExp(`^rgba\\(${Ot},${Ot},${Ot},${Jt}\\)$`),Nc=new RegExp(`^rgba\\(${J},${J},${J},${Jt}\\)$`),Ic=new RegExp(`^hsl\\(${Jt},${J},${J}\\)$`),Oc=new RegExp(`^hsla\\(${Jt},${J},${J},${Jt}\\)$`),Go={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};$t(ut,K,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Bo,formatHex:Bo,formatHex8:Cc,formatHsl:Rc,formatRgb:Vo,toString:Vo});function Bo(){return this.rgb().formatHex()}function Cc(){return this.rgb().formatHex8()}function Rc(){return jo(this).formatHsl()}function Vo(){return this.rgb().formatRgb()}function K(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Tc.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Fo(e):n===3?new N(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Ee(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Ee(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Pc.exec(t))?new N(e[1],e[2],e[3],1):(e=Lc.exec(t))?new N(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Ac.exec(t))?Ee(e[1],e[2],e[3],e[4]):(e=Nc.exec(t))?Ee(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Ic.exec(t))?qo(e[1],e[2]/100,e[3]/100,1):(e=Oc.exec(t))?qo(e[1],e[2]/100,e[3]/100,e[4]):Go.hasOwnProperty(t)?Fo(Go[t]):t==="transparent"?new N(NaN,NaN,NaN,0):null}function Fo(t){return new N(t>>16&255,t>>8&255,t&255,1)}function Ee(t,e,n,r){return r<=0&&(t=e=n=NaN),new N(t,e,n,r)}function $n(t){return t instanceof ut||(t=K(t)),t?(t=t.rgb(),new N(t.r,t.g,t.b,t.opacity)):new N}function ht(t,e,n,r){return arguments.length===1?$n(t):new N(t,e,n,r??1)}function N(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}$t(N,ht,te(ut,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?vt:Math.pow(vt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new N(xt(this.r),xt(this.g),xt(this.b),Te(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Wo,formatHex:Wo,formatHex8:$c,formatRgb:Ko,toString:Ko}));function Wo(){return`#${yt(this.r)}${yt(this.g)}${yt(this.b)}`}function $c(){return`#${yt(this.r)}${yt(this.g)}${yt(this.b)}${yt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ko(){let t=Te(this.opacity);return`${t===1?"rgb(":"rgba("}${xt(this.r)}, ${xt(this.g)}, ${xt(this.b)}${t===1?")":`, ${t})`}`}function Te(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function xt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function yt(t){return t=xt(t),(t<16?"0":"")+t.toString(16)}function qo(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new W(t,e,n,r)}function jo(t){if(t instanceof W)return new W(t.h,t.s,t.l,t.opacity);if(t instanceof ut||(t=K(t)),!t)return new W;if(t instanceof W)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new W(s,a,c,t.opacity)}function Le(t,e,n,r){return arguments.length===1?jo(t):new W(t,e,n,r??1)}function W(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}$t(W,Le,te(ut,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new W(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?vt:Math.pow(vt,t),new W(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new N(Nn(t>=240?t-240:t+120,o,r),Nn(t,o,r),Nn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new W(Xo(this.h),_e(this.s),_e(this.l),Te(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Te(this.opacity);return`${t===1?"hsl(":"hsla("}${Xo(this.h)}, ${_e(this.s)*100}%, ${_e(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Xo(t){return t=(t||0)%360,t<0?t+360:t}function _e(t){return Math.max(0,Math.min(1,t||0))}function Nn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Jo=Math.PI/180,Qo=180/Math.PI,Pe=18,ti=.96422,ei=1,ni=.82521,ri=4/29,Ct=6/29,oi=3*Ct*Ct,zc=Ct*Ct*Ct;function ii(t){if(t instanceof Q)return new Q(t.l,t.a,t.b,t.opacity);if(t instanceof ot)return ai(t);t instanceof N||(t=$n(t));var e=Rn(t.r),n=Rn(t.g),r=Rn(t.b),o=In((.2225045*e+.7168786*n+.0606169*r)/ei),i,s;return e===n&&n===r?i=s=o:(i=In((.4360747*e+.3850649*n+.1430804*r)/ti),s=In((.0139322*e+.0971045*n+.7141733*r)/ni)),new Q(116*o-16,500*(i-o),200*(o-s),t.opacity)}function si(t,e,n,r){return arguments.length===1?ii(t):new Q(t,e,n,r??1)}function Q(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}$t(Q,si,te(ut,{brighter(t){return new Q(this.l+Pe*(t??1),this.a,this.b,this.opacity)},darker(t){return new Q(this.l-Pe*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=ti*On(e),t=ei*On(t),n=ni*On(n),new N(Cn(3.1338561*e-1.6168667*t-.4906146*n),Cn(-.9787684*e+1.9161415*t+.033454*n),Cn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function In(t){return t>zc?Math.pow(t,1/3):t/oi+ri}function On(t){return t>Ct?t*t*t:oi*(t-ri)}function Cn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Rn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Dc(t){if(t instanceof ot)return new ot(t.h,t.c,t.l,t.opacity);if(t instanceof Q||(t=ii(t)),t.a===0&&t.b===0)return new ot(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Qo;return new ot(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function zt(t,e,n,r){return arguments.length===1?Dc(t):new ot(t,e,n,r??1)}function ot(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function ai(t){if(isNaN(t.h))return new Q(t.l,0,0,t.opacity);var e=t.h*Jo;return new Q(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}$t(ot,zt,te(ut,{brighter(t){return new ot(this.h,this.c,this.l+Pe*(t??1),this.opacity)},darker(t){return new ot(this.h,this.c,this.l-Pe*(t??1),this.opacity)},rgb(){return ai(this).rgb()}}));var ci=-.14861,zn=1.78277,Dn=-.29227,Ae=-.90649,Qt=1.97294,Uo=Qt*Ae,Yo=Qt*zn,Zo=zn*Dn-Ae*ci;function Hc(t){if(t instanceof wt)return new wt(t.h,t.s,t.l,t.opacity);t instanceof N||(t=$n(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Zo*r+Uo*e-Yo*n)/(Zo+Uo-Yo),i=r-o,s=(Qt*(n-o)-Dn*i)/Ae,a=Math.sqrt(s*s+i*i)/(Qt*o*(1-o)),c=a?Math.atan2(s,i)*Qo-120:NaN;return new wt(c<0?c+360:c,a,o,t.opacity)}function Ne(t,e,n,r){return arguments.length===1?Hc(t):new wt(t,e,n,r??1)}function wt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}$t(wt,Ne,te(ut,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new wt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?vt:Math.pow(vt,t),new wt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Jo,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new N(255*(e+n*(ci*r+zn*o)),255*(e+n*(Dn*r+Ae*o)),255*(e+n*(Qt*r)),this.opacity)}}));function hi(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function Gc(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return hi((n-r/e)*e,s,o,i,a)}}function Bc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return hi((n-r/e)*e,o,i,s,a)}}var Oe=t=>()=>t;function fi(t,e){return function(n){return t+n*e}}function Vc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Vn(t,e){var n=e-t;return n?fi(t,n>180||n<-180?n-360*Math.round(n/360):n):Oe(isNaN(t)?e:t)}function Fc(t){return(t=+t)==1?$:function(e,n){return n-e?Vc(e,n,t):Oe(isNaN(e)?n:e)}}function $(t,e){var n=e-t;return n?fi(t,n):Oe(isNaN(t)?e:t)}var X=(function t(e){var n=Fc(e);function r(o,i){var s=n((o=ht(o)).r,(i=ht(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),l=$(o.opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=c(u),o.opacity=l(u),o+""}}return r.gamma=t,r})(1);function di(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ht(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var qp=di(Gc),Xp=di(Bc);function Wc(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function Kc(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function qc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Wn(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function Xc(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function q(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Uc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Wn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Gn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Hn=new RegExp(Gn.source,"g");function Yc(t){return function(){return t}}function Zc(t){return function(e){return t(e)+""}}function Fn(t,e){var n=Gn.lastIndex=Hn.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=Gn.exec(t))&&(o=Hn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:q(r,o)})),n=Hn.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?Zc(c[0].x):Yc(e):(e=c.length,function(l){for(var u=0,h;u<e;++u)a[(h=c[u]).i]=h.x(l);return a.join("")})}function Wn(t,e){var n=typeof e,r;return e==null||n==="boolean"?Oe(e):(n==="number"?q:n==="string"?(r=K(e))?(e=r,X):Fn:e instanceof K?X:e instanceof Date?Xc:Kc(e)?Wc:Array.isArray(e)?qc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Uc:q)(t,e)}var li=180/Math.PI,Bn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function pi(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*li,skewX:Math.atan(c)*li,scaleX:s,scaleY:a}}var Ie;function jc(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Bn:pi(e.a,e.b,e.c,e.d,e.e,e.f)}function Jc(t){return t==null||(Ie||(Ie=document.createElementNS("http://www.w3.org/2000/svg","g")),Ie.setAttribute("transform",t),!(t=Ie.transform.baseVal.consolidate()))?Bn:(t=t.matrix,pi(t.a,t.b,t.c,t.d,t.e,t.f))}function mi(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,u,h,p,g,b){if(l!==h||u!==p){var w=g.push("translate(",null,e,null,n);b.push({i:w-4,x:q(l,h)},{i:w-2,x:q(u,p)})}else(h||p)&&g.push("translate("+h+e+p+n)}function s(l,u,h,p){l!==u?(l-u>180?u+=360:u-l>180&&(l+=360),p.push({i:h.push(o(h)+"rotate(",null,r)-2,x:q(l,u)})):u&&h.push(o(h)+"rotate("+u+r)}function a(l,u,h,p){l!==u?p.push({i:h.push(o(h)+"skewX(",null,r)-2,x:q(l,u)}):u&&h.push(o(h)+"skewX("+u+r)}function c(l,u,h,p,g,b){if(l!==h||u!==p){var w=g.push(o(g)+"scale(",null,",",null,")");b.push({i:w-4,x:q(l,h)},{i:w-2,x:q(u,p)})}else(h!==1||p!==1)&&g.push(o(g)+"scale("+h+","+p+")")}return function(l,u){var h=[],p=[];return l=t(l),u=t(u),i(l.translateX,l.translateY,u.translateX,u.translateY,h,p),s(l.rotate,u.rotate,h,p),a(l.skewX,u.skewX,h,p),c(l.scaleX,l.scaleY,u.scaleX,u.scaleY,h,p),l=u=null,function(g){for(var b=-1,w=p.length,T;++b<w;)h[(T=p[b]).i]=T.x(g);return h.join("")}}}var gi=mi(jc,"px, ","px)","deg)"),bi=mi(Jc,", ",")",")"),Qc=1e-12;function ui(t){return((t=Math.exp(t))+1/t)/2}function tl(t){return((t=Math.exp(t))-1/t)/2}function el(t){return((t=Math.exp(2*t))-1)/(t+1)}var yi=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],l=i[2],u=s[0],h=s[1],p=s[2],g=u-a,b=h-c,w=g*g+b*b,T,v;if(w<Qc)v=Math.log(p/l)/e,T=function(Y){return[a+Y*g,c+Y*b,l*Math.exp(e*Y*v)]};else{var A=Math.sqrt(w),L=(p*p-l*l+r*w)/(2*l*n*A),G=(p*p-l*l-r*w)/(2*p*n*A),z=Math.log(Math.sqrt(L*L+1)-L),R=Math.log(Math.sqrt(G*G+1)-G);v=(R-z)/e,T=function(Y){var me=Y*v,ge=ui(z),be=l/(n*A)*(ge*el(e*me+z)-tl(z));return[a+be*g,c+be*b,l*ge/ui(e*me+z)]}}return T.duration=Math.abs(v)*1e3*e/Math.SQRT2,T}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function xi(t){return function(e,n){var r=t((e=Le(e)).h,(n=Le(n)).h),o=$(e.s,n.s),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Up=xi(Vn),Yp=xi($);function wi(t){return function(e,n){var r=t((e=zt(e)).h,(n=zt(n)).h),o=$(e.c,n.c),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var Zp=wi(Vn),jp=wi($);function vi(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Ne(o)).h,(i=Ne(i)).h),a=$(o.s,i.s),c=$(o.l,i.l),l=$(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=c(Math.pow(u,n)),o.opacity=l(u),o+""}}return r.gamma=e,r})(1)}var Jp=vi(Vn),Qp=vi($);function ki(t,e){e===void 0&&(e=t,t=Wn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var Mi=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],nl=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],rl=Mi.length;function Ei(t){return t?nl:Mi}function _i(t,e){return e[t%e.length]}var ol={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},il={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},Ti=t=>t?il:ol;function Pi(t){return Math.floor(t/rl)%4}var sl=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],al=ki(X,sl),Si=256,cl={light:new Map,dark:new Map};function Dt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(Si-1)),i=cl[n?"dark":"light"];return i.has(o)||i.set(o,ll(o/(Si-1),n)),i.get(o)}function ll(t,e){let n=zt(al(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var ul='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',hl={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},fl={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Ce=new WeakMap;function it(t){let e=t.getRootNode(),n=Ce.get(e)??dl(t);return Ce.has(e)||queueMicrotask(()=>Ce.delete(e)),Ce.set(e,n),n}function dl(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?pl(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?fl:hl,s=Re(n("--st-text-color"),i.text),a=Re(r,i.background);return{dark:o,text:s,background:a,muted:Li(s,a,.38),secondary:Re(n("--st-secondary-background-color"),i.secondary),border:Li(s,a,o?.74:.82),primary:Re(n("--st-primary-color"),i.primary),font:n("--st-font")||ul,beams:Ei(o),change:Ti(o)}}function Re(t,e){return K(t)?.formatHex()??e}function Li(t,e,n){return ht(X(t,e)(n)).formatHex()}function Kn(t){let{r:e,g:n,b:r}=ht(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var pl=t=>Kn(t)<.2;function ft(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:l}=e,u={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...l};for(let[h,p]of Object.entries(u))t.style.setProperty(`--ra-${h}`,p);t.style.colorScheme=e.dark?"dark":"light"}var Ai=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var kt=(t,e)=>`${t}>${e}`,$e={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null,absent:!1};function Gt({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((u,h)=>h),a=new Set(e?s.filter(u=>e.includes(u)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=gl(t,n)??(r&&bl(t,r)),l=c?new Set([...a].filter(u=>c.has(u))):a;return{shown:a,lit:l}}function gl(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function bl({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(kt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function Ni(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Ht(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function Ii(t,e,n){if(!e)return Ht(t,[n]);let r=e.filter(o=>o!==n);return Ht(t,r.length<e.length?r:[...e,n])}function ze(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Bt=.12,De=4;function Ci({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function qn(t,e,n,r,o){yl(t,n,r,o),xl(e,n,r)}function yl(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,l]=[e.has(i),n.has(i),wl(s,r)],u=`${a} ${c} ${l}`;if((He.get(this)??Ri)!==u){He.set(this,u),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=l?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Bt));for(let[h,p]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])l?this.setAttribute(h,p):this.removeAttribute(h)}})}var He=new WeakMap,Ri="true true false";function xl(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[l,u]=[dt(i,e),dt(i,n)],[h,p]=Un(i,e),g=h===i.y0&&p===i.y1&&!c,b=`${l} ${u} ${a}${g?"":` ${c} ${h} ${p}`}`;if((He.get(this)??Ri)===b)return;He.set(this,b),this.dataset.shown=String(l),this.style.display=l?"":"none",this.setAttribute("opacity",String(u?1:Bt)),this.setAttribute("aria-pressed",String(a)),Xn(this,h,p);let w=this.firstElementChild;c?w.removeAttribute("display"):w.setAttribute("display","none")})}function Xn(t,e,n){Oi(t.firstElementChild,e-De,n+De),Oi(t.lastElementChild,e,n)}function Oi(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function wl({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(kt(t,e))??!1}function dt({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Un({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function $i(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Yn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=vl(s,l=>!o.some(u=>Yn(u,l))&&!i.some(u=>u!==s&&Yn(u.node,l)),e,n);c&&(o.push(Zn(c)),r.push(c))}return r}function vl(t,e,n,r){let o=t.sides.map(s=>kl(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Sl(Zn(s),n)&&e(Zn(s)))??(t.priority===1/0?o[0]??null:null)}function kl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=ee(t.text,t.room[e]-o,p=>r(p,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],l=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),u={left:t.node.x0-5-s,right:t.node.x1+5,above:l,below:l},h={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:u[e],y:h[e],width:s}}function Zn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Yn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Sl(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Ml=new Intl.Segmenter(void 0,{granularity:"grapheme"});function ee(t,e,n){if(n(t)<=e)return t;let r=[...Ml.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}function jn(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(ee(o,e,n))}return r}function C(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+El(e).replace("e-","e\u2212")}function El(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function B(t){return`${_l(t)}\xA0%`}function _l(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function ne(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Jn(t,e){return e!=="network"?`${Vt(t.label)} (${t.position})`:`${Vt(t.label)} (${t.position}, ${St(t.layer)})`}function St(t){return t===0?"embeddings":`layer ${t-1}`}function Ge(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${ne(r)}`}function Qn(t){return t.shares.map(e=>e.beam)}var zi=new WeakMap;function tr(t,e){let n=zi.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);zi.set(e,n)}return n.get(t)??[]}function Be(t,e,n){let r=l=>e.nodes.find(u=>u.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Jn(l,e.graph):"?",a=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${C(l.value)}`):[`${er(e)} ${C(t.weight)}`,Ge(Qn(t),e)],c=e.parts?[]:[Tl(t,e,n),Pl(t),Ll(t)];return o&&o.position===i?.position&&c.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...a].join(" \xB7 "),rows:c.filter(l=>l!=="")}}function Tl(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${C(r.value)} of the ${C(t.value)} that is drawn`}function er({graph:t}){return t==="token"?"mass of all routes":t==="layer"?"attention":"weight"}var Di=4;function Pl({layers:t}){let e=nr(t??[]);if(e.length===0)return"";let n=e.slice(0,Di).join(", ");return`${e.length===1?"layer":"layers"} ${n}${e.length>Di?", \u2026":""}`}function nr(t){return t.map((n,r)=>r).sort((n,r)=>t[r]-t[n]||n-r).filter(n=>t[n]>0).map(n=>`${n} (${B(t[n])})`)}function Ll(t){let e=rr(t);return e.length===0?"":`${e.length===1?"head":"heads"} ${ne(e)}`}function rr({heads:t=[]}){return t.map(({head:e,weight:n,layer:r})=>r===void 0?`${e} (${C(n)})`:`${r}.${e} (${B(n)})`)}function Mt(t,e){let n=Ge(tr(t.id,e),e),r=e.graph==="network"?[St(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${Vt(a.label)} (${a.position}) ${C(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function Ve(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${Al(e)} ${re(t,e)}: ${pt(t,e,24)}`}function re(t,{graph:e}){return e==="layer"?C(t.score):B(t.share)}var Al=({graph:t})=>t==="layer"?"score":"mass";function pt(t,e,n=1/0){let r=Ol(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,l)=>l===0||c?.position!==o[l-1]?.position).map((c,l)=>{let u=l>0&&e.graph==="network"&&c?Il(c.layer-1):"";return`${l>0?` \u2192${u} `:""}${c?Vt(c.label):"?"}`}),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var Nl="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",Il=t=>String(t).replace(/\d/g,e=>Nl[Number(e)]),Hi=new WeakMap;function Ol(t){let e=Hi.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return Hi.set(t,e),e}var Cl=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function Vt(t){return Cl.test(t)?`\u2068${t}\u2069`:t}var Rl=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function Fe(t){return t.split(Rl).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function We(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var Ke=220,$l=84,Gi=10;function Vi(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>zl(s,n)),i=$i(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>k("g",{class:"ra-label"}))).each(function(s){Gl(this,s,n)})}function zl(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let l=a.id===n.target;if(!dt(t,o.shown))return[];if(r.rows&&!t.leads&&!l&&r.pitch*i.k<110)return[];let u=dt(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:l,node:Fi(t,e),sides:Dl(t,e),priority:l?1/0:t.flow+(u?1e6:0)+(t.leads&&r.rows?1e3:0),room:Hl(t,e)}]}function Fi(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Un(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function Dl(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function Hl(t,e){let{layout:n,view:r,transform:o}=e,i=Fi(t,e),s=n.columns.length===1?Ke:n.pitch*o.k*(n.rows?4:1.4),a=Math.max($l,Math.min(s,Ke));return{left:Math.min(Ke,i.x0-r.x0-Gi),right:Math.min(Ke,r.x1-i.x1-Gi),above:a,below:a}}function Gl(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(dt(e.placed,n.lit)?1:Bt));let{text:s,muted:a,background:c,font:l}=i,u=[e.text,e.placed.node.position,s,a,c,l].join(" ");if(Bi.get(t)===u)return;Bi.set(t,u);let h=e.id===o.target;t.replaceChildren(...Bl(e,h,r(e.text,h),i))}var Bi=new WeakMap;function Bl(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},a=k("text",{class:"ra-token",...i,"font-size":13,"font-weight":e?700:400,fill:r.text},...Fe(t.text).map(({text:l,mark:u})=>Fl(l,u?r.muted:null))),c=k("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position));return o.special?[Vl(n,r),a,c]:[a,c]}function Vl(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return k("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function Fl(t,e){return k("tspan",{fill:e},t)}var Wl=34;function Wi(t,e,n,r){t.selectAll("g.ra-node").remove();let o=ql(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:l,x:u,y0:h,y1:p}=a;Yt(c,{"data-id":l.id,transform:`translate(${u},0)`});let g=c.lastElementChild;return g.setAttribute("fill",Dt(l.position,i,r.dark)),l.id===n.target&&Yt(g,Kl(r)),Xn(c,h,p),c};return a=>{let c=t.selectAll("g.ra-node").data(a,({node:l})=>l.id).join(l=>l.append(s)).order();return we(()=>c.attr("aria-label",({node:l})=>Xl(l,n))),c}}var Kl=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function ql({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,l)=>k("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...l}),o=r(De,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return k("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function Xl(t,e){let{title:n,rows:r}=Mt(t,e);return`${n}, ${r.join(", ")}`}function Ki(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>Ul(r,e))}function Ul(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":St(0):o<64?String(t-1):St(t)}function qi(t,e,n){let r=Math.ceil(Wl/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var Yl=.15,or=12,Zl=10;function Xi(t,e,n,r){let o=e.other,i=o&&n?[o]:[],s=n?n.share/n.total:0;t.selectAll("rect").data(i).join("rect").attr("class","ra-other").attr("data-share",s).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:c})=>c-a).attr("height",({y0:a,y1:c})=>c-a).attr("fill",r.muted).attr("fill-opacity",Yl),t.selectAll("text").data(i).join("text").attr("y",({y0:a,y1:c})=>c-a<or?c+or/2-1:(a+c)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(`other ${e.rows?"routes":"paths"} ${B(s)}`)}function Ui(t,{other:e},{k:n}){t.select("text").attr("font-size",or/n).attr("x",(e?.x0??0)+Zl/n)}function Yi(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Bt*3:1)}var qe=34,Xe=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=f("canvas");frame=f("div",{class:"ra-window"});strip=f("div",{class:"ra-strip"},this.canvas,this.frame);hint=f("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&Jl(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?jl(s,n.length):"\xA0"}},jl=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function Jl(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=qe*o,t.style.height=`${qe}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:l,y1:u}of e.nodes){i.fillStyle=Dt(a.position,s,n.dark);let[h,p]=[l/e.height*qe,(u-l)/e.height*qe];i.fillRect(c/e.width*r-1,h,2,Math.max(2,p))}}var Ql=["both","gained","lost"];function oe(t,{parts:e,hues:n},r){let o=e&&Ql[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:_i(i,r.beams),pattern:Pi(i)}}function Ue(t,e,n,r){let{colour:o,pattern:i}=oe(t,e,n);return i===0?o:`url(#${r}-${t})`}var tu=.86,eu=.9,nu=.5;function Zi(t,e,n,r,o){t.attr("fill-opacity",tu).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:eu).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=Ue(a,n,r,o);return k("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>ru(i[c.beam],c))).order()}function ru(t,{path:e,span:n}){let r=t.cloneNode();return r.setAttribute("d",e),n<1&&r.setAttribute("fill-opacity",String(nu)),r}function ji(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...oe(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],l={width:c,height:c,patternUnits:"userSpaceOnUse"};return k("pattern",{id:`${r}-${i}`,...l,patternTransform:"skewX(-30)"},k("rect",{width:c,height:c,fill:s,opacity:.45}),k("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function Ji({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} paths over ${e.length} nodes`}function Qi(t,e){let n=We(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?Be(n,e):r?Mt(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Ye=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new Xe(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=ve("ra-pattern");layout=null;width=0;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o},i,s){let{svg:a,stage:c,defs:l,other:u,ribbons:h,nodes:p,axis:g}=this.parts;if(this.width=c.clientWidth,this.width===0)return;let b=a.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=j(n.font,13);let w=Oo(e,{width:this.width,whole:r,measure:this.measure},o);this.layout=w,a.setAttribute("width",String(this.width)),a.setAttribute("height",String(w.viewHeight)),a.setAttribute("aria-label",Ji(e)),ji(l,e,n,this.patternId),Xi(u,w,e.other,n),Ki(g,w,n),this.drawStrands=Zi(h,w,e,n,this.patternId),this.drawPlaced=Wi(p,w,e,n),this.overview.draw(w,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(w,this.width,s),this.moving=!1,this.refresh(i),b&&this.focus(b)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=Gt(e);qn(this.ribbons,this.nodes,n,e,this.theme),Yi(this.parts.other,Ci(n,e.picture.beams.length)),this.place(this.layout,e)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&qn(this.ribbons,this.nodes,Gt(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let l=n?s[1]-s[0]:1/0;this.drawn=[s[0]-l,s[1]+l];let u=(h,p)=>p>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:p})=>u(h,p))),this.nodes=this.drawPlaced(o.filter(({x:h})=>u(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,l={picture:r,layout:e,emphasis:Gt(n),transform:o,view:s,measure:a,theme:c};Vi(this.parts.labels,this.nodes.data(),l),Ui(this.parts.other,e,o),qi(this.parts.axis,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(kt(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var ts=12;function ir(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:ts},(o,i)=>Dt(i/(ts-1)*n,n,e)),last:n}}function es(t,e,n){let{colours:r,last:o}=ir(e,n.dark),i=f("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Ze=18,D=16,ns=15,je=11.5,Je=11;function rs(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}function os({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=j(r,ns),a=sr(jn(t,n-2*D,h=>s(h,!0)),22,{"font-size":ns,"font-weight":700,fill:o}),c=j(r,je),l=e?[ee(e,n-2*D,c)]:[],u=sr(l,Ze,{"font-size":je,fill:i});return t||e?rs([Ft(D/2),a,u,Ft(D/2)]):Ft(0)}function is(t,e,n,r,o){let i=j(o.font,Je),s={"font-size":Je,fill:o.muted},a=sr(jn(n,r-2*D,i),15,s),c=iu(e,o);return rs([Ft(D),ou(t,e,r,o),c,a,Ft(D/2)])}var Ft=t=>({height:t,draw:()=>[]});function sr(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>k("text",{x:D,y:r+i*e+14,...n},o))}}function ou(t,e,n,r){let o=j(r.font,je),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${re(c,e)}\u2003${pt(c,e,60)}`},s=([a,c],l)=>[k("rect",{x:D,y:l,width:12,height:12,fill:c}),k("text",{x:D+20,y:l+10,"font-size":je,fill:r.text},ee(i(a),n-3*D,o))];return{height:t.length*Ze,draw:a=>t.flatMap((c,l)=>s(c,a+l*Ze))}}function iu(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=ir(t,e);if(i===0)return Ft(0);let s="position 0",a=D+j(n,Je)(s)+8,c=a+o.length*7+6,l={"font-size":Je,fill:r};return{height:Ze+4,draw:u=>[k("text",{x:D,y:u+12,...l},s),...o.map((h,p)=>k("rect",{x:a+p*7,y:u+4,width:7.2,height:8,fill:h})),k("text",{x:c,y:u+12,...l},String(i))]}}var su="Arial, Helvetica, sans-serif";function ss(t,e,n,r,o,i){let[s,a]=[t.clientWidth,t.clientHeight],c=au(o),[l,u]=[os(r,s,o),is(n,e,r.caption,s,o)],h=l.height+a+u.height,p=ve("ra-clip"),g=k("g",{"clip-path":`url(#${p})`},...cu(t,i,c)),b=k("svg",{version:"1.1",width:s,height:h,viewBox:`0 0 ${s} ${h}`},...r.title?[k("title",{},r.title)]:[],k("defs",{},k("clipPath",{id:p},k("rect",{width:s,height:a}))),k("rect",{width:s,height:h,fill:o.background}),k("g",{class:"ra-over","font-family":c},...l.draw(0)),k("g",{transform:`translate(0,${l.height})`},g),k("g",{class:"ra-under","font-family":c},...u.draw(l.height+a)));return{markup:new XMLSerializer().serializeToString(b),width:s,height:h}}var au=({font:t})=>t.includes("Arial")?t:`${t}, ${su}`;function cu(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))uu(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),hu(o);return Array.from(r.children)}var lu=["tabindex","role","style","paint-order","vector-effect"];function uu(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(k("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of lu)t.removeAttribute(o)}function hu(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var ar="http://www.w3.org/1999/xhtml",as={svg:"http://www.w3.org/2000/svg",xhtml:ar,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function ie(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),as.hasOwnProperty(e)?{space:as[e],local:t}:t}function fu(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===ar&&e.documentElement.namespaceURI===ar?e.createElement(t):e.createElementNS(n,t)}}function du(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function cs(t){var e=ie(t);return(e.local?du:fu)(e)}function pu(){}function tn(t){return t==null?pu:function(){return this.querySelector(t)}}function mu(t){typeof t!="function"&&(t=tn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,l,u=0;u<s;++u)(c=i[u])&&(l=t.call(c,c.__data__,u,i))&&("__data__"in c&&(l.__data__=c.__data__),a[u]=l);return new H(r,this._parents)}function gu(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function bu(){return[]}function lr(t){return t==null?bu:function(){return this.querySelectorAll(t)}}function yu(t){return function(){return gu(t.apply(this,arguments))}}function xu(t){typeof t=="function"?t=yu(t):t=lr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&(r.push(t.call(c,c.__data__,l,s)),o.push(c));return new H(r,o)}function ur(t){return function(){return this.matches(t)}}function ls(t){return function(e){return e.matches(t)}}var wu=Array.prototype.find;function vu(t){return function(){return wu.call(this.children,t)}}function ku(){return this.firstElementChild}function Su(t){return this.select(t==null?ku:vu(typeof t=="function"?t:ls(t)))}var Mu=Array.prototype.filter;function Eu(){return Array.from(this.children)}function _u(t){return function(){return Mu.call(this.children,t)}}function Tu(t){return this.selectAll(t==null?Eu:_u(typeof t=="function"?t:ls(t)))}function Pu(t){typeof t!="function"&&(t=ur(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new H(r,this._parents)}function us(t){return new Array(t.length)}function Lu(){return new H(this._enter||this._groups.map(us),this._parents)}function Qe(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Qe.prototype={constructor:Qe,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Au(t){return function(){return t}}function Nu(t,e,n,r,o,i){for(var s=0,a,c=e.length,l=i.length;s<l;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new Qe(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Iu(t,e,n,r,o,i,s){var a,c,l=new Map,u=e.length,h=i.length,p=new Array(u),g;for(a=0;a<u;++a)(c=e[a])&&(p[a]=g=s.call(c,c.__data__,a,e)+"",l.has(g)?o[a]=c:l.set(g,c));for(a=0;a<h;++a)g=s.call(t,i[a],a,i)+"",(c=l.get(g))?(r[a]=c,c.__data__=i[a],l.delete(g)):n[a]=new Qe(t,i[a]);for(a=0;a<u;++a)(c=e[a])&&l.get(p[a])===c&&(o[a]=c)}function Ou(t){return t.__data__}function Cu(t,e){if(!arguments.length)return Array.from(this,Ou);var n=e?Iu:Nu,r=this._parents,o=this._groups;typeof t!="function"&&(t=Au(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),l=0;l<i;++l){var u=r[l],h=o[l],p=h.length,g=Ru(t.call(u,u&&u.__data__,l,r)),b=g.length,w=a[l]=new Array(b),T=s[l]=new Array(b),v=c[l]=new Array(p);n(u,h,w,T,v,g,e);for(var A=0,L=0,G,z;A<b;++A)if(G=w[A]){for(A>=L&&(L=A+1);!(z=T[L])&&++L<b;);G._next=z||null}}return s=new H(s,r),s._enter=a,s._exit=c,s}function Ru(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function $u(){return new H(this._exit||this._groups.map(us),this._parents)}function zu(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Du(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var l=n[c],u=r[c],h=l.length,p=a[c]=new Array(h),g,b=0;b<h;++b)(g=l[b]||u[b])&&(p[b]=g);for(;c<o;++c)a[c]=n[c];return new H(a,this._parents)}function Hu(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function Gu(t){t||(t=Bu);function e(h,p){return h&&p?t(h.__data__,p.__data__):!h-!p}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),l,u=0;u<a;++u)(l=s[u])&&(c[u]=l);c.sort(e)}return new H(o,this._parents).order()}function Bu(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function Vu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Fu(){return Array.from(this)}function Wu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function Ku(){let t=0;for(let e of this)++t;return t}function qu(){return!this.node()}function Xu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function Uu(t){return function(){this.removeAttribute(t)}}function Yu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Zu(t,e){return function(){this.setAttribute(t,e)}}function ju(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Ju(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Qu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function th(t,e){var n=ie(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?Yu:Uu:typeof e=="function"?n.local?Qu:Ju:n.local?ju:Zu)(n,e))}function hs(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function eh(t){return function(){this.style.removeProperty(t)}}function nh(t,e,n){return function(){this.style.setProperty(t,e,n)}}function rh(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function oh(t,e,n){return arguments.length>1?this.each((e==null?eh:typeof e=="function"?rh:nh)(t,e,n??"")):Et(this.node(),t)}function Et(t,e){return t.style.getPropertyValue(e)||hs(t).getComputedStyle(t,null).getPropertyValue(e)}function ih(t){return function(){delete this[t]}}function sh(t,e){return function(){this[t]=e}}function ah(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function ch(t,e){return arguments.length>1?this.each((e==null?ih:typeof e=="function"?ah:sh)(t,e)):this.node()[t]}function fs(t){return t.trim().split(/^|\s+/)}function hr(t){return t.classList||new ds(t)}function ds(t){this._node=t,this._names=fs(t.getAttribute("class")||"")}ds.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function ps(t,e){for(var n=hr(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function ms(t,e){for(var n=hr(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function lh(t){return function(){ps(this,t)}}function uh(t){return function(){ms(this,t)}}function hh(t,e){return function(){(e.apply(this,arguments)?ps:ms)(this,t)}}function fh(t,e){var n=fs(t+"");if(arguments.length<2){for(var r=hr(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?hh:e?lh:uh)(n,e))}function dh(){this.textContent=""}function ph(t){return function(){this.textContent=t}}function mh(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function gh(t){return arguments.length?this.each(t==null?dh:(typeof t=="function"?mh:ph)(t)):this.node().textContent}function bh(){this.innerHTML=""}function yh(t){return function(){this.innerHTML=t}}function xh(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function wh(t){return arguments.length?this.each(t==null?bh:(typeof t=="function"?xh:yh)(t)):this.node().innerHTML}function vh(){this.nextSibling&&this.parentNode.appendChild(this)}function kh(){return this.each(vh)}function Sh(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Mh(){return this.each(Sh)}function Eh(t){var e=typeof t=="function"?t:cs(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function _h(){return null}function Th(t,e){var n=typeof t=="function"?t:cs(t),r=e==null?_h:typeof e=="function"?e:tn(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Ph(){var t=this.parentNode;t&&t.removeChild(this)}function Lh(){return this.each(Ph)}function Ah(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Nh(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Ih(t){return this.select(t?Nh:Ah)}function Oh(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Ch(t){return function(e){t.call(this,e,this.__data__)}}function Rh(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function $h(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function zh(t,e,n){return function(){var r=this.__on,o,i=Ch(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Dh(t,e,n){var r=Rh(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,l=a.length,u;c<l;++c)for(o=0,u=a[c];o<i;++o)if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?zh:$h,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function gs(t,e,n){var r=hs(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Hh(t,e){return function(){return gs(this,t,e)}}function Gh(t,e){return function(){return gs(this,t,e.apply(this,arguments))}}function Bh(t,e){return this.each((typeof e=="function"?Gh:Hh)(t,e))}function*Vh(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var bs=[null];function H(t,e){this._groups=t,this._parents=e}function _t(){return new H([[document.documentElement]],bs)}function Fh(){return this}H.prototype=_t.prototype={constructor:H,select:mu,selectAll:xu,selectChild:Su,selectChildren:Tu,filter:Pu,data:Cu,enter:Lu,exit:$u,join:zu,merge:Du,selection:Fh,order:Hu,sort:Gu,call:Vu,nodes:Fu,node:Wu,size:Ku,empty:qu,each:Xu,attr:th,style:oh,property:ch,classed:fh,text:gh,html:wh,raise:kh,lower:Mh,append:Eh,insert:Th,remove:Lh,clone:Ih,datum:Oh,on:Dh,dispatch:Bh,[Symbol.iterator]:Vh};function O(t){return typeof t=="string"?new H([[document.querySelector(t)]],[document.documentElement]):new H([[t]],bs)}var Wh=0;function Kh(){return new cr}function cr(){this._="@"+(++Wh).toString(36)}cr.prototype=Kh.prototype={constructor:cr,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function qh(t){let e;for(;e=t.sourceEvent;)t=e;return t}function st(t,e){if(t=qh(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var xs=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function ws(t,e,n,r){switch(t){case"ArrowLeft":return ys(e,n,r,"target","source");case"ArrowRight":return ys(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Xh(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function ys(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,l)=>l.value-c.value)[0];return a&&i.get(a[o])}function Xh(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function vs(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Uh(t,n)),e.addEventListener("pointerleave",()=>fr(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>ks(t,en(n))),e.addEventListener("keydown",n=>Zh(t,n)),e.addEventListener("focusin",n=>Jh(t,n)),e.addEventListener("focusout",()=>fr(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function en(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:O(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:O(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:O(o).datum()}:null}function Uh(t,e){let n=e.buttons===0?en(e):null;if(!n)return fr(t);t.over(dr(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Yh(t,n),e.clientX-r,e.clientY-o)}function fr(t){t.tooltip.hide(),t.over(null)}function Yh({state:{picture:t}},e){return"node"in e?Mt(e.node.node,t):Be(e.strand.link,t,e.strand.beam)}function ks(t,e){t.tooltip.hide();let n=dr(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function dr(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function Zh(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=en(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")ks(t,n);else if(xs.includes(e.key))jh(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function jh(t,e,n){let{shown:r}=t.emphasis(),o=t.drawing.layout?.nodes.filter(s=>dt(s,r))??[],i=ws(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.drawing.focus(i.node.id))}function Jh(t,e){let n=en(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(dr(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(Mt(o.node,t.state.picture),i,s)}var Qh=6;function Ss(t){let e=f("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});zr(e);let n=f("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,l)=>tf(l,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,l)=>c.tabIndex=l===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function tf(t,e,n,r){let o=e.beams[t],i=Ve(o,e),s=f("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},pr(t,e,n),f("span",{class:"ra-score"},e.parts?o.text:re(o,e)));return e.beams.length<=Qh&&!e.parts&&s.append(f("bdi",{class:"ra-chip-path",dir:"ltr"},pt(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function pr(t,e,n){let{colour:r,pattern:o}=oe(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=f("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Kn(r)>.3?"#10131a":"#ffffff",s}async function Es(t,e,n,r){let o=e==="svg"?_s(t.markup):await ef(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var _s=t=>new Blob([t],{type:"image/svg+xml"});async function ef({markup:t,width:e,height:n},r){let o=`<style>${await nf(r)}</style>`,i=URL.createObjectURL(_s(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,l)=>{a.toBlob(u=>u?c(u):l(new Error("The picture is too large for a PNG")))})}async function nf(t){let e=t.split(",").map(Ms),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=Ms(s.style.getPropertyValue("font-family")),l=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],u=s.style.getPropertyValue("font-style")==="italic";return!l||u||!e.includes(c)?[]:[{css:s.cssText,source:l,address:new URL(l,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await rf(c))))).join("")}var Ms=t=>t.trim().replace(/^["']|["']$/g,"");async function rf(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}function Ts(t){let e=k("defs"),n=(R,Y=!0)=>k("g",{class:R,"aria-hidden":Y||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=k("g",{class:"ra-viewport"},r,o,i),u=k("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=f("div",{class:"ra-stage"},u),p=f("div",{class:"ra-head"}),g=f("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=f("p",{class:"ra-caption"}),w=f("p",{class:"ra-pruned"}),T=f("div",{class:"ra-key"}),v=f("div",{class:"ra-foot"},b,T,w),A=f("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(p,h,g,v,A);let L=R=>O(R),G={other:L(r),ribbons:L(o),nodes:L(i)},z={labels:L(s),axis:L(a)};return{head:p,stage:h,svg:u,defs:e,viewport:c,...G,...z,overview:g,caption:b,pruned:w,key:T,live:A}}var of={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},sf={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function Ps(t){let e=nn("zoom-in"),n=nn("zoom-out"),r=nn("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),f("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,af(t))}function nn(t){let e=sf[t],n=f("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=k("path",{d:of[t]});return n.append(k("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}function af(t){let e=nn("download"),n=f("div",{class:"ra-menu",role:"menu",hidden:""}),r=f("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let l=f("button",{type:"button",role:"menuitem","data-save":a},c);l.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(l)}return cf(e,n,i),r.append(e,n),r}function cf(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Wt=14;function Ls(t){let e=f("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(f("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(l=>f("div",{class:"ra-tooltip-row"},l))),e.hidden=!1;let a=o+Wt+e.offsetWidth<=t.clientWidth?o+Wt:Math.max(0,o-Wt-e.offsetWidth),c=i+Wt+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Wt:Math.max(0,i-Wt-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var lf={value:()=>{}};function se(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new rn(n)}function rn(t){this._=t}function uf(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}rn.prototype=se.prototype={constructor:rn,on:function(t,e){var n=this._,r=uf(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=hf(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=As(n[o],t.name,e);else if(e==null)for(o in n)n[o]=As(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new rn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function hf(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function As(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=lf,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Kt=0,ce=0,ae=0,Is=1e3,on,le,sn=0,Tt=0,cn=0,ue=typeof performance=="object"&&performance.now?performance:Date,Os=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function ln(){return Tt||(Os(ff),Tt=ue.now()+cn)}function ff(){Tt=0}function an(){this._call=this._time=this._next=null}an.prototype=gr.prototype={constructor:an,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?ln():+n)+(e==null?0:+e),!this._next&&le!==this&&(le?le._next=this:on=this,le=this),this._call=t,this._time=n,mr()},stop:function(){this._call&&(this._call=null,this._time=1/0,mr())}};function gr(t,e,n){var r=new an;return r.restart(t,e,n),r}function df(){ln(),++Kt;for(var t=on,e;t;)(e=Tt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Kt}function Ns(){Tt=(sn=ue.now())+cn,Kt=ce=0;try{df()}finally{Kt=0,mf(),Tt=0}}function pf(){var t=ue.now(),e=t-sn;e>Is&&(cn-=e,sn=t)}function mf(){for(var t,e=on,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:on=n);le=t,mr(r)}function mr(t){if(!Kt){ce&&(ce=clearTimeout(ce));var e=t-Tt;e>24?(t<1/0&&(ce=setTimeout(Ns,Math.ceil(t-ue.now()-cn)+1)),ae&&(ae=clearInterval(ae))):(ae||(sn=ue.now(),ae=setInterval(pf,Is)),Kt=1,Os(Ns))}}function br(t,e,n){var r=new an;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function Rs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var yr=3,Tg=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(yr),Pg=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(yr),Lg=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(yr),gf=Math.PI,Ag=gf/2;function un(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var Cs=4/11,Ng=6/11,Ig=8/11,Og=3/4,Cg=9/11,Rg=10/11,$g=15/16,zg=21/22,Dg=63/64,Hg=1/Cs/Cs;var xr=1.70158,Gg=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(xr),Bg=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(xr),Vg=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(xr),qt=2*Math.PI,wr=1,vr=.3,Fg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=qt);function o(i){return e*un(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*qt)},o.period=function(i){return t(e,i)},o})(wr,vr),Wg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=qt);function o(i){return 1-e*un(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*qt)},o.period=function(i){return t(e,i)},o})(wr,vr),Kg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=qt);function o(i){return((i=i*2-1)<0?e*un(-i)*Math.sin((r-i)/n):2-e*un(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*qt)},o.period=function(i){return t(e,i)},o})(wr,vr);var bf=se("start","end","cancel","interrupt"),yf=[],Ds=0,$s=1,kr=2,hn=3,zs=4,Sr=5,fn=6;function dn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;xf(t,n,{name:e,index:r,group:o,on:bf,tween:yf,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:Ds})}function Mr(t,e){var n=U(t,e);if(n.state>Ds)throw new Error("too late; already scheduled");return n}function tt(t,e){var n=U(t,e);if(n.state>hn)throw new Error("too late; already running");return n}function U(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function xf(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=gr(i,0,n.time);function i(l){n.state=$s,n.timer.restart(s,n.delay,n.time),n.delay<=l&&s(l-n.delay)}function s(l){var u,h,p,g;if(n.state!==$s)return c();for(u in r)if(g=r[u],g.name===n.name){if(g.state===hn)return br(s);g.state===zs?(g.state=fn,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[u]):+u<e&&(g.state=fn,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[u])}if(br(function(){n.state===hn&&(n.state=zs,n.timer.restart(a,n.delay,n.time),a(l))}),n.state=kr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===kr){for(n.state=hn,o=new Array(p=n.tween.length),u=0,h=-1;u<p;++u)(g=n.tween[u].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=g);o.length=h+1}}function a(l){for(var u=l<n.duration?n.ease.call(null,l/n.duration):(n.timer.restart(c),n.state=Sr,1),h=-1,p=o.length;++h<p;)o[h].call(t,u);n.state===Sr&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=fn,n.timer.stop(),delete r[e];for(var l in r)return;delete t.__transition}}function he(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>kr&&r.state<Sr,r.state=fn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function wf(t){return this.each(function(){he(this,t)})}function vf(t,e){var n,r;return function(){var o=tt(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function kf(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=tt(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,l=o.length;c<l;++c)if(o[c].name===e){o[c]=a;break}c===l&&o.push(a)}i.tween=o}}function Sf(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=U(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?vf:kf)(n,t,e))}function Er(t,e,n){var r=t._id;return t.each(function(){var o=tt(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return U(o,r).value[e]}}function Hs(t,e){var n;return(typeof e=="number"?q:e instanceof K?X:(n=K(e))?(e=n,X):Fn)(t,e)}function Mf(t){return function(){this.removeAttribute(t)}}function Ef(t){return function(){this.removeAttributeNS(t.space,t.local)}}function _f(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Tf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Pf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Lf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Af(t,e){var n=ie(t),r=n==="transform"?bi:Hs;return this.attrTween(t,typeof e=="function"?(n.local?Lf:Pf)(n,r,Er(this,"attr."+t,e)):e==null?(n.local?Ef:Mf)(n):(n.local?Tf:_f)(n,r,e))}function Nf(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function If(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Of(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&If(t,i)),n}return o._value=e,o}function Cf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Nf(t,i)),n}return o._value=e,o}function Rf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=ie(t);return this.tween(n,(r.local?Of:Cf)(r,e))}function $f(t,e){return function(){Mr(this,t).delay=+e.apply(this,arguments)}}function zf(t,e){return e=+e,function(){Mr(this,t).delay=e}}function Df(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?$f:zf)(e,t)):U(this.node(),e).delay}function Hf(t,e){return function(){tt(this,t).duration=+e.apply(this,arguments)}}function Gf(t,e){return e=+e,function(){tt(this,t).duration=e}}function Bf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Hf:Gf)(e,t)):U(this.node(),e).duration}function Vf(t,e){if(typeof e!="function")throw new Error;return function(){tt(this,t).ease=e}}function Ff(t){var e=this._id;return arguments.length?this.each(Vf(e,t)):U(this.node(),e).ease}function Wf(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;tt(this,t).ease=n}}function Kf(t){if(typeof t!="function")throw new Error;return this.each(Wf(this._id,t))}function qf(t){typeof t!="function"&&(t=ur(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new ct(r,this._parents,this._name,this._id)}function Xf(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],l=n[a],u=c.length,h=s[a]=new Array(u),p,g=0;g<u;++g)(p=c[g]||l[g])&&(h[g]=p);for(;a<r;++a)s[a]=e[a];return new ct(s,this._parents,this._name,this._id)}function Uf(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Yf(t,e,n){var r,o,i=Uf(e)?Mr:tt;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Zf(t,e){var n=this._id;return arguments.length<2?U(this.node(),n).on.on(t):this.each(Yf(n,t,e))}function jf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Jf(){return this.on("end.remove",jf(this._id))}function Qf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=tn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,l=i[s]=new Array(c),u,h,p=0;p<c;++p)(u=a[p])&&(h=t.call(u,u.__data__,p,a))&&("__data__"in u&&(h.__data__=u.__data__),l[p]=h,dn(l[p],e,n,p,l,U(u,n)));return new ct(i,this._parents,e,n)}function td(t){var e=this._name,n=this._id;typeof t!="function"&&(t=lr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],l=c.length,u,h=0;h<l;++h)if(u=c[h]){for(var p=t.call(u,u.__data__,h,c),g,b=U(u,n),w=0,T=p.length;w<T;++w)(g=p[w])&&dn(g,e,n,w,p,b);i.push(p),s.push(u)}return new ct(i,s,e,n)}var ed=_t.prototype.constructor;function nd(){return new ed(this._groups,this._parents)}function rd(t,e){var n,r,o;return function(){var i=Et(this,t),s=(this.style.removeProperty(t),Et(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function Gs(t){return function(){this.style.removeProperty(t)}}function od(t,e,n){var r,o=n+"",i;return function(){var s=Et(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function id(t,e,n){var r,o,i;return function(){var s=Et(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Et(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function sd(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=tt(this,t),l=c.on,u=c.value[i]==null?a||(a=Gs(e)):void 0;(l!==n||o!==u)&&(r=(n=l).copy()).on(s,o=u),c.on=r}}function ad(t,e,n){var r=(t+="")=="transform"?gi:Hs;return e==null?this.styleTween(t,rd(t,r)).on("end.style."+t,Gs(t)):typeof e=="function"?this.styleTween(t,id(t,r,Er(this,"style."+t,e))).each(sd(this._id,t)):this.styleTween(t,od(t,r,e),n).on("end.style."+t,null)}function cd(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function ld(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&cd(t,s,n)),r}return i._value=e,i}function ud(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,ld(t,e,n??""))}function hd(t){return function(){this.textContent=t}}function fd(t){return function(){var e=t(this);this.textContent=e??""}}function dd(t){return this.tween("text",typeof t=="function"?fd(Er(this,"text",t)):hd(t==null?"":t+""))}function pd(t){return function(e){this.textContent=t.call(this,e)}}function md(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&pd(o)),e}return r._value=t,r}function gd(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,md(t))}function bd(){for(var t=this._name,e=this._id,n=Bs(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)if(c=s[l]){var u=U(c,e);dn(c,t,n,l,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new ct(r,this._parents,t,n)}function yd(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var l=tt(this,r),u=l.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),l.on=e}),o===0&&i()})}var xd=0;function ct(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function wd(t){return _t().transition(t)}function Bs(){return++xd}var at=_t.prototype;ct.prototype=wd.prototype={constructor:ct,select:Qf,selectAll:td,selectChild:at.selectChild,selectChildren:at.selectChildren,filter:qf,merge:Xf,selection:nd,transition:bd,call:at.call,nodes:at.nodes,node:at.node,size:at.size,empty:at.empty,each:at.each,on:Zf,attr:Af,attrTween:Rf,style:ad,styleTween:ud,text:dd,textTween:gd,remove:Jf,tween:Sf,delay:Df,duration:Bf,ease:Ff,easeVarying:Kf,end:yd,[Symbol.iterator]:at[Symbol.iterator]};var vd={time:null,delay:0,duration:250,ease:Rs};function kd(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Sd(t){var e,n;t instanceof ct?(e=t._id,t=t._name):(e=Bs(),(n=vd).time=ln(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&dn(c,t,e,l,s,n||kd(c,e));return new ct(r,this._parents,t,e)}_t.prototype.interrupt=wf;_t.prototype.transition=Sd;var _r={capture:!0,passive:!1};function Tr(t){t.preventDefault(),t.stopImmediatePropagation()}function Vs(t){var e=t.document.documentElement,n=O(t).on("dragstart.drag",Tr,_r);"onselectstart"in e?n.on("selectstart.drag",Tr,_r):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Fs(t,e){var n=t.document.documentElement,r=O(t).on("dragstart.drag",null);e&&(r.on("click.drag",Tr,_r),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Md(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}Md.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var pn=t=>()=>t;function Ed(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function lt(t,e,n){this.k=t,this.x=e,this.y=n}lt.prototype={constructor:lt,scale:function(t){return t===1?this:new lt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new lt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Pt=new lt(1,0,0);Lr.prototype=lt.prototype;function Lr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Pt;return t.__zoom}function Pr(t){t.stopImmediatePropagation()}function fe(t){t.preventDefault(),t.stopImmediatePropagation()}function _d(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Td(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function Ws(){return this.__zoom||Pt}function Pd(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Ld(){return navigator.maxTouchPoints||"ontouchstart"in this}function Ad(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Ks(){var t=_d,e=Td,n=Ad,r=Pd,o=Ld,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=yi,l=se("start","zoom","end"),u,h,p,g=500,b=150,w=0,T=10;function v(d){d.property("__zoom",Ws).on("wheel.zoom",me,{passive:!1}).on("mousedown.zoom",ge).on("dblclick.zoom",be).filter(o).on("touchstart.zoom",Ma).on("touchmove.zoom",Ea).on("touchend.zoom touchcancel.zoom",_a).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}v.transform=function(d,y,m,x){var S=d.selection?d.selection():d;S.property("__zoom",Ws),d!==S?z(d,y,m,x):S.interrupt().each(function(){R(this,arguments).event(x).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},v.scaleBy=function(d,y,m,x){v.scaleTo(d,function(){var S=this.__zoom.k,M=typeof y=="function"?y.apply(this,arguments):y;return S*M},m,x)},v.scaleTo=function(d,y,m,x){v.transform(d,function(){var S=e.apply(this,arguments),M=this.__zoom,E=m==null?G(S):typeof m=="function"?m.apply(this,arguments):m,_=M.invert(E),P=typeof y=="function"?y.apply(this,arguments):y;return n(L(A(M,P),E,_),S,s)},m,x)},v.translateBy=function(d,y,m,x){v.transform(d,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,x)},v.translateTo=function(d,y,m,x,S){v.transform(d,function(){var M=e.apply(this,arguments),E=this.__zoom,_=x==null?G(M):typeof x=="function"?x.apply(this,arguments):x;return n(Pt.translate(_[0],_[1]).scale(E.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),M,s)},x,S)};function A(d,y){return y=Math.max(i[0],Math.min(i[1],y)),y===d.k?d:new lt(y,d.x,d.y)}function L(d,y,m){var x=y[0]-m[0]*d.k,S=y[1]-m[1]*d.k;return x===d.x&&S===d.y?d:new lt(d.k,x,S)}function G(d){return[(+d[0][0]+ +d[1][0])/2,(+d[0][1]+ +d[1][1])/2]}function z(d,y,m,x){d.on("start.zoom",function(){R(this,arguments).event(x).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(x).end()}).tween("zoom",function(){var S=this,M=arguments,E=R(S,M).event(x),_=e.apply(S,M),P=m==null?G(_):typeof m=="function"?m.apply(S,M):m,Z=Math.max(_[1][0]-_[0][0],_[1][1]-_[0][1]),I=S.__zoom,V=typeof y=="function"?y.apply(S,M):y,et=c(I.invert(P).concat(Z/I.k),V.invert(P).concat(Z/V.k));return function(F){if(F===1)F=V;else{var nt=et(F),Mn=Z/nt[2];F=new lt(Mn,P[0]-nt[0]*Mn,P[1]-nt[1]*Mn)}E.zoom(null,F)}})}function R(d,y,m){return!m&&d.__zooming||new Y(d,y)}function Y(d,y){this.that=d,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(d,y),this.taps=0}Y.prototype={event:function(d){return d&&(this.sourceEvent=d),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(d,y){return this.mouse&&d!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&d!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&d!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(d){var y=O(this.that).datum();l.call(d,this.that,new Ed(d,{sourceEvent:this.sourceEvent,target:v,transform:this.that.__zoom,dispatch:l}),y)}};function me(d,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(d),x=this.__zoom,S=Math.max(i[0],Math.min(i[1],x.k*Math.pow(2,r.apply(this,arguments)))),M=st(d);if(m.wheel)(m.mouse[0][0]!==M[0]||m.mouse[0][1]!==M[1])&&(m.mouse[1]=x.invert(m.mouse[0]=M)),clearTimeout(m.wheel);else{if(x.k===S)return;m.mouse=[M,x.invert(M)],he(this),m.start()}fe(d),m.wheel=setTimeout(E,b),m.zoom("mouse",n(L(A(x,S),m.mouse[0],m.mouse[1]),m.extent,s));function E(){m.wheel=null,m.end()}}function ge(d,...y){if(p||!t.apply(this,arguments))return;var m=d.currentTarget,x=R(this,y,!0).event(d),S=O(d.view).on("mousemove.zoom",P,!0).on("mouseup.zoom",Z,!0),M=st(d,m),E=d.clientX,_=d.clientY;Vs(d.view),Pr(d),x.mouse=[M,this.__zoom.invert(M)],he(this),x.start();function P(I){if(fe(I),!x.moved){var V=I.clientX-E,et=I.clientY-_;x.moved=V*V+et*et>w}x.event(I).zoom("mouse",n(L(x.that.__zoom,x.mouse[0]=st(I,m),x.mouse[1]),x.extent,s))}function Z(I){S.on("mousemove.zoom mouseup.zoom",null),Fs(I.view,x.moved),fe(I),x.event(I).end()}}function be(d,...y){if(t.apply(this,arguments)){var m=this.__zoom,x=st(d.changedTouches?d.changedTouches[0]:d,this),S=m.invert(x),M=m.k*(d.shiftKey?.5:2),E=n(L(A(m,M),x,S),e.apply(this,y),s);fe(d),a>0?O(this).transition().duration(a).call(z,E,x,d):O(this).call(v.transform,E,x,d)}}function Ma(d,...y){if(t.apply(this,arguments)){var m=d.touches,x=m.length,S=R(this,y,d.changedTouches.length===x).event(d),M,E,_,P;for(Pr(d),E=0;E<x;++E)_=m[E],P=st(_,this),P=[P,this.__zoom.invert(P),_.identifier],S.touch0?!S.touch1&&S.touch0[2]!==P[2]&&(S.touch1=P,S.taps=0):(S.touch0=P,M=!0,S.taps=1+!!u);u&&(u=clearTimeout(u)),M&&(S.taps<2&&(h=P[0],u=setTimeout(function(){u=null},g)),he(this),S.start())}}function Ea(d,...y){if(this.__zooming){var m=R(this,y).event(d),x=d.changedTouches,S=x.length,M,E,_,P;for(fe(d),M=0;M<S;++M)E=x[M],_=st(E,this),m.touch0&&m.touch0[2]===E.identifier?m.touch0[0]=_:m.touch1&&m.touch1[2]===E.identifier&&(m.touch1[0]=_);if(E=m.that.__zoom,m.touch1){var Z=m.touch0[0],I=m.touch0[1],V=m.touch1[0],et=m.touch1[1],F=(F=V[0]-Z[0])*F+(F=V[1]-Z[1])*F,nt=(nt=et[0]-I[0])*nt+(nt=et[1]-I[1])*nt;E=A(E,Math.sqrt(F/nt)),_=[(Z[0]+V[0])/2,(Z[1]+V[1])/2],P=[(I[0]+et[0])/2,(I[1]+et[1])/2]}else if(m.touch0)_=m.touch0[0],P=m.touch0[1];else return;m.zoom("touch",n(L(E,_,P),m.extent,s))}}function _a(d,...y){if(this.__zooming){var m=R(this,y).event(d),x=d.changedTouches,S=x.length,M,E;for(Pr(d),p&&clearTimeout(p),p=setTimeout(function(){p=null},g),M=0;M<S;++M)E=x[M],m.touch0&&m.touch0[2]===E.identifier?delete m.touch0:m.touch1&&m.touch1[2]===E.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(E=st(E,this),Math.hypot(h[0]-E[0],h[1]-E[1])<T)){var _=O(this).on("dblclick.zoom");_&&_.apply(this,arguments)}}}return v.wheelDelta=function(d){return arguments.length?(r=typeof d=="function"?d:pn(+d),v):r},v.filter=function(d){return arguments.length?(t=typeof d=="function"?d:pn(!!d),v):t},v.touchable=function(d){return arguments.length?(o=typeof d=="function"?d:pn(!!d),v):o},v.extent=function(d){return arguments.length?(e=typeof d=="function"?d:pn([[+d[0][0],+d[0][1]],[+d[1][0],+d[1][1]]]),v):e},v.scaleExtent=function(d){return arguments.length?(i[0]=+d[0],i[1]=+d[1],v):[i[0],i[1]]},v.translateExtent=function(d){return arguments.length?(s[0][0]=+d[0][0],s[1][0]=+d[1][0],s[0][1]=+d[0][1],s[1][1]=+d[1][1],v):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},v.constrain=function(d){return arguments.length?(n=d,v):n},v.duration=function(d){return arguments.length?(a=+d,v):a},v.interpolate=function(d){return arguments.length?(c=d,v):c},v.on=function(){var d=l.on.apply(l,arguments);return d===l?v:d},v.clickDistance=function(d){return arguments.length?(w=(d=+d)*d,v):Math.sqrt(w)},v.tapDistance=function(d){return arguments.length?(T=+d,v):T},v}var Nd=24,qs=1.5,Xs=200,mn=24,gn=20,bn=class{constructor(e,n){this.svg=e;this.behaviour=Ks().clickDistance(4).wheelDelta(Id).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=O(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,l=r!==null&&c>1?-r*c:n;this.jump(Pt.translate(l,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return Lr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),Nd*s]).translateExtent([[-mn,-mn],[a+mn,c+mn]]),this.jump(i?Od(this.transform(),o.layout,e):Ar(this.scene))}by(e){let n=e>0?qs:1/qs;Tn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Xs).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=Ar(this.scene);if(Tn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Xs).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||Cd(this.transform(),Ar(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<gn||i>o-gn||s<gn||s>r.viewHeight-gn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function Id({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function Ar({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Pt.translate(n,0).scale(t.scale)}function Od(t,e,n){let r=t.x/e.width*n.width;return Pt.translate(r,t.y).scale(t.k)}function Cd(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var Rd=400,Nr=class{constructor(e,n){this.host=e;this.events=n;rt(e,It),rt(e,Ai),this.parts=Ts(e),this.theme=it(e),this.tooltip=Ls(this.parts.stage),this.zoomer=new bn(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new Ye(this.parts,this.zoomer),this.legend=Ss({toggle:o=>this.show(Ii(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=Ps({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),vs(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=$e;legend;watcher;whole=!1;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,l=JSON.stringify(n??null);c?this.takePicture(e,a,n):l!==this.asked&&(this.state.shown=Ht(e,n)),this.asked=l,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!u)return this.refresh();this.legend.setPicture(e,this.theme),es(this.parts.key,e,this.theme),this.draw(!c)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=it(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),ft(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=Ni(e,o);this.state={...$e,picture:e,shown:Ht(e,r),selection:s},ze(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>Rd;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return Gt(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){ze(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=Qi(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}follow(e){let{picture:n}=this.state;this.set({shown:Ht(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){ze(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}redraw(){this.state!==$e&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o,subtitle:i}=this,{picture:s}=this.state,c=[...this.emphasis().shown].map(h=>[h,Ue(h,s,n,this.drawing.patternId)]),l={title:o,subtitle:i,caption:r.caption.textContent??""},u=ss(r.svg,s,c,l,n,this.zoomer.transform().k);return Es(u,e,$d(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function $d(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function mt(t,e){let n=f("div",{class:"ra-root ra-picture-root"});return t.append(n),new Nr(n,e)}var Us=`/* The token strip. */
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
`;var Dd={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Ys={changed:"changed",inserted:"inserted",deleted:"deleted"};function Or(t,e){let n=X(e.secondary,Dd[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var Zs=({name:t},e)=>t==="surprise"?`${C(e)} bits`:B(e);function js({labels:t,ids:e,shade:n,marks:r},o,i){let s=n?.values[o],a=n&&s!=null,c=[`position ${i}`,...e?.[o]==null?[]:[`id ${e[o]}`],...a?[`${n.name} ${n.largest?Zs(n,s*n.largest):C(s)}`]:[],...r?.[o]?[Ys[r[o]]]:[]];return[t[o],...c].join(" \xB7 ")}function Js(t,e){let n=Object.keys(Ys).filter(r=>t.marks?.includes(r));return[...t.shade?[Gd(t.shade,e)]:[],...t.generated!=null&&t.generated<Hd(t)?[Ir("generated",{class:"ra-generated"})]:[],...t.template?.length?[Ir("chat template",{class:"ra-template"})]:[],...n.map(r=>Ir(r,{"data-mark":r}))]}var Hd=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Qs({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function Gd(t,e){let n=f("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(Or(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Zs(t,t.largest):"most";return f("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function Ir(t,e){let n=f("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),f("span",{class:"ra-legend-item"},n,t)}function ta(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],l=f("span",{class:"ra-token-box","data-position":c,title:js(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&l.classList.add("ra-special"),i.has(c)&&l.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&l.classList.add("ra-generated");let u=n.marks?.[e];u&&(l.dataset.mark=u);let h=n.shade?.values[e]??null;return s&&h!==null&&(l.style.background=s(h)),l.append(Bd(n.labels[e])),l}function Bd(t){let e=xe("");for(let{text:n,mark:r}of Fe(t))e.append(r?f("span",{class:"ra-mark"},n):n);return e}function ea(t,e){return f("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var gt=t=>"at"in t;function na(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function ra(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),gt(a)&&a.last&&s();return s(),r}var yn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(oa(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=oa(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function oa(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var ia=2,Vd=6,Fd=6,bt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[It,Us])rt(this.host,o);this.strip=f("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=f("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new yn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=f("div",{class:"ra-root"});strip;window;legend=f("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=it(this.host);ft(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}get isDrawn(){return this.known!==null}root(){return this.strip.getRootNode()}take(e,n,r){let o=Qs(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?Or(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.indices=new Map(o.map((l,u)=>[l,u])),this.legend.replaceChildren(...Js(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=na(n,r,j(o.font,14));this.boxes.clear(),this.rows=ra(i,this.width-Fd-Vd,ia),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>gt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>gt(r)?this.newBox(r.at):ea(r.words,r.here));return f("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)gt(n)&&this.boxes.delete(n.at)}newBox(e){let n=ta(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(l=>(c+=l.width+ia,{item:l,middle:c-l.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>gt(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>gt(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&gt(s)?s.at:void 0}};var xn=class{constructor(e,n){this.events=n;e.append(this.element);let r=f("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new bt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=mt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=f("section",{class:"ra-column"});sankey;tokens;title=f("h3",{class:"ra-column-title"});subtitle=f("div",{class:"ra-column-subtitle"});strip=f("div",{class:"ra-column-strip"});picture=f("div",{class:"ra-column-picture"});error=f("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:l,target:u,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(f("bdi",{},r)),i&&this.title.append(f("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!l||!!a,this.picture.hidden=!c||!!a,a)return;let p=[...new Set(c?.nodes.map(({position:g})=>g))];l&&this.tokens.update({strip:l,target:u??-1,path:p}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=f("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var sa={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function ca(t,e,n){let r=Wd(e,n),o=e.picture??sa,i=n.picture??sa;if(t.kind==="token"){let s=r(t.position);return de(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:l})=>l===t.id);if(!s)return de(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:l})=>a(l));return de(n,a,ua(s,o,c,i),[])}return Kd(t,o,i,n,r)}function la(t,e,n){let r=new Set(t?.map(o=>e.paths?.[o]??null));return r.delete(null),t&&(n.paths??[]).flatMap((o,i)=>r.has(o)?[i]:[])}function Wd(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function de(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>kt(o.source,o.target)))}}function aa(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function ua(t,e,n,r){let o=aa(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(aa(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function Kd(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(w=>w.id===b));if(!i||!s)return de(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],l=new Map(n.nodes.map(b=>[b.id,b])),u=n.links.filter(b=>a(l.get(b.source)?.position??-1)&&c(l.get(b.target)?.position??-1)),h=new Set(ua(s,e,u.map(b=>l.get(b.target)),n)),p=u.filter(b=>h.has(l.get(b.target))),g=p.flatMap(b=>[l.get(b.source),l.get(b.target)]);return de(r,b=>a(b)||c(b),g,p)}var Xt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[It,Ho])rt(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=f("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=f("div",{class:"ra-root ra-compare"});grid=f("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){ft(this.host,it(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new xn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.others(e,(r,o)=>r.sankey.follow(o(n))),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:Ro(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?ca(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>la(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=f("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function ha({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Lt(s,e[a]?"ra-number":null)),i=n.map(s=>f("tr",{},...s.map((a,c)=>wn(a,e[c]??!1))));return Cr(r,o,i)}function fa(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=f("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,f("tr",{},wn(o),f("td",{class:"ra-bars"},a),wn(s,!0))});return Cr(e,[Lt("Influence"),Lt("lost, gained","ra-bars"),Lt("points","ra-number")],r)}function da({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>f("tr",{},Lt(e[s],null,"row"),...i.map((a,c)=>qd(a,r[s][c]))));return Cr(t,[Lt(t),...e.map(i=>Lt(i,"ra-number"))],o)}function qd(t,e){let n=wn(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function Cr(t,e,n){let r=[f("thead",{},f("tr",{},...e)),f("tbody",{},...n)];return f("div",{class:"ra-scroll"},f("table",{class:"ra-plain","aria-label":t},...r))}var Lt=(t,e=null,n="col")=>f("th",{scope:n,class:e,dir:"auto"},t),wn=(t,e=!1)=>f("td",e?{class:"ra-number"}:{dir:"auto"},t);var pa=`/* The stand-alone page. */
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
`;function Rr(t,e){let n=f("div",{class:"ra-root ra-page"});t.append(n),rt(n,pa);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function pe(t){let e=it(t);return ft(t,e),document.documentElement.style.background=e.background,e}var Ut=class{title=f("h1");facts=f("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>Ud(r,o)))}};function Ud(t,e){return f("div",{},f("dt",{},t),f("dd",{dir:"auto"},e))}var vn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new Ut;body=f("div");caption=f("p",{class:"ra-report-caption"});footer=f("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;pe(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){pe(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,text:r,table:o,bars:i,matrices:s,compare:a,picture:c,caption:l}=e,u=f("section",{},f("h2",{},n));this.body.append(u),r&&u.append(f("p",{class:"ra-text",dir:"auto"},r)),o&&u.append(ha(o,n)),i?.length&&u.append(fa(i)),s&&u.append(...s.map(da));let h=[];if(c){let p=mt(u,{}),g={picture:c,show:null,caption:l??"",title:n};h.push({update:()=>p.update(g),destroy:()=>p.destroy()})}if(a){let p=new Xt(u,{});h.push({update:()=>p.update(a),destroy:()=>p.destroy()})}return h}};var Yd=24;function ma(t){let e=f("tbody"),n=f("thead"),r=f("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>Jd(s,e,i)),{element:f("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(Zd(s)),e.replaceChildren(...s.beams.map((c,l)=>jd(l,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}var ga={network:["Mass"],token:["Mass","Hops"],layer:["Score","Share","Hops"]};function Zd({graph:t}){let e=ga[t];return f("tr",{},f("th",{scope:"col"},"Rank"),...e.map(n=>f("th",{class:"ra-number",scope:"col"},n)),f("th",{scope:"col"},"Path"))}function jd(t,e,n){let r=e.beams[t],o={Mass:B(r.share),Share:B(r.share),Score:C(r.score),Hops:String(r.hops)},i=ga[e.graph].map(a=>o[a]),s=f("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",Ve(r,e)),s.append(f("td",{},pr(t,e,n)),...i.map(a=>f("td",{class:"ra-number"},a)),f("td",{},f("bdi",{dir:"ltr",title:pt(r,e)},pt(r,e,Yd)))),s}function Jd(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function ba(t,e){let n=Qd(t,e);return n?f("dl",{},...n.flatMap(([r,o])=>[f("dt",{},r),f("dd",{dir:"auto"},o)])):f("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function Qd(t,e){let n=We(t,e);if(n)return np(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?tp(r,e):null}var ya=(t,e)=>Ge(t,e).replace(/^paths? /,"");function tp(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],...e.graph==="token"?[]:[ep(t,e)],["paths",ya(tr(t.id,e),e)]],r=t.predecessors.map(o=>`${Vt(o.label)} (${o.position}) ${C(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}var ep=(t,{graph:e})=>["layer",e==="network"?St(t.layer):String(t.layer)];function np(t,e){let n=s=>{let a=e.nodes.find(c=>c.id===s);return a?Jn(a,e.graph):s},r=[["from",n(t.target)],["back to",n(t.source)],[er(e),C(t.weight)],["drawn width",C(t.value)],["paths",ya(Qn(t),e)]],[o,i]=[nr(t.layers??[]),rr(t)];return o.length>0&&r.push(["layers",ne(o)]),i.length>0&&r.push(["heads",ne(i)]),r}function xa({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let l=s===e.token_id;return f("tr",{"aria-current":l||null},f("td",{class:"ra-number"},String(i)),f("td",{},xe(a)),f("td",{class:"ra-number"},B(c)),f("td",{},l?"stands here":""))});return f("table",{"aria-label":"The likeliest tokens"},f("tbody",{},...o))}var rp=200,op=175,kn=class{constructor(e){this.host=e;this.table=ma(o=>this.sankey.show(o));let n=f("section",{},f("h2",{},"Paths"),this.table.element),r=f("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new bt(this.tokenPlace,{}),this.sankey=mt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new Ut;tokenPlace=f("div");picturePlace=f("div",{class:"ra-picture"});details=f("section",{class:"ra-details","aria-live":"polite"});footer=f("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=pe(this.host);this.head.update(n),this.table.setPicture(n.picture,r);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.drawTokens(n,()=>this.showDetails(this.sankey.state.selection)),this.footer.textContent=n.version}drawTokens({strip:e,target:n},r){let o=()=>{this.tokens.update({strip:e,target:n}),this.tokenPlace.style.minHeight="",r()};if(e.labels.length<rp||this.tokens.isDrawn)return o();this.tokenPlace.style.minHeight=`${op}px`,we(o)}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(f("h2",{},r?"Predicted there":"Selected"),r?xa(r):ba(e,n)),this.tokens.follow(ip(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function ip({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var wa={sankey:sp,tokens:cp,compare:ap,page:t=>Rr(t,e=>new kn(e)),report:t=>Rr(t,e=>new vn(e))},va=(t,e,n)=>{let r=wa[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(wa).join(", ")}, not ${JSON.stringify(t)}`)};function sp(t,e){let n=mt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return ka(n,r=>r.id??JSON.stringify(r.picture))}function ap(t,e){let n=new Xt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return ka(n,r=>r.id??JSON.stringify(r.columns))}function cp(t,e){let n=new bt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var Sn=new Map,lp=2e3;function ka(t,e){let n="",r=o=>Sn.get(o)===t&&Sn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=Sn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,Sn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),lp)}}}var up=$r(va),Sa=t=>up({...t,data:ye(t.data)}),J0=Sa;function hp(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||Sa({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&hp();export{J0 as default};
