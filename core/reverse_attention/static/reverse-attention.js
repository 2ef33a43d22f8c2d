/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function Sr(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function de(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(de):t:t.packed===1?ua(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,de(n)]))}function ua({packed:t,texts:e,...n}){let r=gn(n.nodes).map(a=>ha(a,e)),o=r.map(({id:a})=>a),i=gn(n.beams).map(a=>fa(a,o)),s=gn(n.links).map(a=>pa(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function gn(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function ha({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,l)=>({position:i[3*l],label:o[i[3*l+1]],weight:i[3*l+2]})),a=n??`L${r.layer}_P${r.position}`;return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}function fa({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function pa({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let l=i.weight,u=g=>a[g].share*(c==="network"?1:l),h=o??[],d=n.map((g,b)=>({beam:g,value:r?.[b]??u(g)}));return{...i,value:i.value??d.reduce((g,{value:b})=>g+b,0),shares:d,source:s[t],target:s[e],heads:Array.from({length:h.length/2},(g,b)=>({head:h[2*b],weight:h[2*b+1]}))}}function p(t,e={},...n){let r=document.createElement(t);return gt(r,e),r.append(...n),r}function S(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return gt(r,e),r.append(...n),r}function gt(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function Er(t){return p("bdi",{},t)}function et(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=bn.get(e)??new CSSStyleSheet;bn.has(e)||r.replaceSync(e),bn.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var bn=new Map;function yn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Mr(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var da=0;function me(t){return`${t}-${++da}`}function Lt(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var _r=t=>{let e=ma(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Tr=t=>{let e=t.items.map(r=>r.node?.layer??0),n=Math.min(...e);t.items.forEach((r,o)=>r.column=e[o]-n)};function ma({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:l}of i.get(c))s.set(l,Math.max(s.get(l),s.get(c)+1)),o.set(l,o.get(l)-1),o.get(l)===0&&a.push(l);return s}function Nr(t,e){let n=Cr(t),r=[Rr(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=ga(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push($r(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:ba(r,e)}}function Or(t){let e=Cr(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return $r(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function ga(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Cr(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],l=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(l)/2)})}function Rr(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function $r(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,l=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Rr({x:t.x+i*o,y:c},l)}function ba(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Pr(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function zr({samples:t,tilt:e},n,r){let o=t.map(s=>Pr(s,n,e)),i=t.map(s=>Pr(s,r,e)).reverse();return`M${At(o[0])}${Lr(o,1)}L${At(i[0])}${Lr(i,-1)}Z`}function Lr(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},l=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=l?`L${At(i)}`:`C${At(a)} ${At(c)} ${At(i)}`}return n}var Ar=t=>Math.round(t*100)/100,At=t=>`${Ar(t.x)},${Ar(t.y)}`;function Dr(t,e,n,r){let o=12+r/2;return{samples:[...ge(t,o,0),...ge({x:t.x,y:n-2*o},o,1),...ge({x:e.x,y:n-2*o},o,2),...ge(e,o,3)],tilt:1}}var Ir=5;function ge(t,e,n){return Array.from({length:Ir+1},(r,o)=>{let i=(n+o/Ir)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var ya={least:28,readable:84},xa={least:11,readable:28};function Gr(t,e,n,r){let o=Math.round(Math.max(420,Math.min(640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),l=Hr(t[0]??[],r,c,!1)/s,u=Hr(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),d=(a-l-u)/h,g=n?xa:ya,b=!r.whole&&d*s<g.least,v=b?g.readable/s:Math.min(d,460/s),_=b?l:l+Math.max(0,(d-v)*h)/2,w=t.length===1;return{width:b?l+u+v*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:v,nodeWidth:Math.max(1.5,Math.min(14,v*(n?.2:.4))),beside:c,xOf:I=>w?a/2:_+I*v}}function Hr(t,e,n,r){let o=t.map(({node:s})=>s?e.measure(`${s.label} ${s.position}`,r):0),i=Math.max(0,...o)+18+14;return n?Math.min(i,Math.max(e.width*.18,79),210):24}function xn(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,pad:0,y:0,ins:[],outs:[],bends:!0}}function Br(t){let e=new Map;for(let r of t.nodes)e.set(r.id,xn(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(wa(r,o,i))}return va(n),{target:e.get(t.target),items:[...e.values()],links:n}}function wa(t,e,n){let r=t.shares.map(({beam:o,value:i})=>({beam:o,value:i,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function va(t){for(;;){let e=ka(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function ka(t){let e=Ut(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(l=>l.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function Ut(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var Sa=3e3;function Vr({links:t},e=Sa){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Fr(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?Ea(o):[];n.push(...a),Ma(o,[o.source,...a,o.target])}return n}function Ea(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(xn(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function Ma(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Fr(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Fr(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}function Wr({target:t},e){if(!(!t||!(e>0))){t.pad=e,t.height+=e;for(let n of t.ins)n.targetOffset-=e/2}}function Kr({target:t},e){if(!t||t.pad===0)return null;let n=t.y+t.height/2,r=e.xOf(t.column)-e.nodeWidth/2;return{x0:e.xOf(0),x1:r,y0:n-t.pad,y1:n}}var _a=12,Ta=6e3;function Ur(t){let e=Ut(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function Yr(t){for(let e of t)e.sort((n,r)=>(n.node?.position??0)-(r.node?.position??0)),Yt(e)}function Zr(t,e){Pa(t,e);let n=t.map(o=>[...o]),r=Xr(t);for(let o=0;o<_a&&r>0;o++){La(t,o%2===0);let i=Xr(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),Yt(o)})}function Yt(t){t.forEach((e,n)=>e.order=n)}var It=t=>t.link.data.value||1e-9;function Pa(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,l)=>It(c)-It(l));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),Yt(o)}function La(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,Aa(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),Yt(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=Ta)for(let o of n)Ia(o)}function Aa(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+It(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*It(s),0)/r}function Ia(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];qr(o,i)<=qr(i,o)+1e-12||([t[r-1],t[r]]=[i,o],Yt(t),n=!0)}if(!n)return}}function qr(t,e){return wn(t.ins,e.ins,n=>n.source)+wn(t.outs,e.outs,n=>n.target)}function wn(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=It(o)*It(i));return r}function Xr(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=wn(n[r].ins,n[o].ins,i=>i.source);return e}var jr=36,Na=.1,Jr=24,be=12,Oa=5.5;function to(t,e,n=1){return e.node&&t.node?Jr*n:e.node?Jr*Math.min(n,1.5):(t.node?10:5)*n}var eo=t=>t.reduce((e,n)=>e+n.height,0);function no(t,e=1){return t.slice(1).reduce((n,r,o)=>n+to(t[o],r,e),0)}function ro(t){return Math.max(0,...t.map(e=>eo(e)+no(e)))}function oo(t,e){let n=Ca(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<jr;i++){let s=i>=jr/2,a=i%2===0,c=0;for(let l of a?o:t){let u=l[0].y,h=l.map(d=>Ra(d,a||s,!a||s));za(l,h,n,e),c=Math.max(c,Math.abs(l[0].y-u))}if(s&&c<Na)break}io(t.flat(),e)}function Ca(t,e){let n=r=>t.every(o=>eo(o)+no(o,r)<=e);return[Oa,4,3,2.5,2,1.6,1.3].find(n)??1}function Ra(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=Qr(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=Qr(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var $a=[1,2,8];function Qr(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*$a[e]}function za(t,e,n,r){if(t.length===1){let[c,l]=[t[0],t[0].height/2];c.y=Math.max(r.top+l,Math.min(r.bottom-l,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[l,u]=[t[c-1],t[c]];o.push(o[c-1]+(l.height+u.height)/2+to(l,u,n))}let i=Da(e.map(({y:c,weight:l},u)=>({y:c-o[u],weight:l}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,l)=>{c.y=Math.max(s,Math.min(a,i[l]))+o[l]})}function Da(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let l=n.pop();s=(e.pop()*l+s*a)/(l+a),a+=l,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function io(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function so(t){return[...Ut(t,n=>n.node?.position??0).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function ao(t){return so(t.flat()).reduce((n,r)=>n+r.height+be,0)-be}function co(t,e){let n=so(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(be*4,Math.max(be,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){let a=Math.max(...s.items.map(c=>c.pad));for(let c of s.items)c.y=i+(s.height-(c.pad>0?0:a))/2;i+=s.height+o}io(t.flat(),e)}function ho(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];lo(o,(s,a)=>s.targetOffset=a),lo(i,(s,a)=>s.sourceOffset=a)}}function lo(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function fo(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)uo(o.ins,n),uo(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function uo(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function po(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var mo=6,Ha=22;function go(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))Ga(o,e,n)}function Ga(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Or(vn(t,n)),s=r.filter(l=>!l.bends),a=s.map(l=>Ba(l,i(n(l.column)),e[l.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let l of s)l.y=i(n(l.column));return}s[c].bends=!0}}function vn(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function Ba(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+mo:-1/0,s=o?o.y-o.height/2-(o.node?Ha:mo):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function bo(t,e,n,r=0){return Math.min(Va(t,e,n),Fa(t,n,r))}function yo(t,e,n){for(let o of t.links)Wa(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?qa(o,r):Ka(o)}function Va(t,e,n){let r=e.map(a=>a.map(c=>ye(c))),o=Math.max(0,...r.map(a=>a.reduce((c,l)=>c+l,0))),i=Math.max(0,...r.flat(),...t.links.map(a=>a.data.value)),s=Math.max(0,...t.links.flatMap(a=>a.strands.map(({value:c})=>c)));return i>0?n*Math.min(.54/o,.48/i,.21/s):1}function Fa({target:t},e,n){return t&&n>0?e*.6/(ye(t)+n):1/0}function ye(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function Wa(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var Ka=t=>t.ins[0]?.link.width??0;function qa(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var xo=30,Xa=16,Ua=12,wo=10,Ya=420;function vo(t,e,n){let r=So(t),o=Eo(r,n?.scale),i=Za(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:ja(s,a,i),strands:tc(s,i),other:Kr(s,i),columns:a.map((l,u)=>({x:i.xOf(u),layer:l[0].node?.layer??u}))}}function ko(t){let e=t.map(So),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>Eo(r,n)))}}function So(t){let e=Br(t),n=t.graph==="network";(n?Tr:_r)(e);let r=Ur([...e.items,...Vr(e)]);n?Yr(r):Zr(r,e.target);let o=t.other?.share??0,i=bo(e,r,Ya,o);return{graph:e,columns:r,rows:n,picture:t,other:o,scale:i}}function Eo(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;yo(n,r,e),ho(r.flat(),n.links),Wr(n,i*e);let a=s.beams.map((c,l)=>l);return po(n.links,s.parts?a:fo(n,a.length)),(o?ao:ro)(r)+xo+Mo(t)}function Mo({graph:t,rows:e}){return t.links.filter(r=>r.back).reduce((r,o)=>r+o.width+wo,Xa+(e?Ua:0))}function Za(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Gr(o,n,i,e),a={top:xo,bottom:s.height-Mo(t)};return i?co(o,a):(oo(o,a),go(r.links,o,s.xOf)),s}function ja(t,e,n){let r=new Map;for(let i of e.flat())i.node&&!r.has(i.node.position)&&r.set(i.node.position,i);let o=Ja(t);return t.items.map(i=>({node:i.node,column:i.column,x:n.xOf(i.column),y0:i.y-i.height/2,y1:i.y+i.height/2,flow:ye(i),leads:r.get(i.node.position)===i,below:Qa(i,e[i.column],n.height),ports:o.get(i)??[]}))}function Ja(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(l,u)=>{let h=l.y+u-n.width/2+a;e.get(l).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function Qa(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[l,u])=>c+(t.y-l.y)*u.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function tc(t,e){let n=e.height-8,r=t.links.flatMap(i=>{i.back&&(n-=i.width+wo);let s=n+i.width/2,a=ec(()=>i.back?rc(i,e,s):nc(i,e)),c=i.target.column-i.source.column,l=[e.xOf(i.source.column),e.xOf(i.target.column)],[u,h]=[Math.min(...l),Math.max(...l)];return i.strands.map(({beam:d,value:g,width:b,offset:v})=>{let _=v-i.width/2;return{link:i.data,beam:d,value:g,width:b,span:c,x0:u,x1:h,get path(){return zr(a(),_,_+b)}}})}),o=({span:i})=>i<1?0:i>1?1:2;return r.sort((i,s)=>o(i)-o(s)||s.beam-i.beam)}function ec(t){let e;return()=>e??=t()}function nc(t,e){return Nr(vn(t,e.xOf,e.nodeWidth/2),t.width)}function rc(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Dr({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var Nt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var _o=`/* Pictures side by side. */
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
`;function $t(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Jt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ct(){}var wt=.7,Rt=1/wt,Ot="\\s*([+-]?\\d+)\\s*",Zt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Y="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",sc=/^#([0-9a-f]{3,8})$/,ac=new RegExp(`^rgb\\(${Ot},${Ot},${Ot}\\)$`),cc=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),lc=new RegExp(`^rgba\\(${Ot},${Ot},${Ot},${Zt}\\)$`),uc=new RegExp(`^rgba\\(${Y},${Y},${Y},${Zt}\\)$`),hc=new RegExp(`^hsl\\(${Zt},${Y},${Y}\\)$`),fc=new RegExp(`^hsla\\(${Zt},${Y},${Y},${Zt}\\)$`),To={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};$t(ct,F,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Po,formatHex:Po,formatHex8:pc,formatHsl:dc,formatRgb:Lo,toString:Lo});function Po(){return this.rgb().formatHex()}function pc(){return this.rgb().formatHex8()}function dc(){return Do(this).formatHsl()}function Lo(){return this.rgb().formatRgb()}function F(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=sc.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Ao(e):n===3?new N(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?xe(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?xe(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=ac.exec(t))?new N(e[1],e[2],e[3],1):(e=cc.exec(t))?new N(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=lc.exec(t))?xe(e[1],e[2],e[3],e[4]):(e=uc.exec(t))?xe(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=hc.exec(t))?Oo(e[1],e[2]/100,e[3]/100,1):(e=fc.exec(t))?Oo(e[1],e[2]/100,e[3]/100,e[4]):To.hasOwnProperty(t)?Ao(To[t]):t==="transparent"?new N(NaN,NaN,NaN,0):null}function Ao(t){return new N(t>>16&255,t>>8&255,t&255,1)}function xe(t,e,n,r){return r<=0&&(t=e=n=NaN),new N(t,e,n,r)}function Tn(t){return t instanceof ct||(t=F(t)),t?(t=t.rgb(),new N(t.r,t.g,t.b,t.opacity)):new N}function lt(t,e,n,r){return arguments.length===1?Tn(t):new N(t,e,n,r??1)}function N(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}$t(N,lt,Jt(ct,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new N(yt(this.r),yt(this.g),yt(this.b),ve(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Io,formatHex:Io,formatHex8:mc,formatRgb:No,toString:No}));function Io(){return`#${bt(this.r)}${bt(this.g)}${bt(this.b)}`}function mc(){return`#${bt(this.r)}${bt(this.g)}${bt(this.b)}${bt((isNaN(this.opacity)?1:this.opacity)*255)}`}function No(){let t=ve(this.opacity);return`${t===1?"rgb(":"rgba("}${yt(this.r)}, ${yt(this.g)}, ${yt(this.b)}${t===1?")":`, ${t})`}`}function ve(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function yt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function bt(t){return t=yt(t),(t<16?"0":"")+t.toString(16)}function Oo(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new V(t,e,n,r)}function Do(t){if(t instanceof V)return new V(t.h,t.s,t.l,t.opacity);if(t instanceof ct||(t=F(t)),!t)return new V;if(t instanceof V)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new V(s,a,c,t.opacity)}function Se(t,e,n,r){return arguments.length===1?Do(t):new V(t,e,n,r??1)}function V(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}$t(V,Se,Jt(ct,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new V(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new V(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new N(kn(t>=240?t-240:t+120,o,r),kn(t,o,r),kn(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new V(Co(this.h),we(this.s),we(this.l),ve(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ve(this.opacity);return`${t===1?"hsl(":"hsla("}${Co(this.h)}, ${we(this.s)*100}%, ${we(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Co(t){return t=(t||0)%360,t<0?t+360:t}function we(t){return Math.max(0,Math.min(1,t||0))}function kn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ho=Math.PI/180,Go=180/Math.PI,ke=18,Bo=.96422,Vo=1,Fo=.82521,Wo=4/29,Ct=6/29,Ko=3*Ct*Ct,gc=Ct*Ct*Ct;function qo(t){if(t instanceof Z)return new Z(t.l,t.a,t.b,t.opacity);if(t instanceof nt)return Uo(t);t instanceof N||(t=Tn(t));var e=_n(t.r),n=_n(t.g),r=_n(t.b),o=Sn((.2225045*e+.7168786*n+.0606169*r)/Vo),i,s;return e===n&&n===r?i=s=o:(i=Sn((.4360747*e+.3850649*n+.1430804*r)/Bo),s=Sn((.0139322*e+.0971045*n+.7141733*r)/Fo)),new Z(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Xo(t,e,n,r){return arguments.length===1?qo(t):new Z(t,e,n,r??1)}function Z(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}$t(Z,Xo,Jt(ct,{brighter(t){return new Z(this.l+ke*(t??1),this.a,this.b,this.opacity)},darker(t){return new Z(this.l-ke*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Bo*En(e),t=Vo*En(t),n=Fo*En(n),new N(Mn(3.1338561*e-1.6168667*t-.4906146*n),Mn(-.9787684*e+1.9161415*t+.033454*n),Mn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Sn(t){return t>gc?Math.pow(t,1/3):t/Ko+Wo}function En(t){return t>Ct?t*t*t:Ko*(t-Wo)}function Mn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function _n(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function bc(t){if(t instanceof nt)return new nt(t.h,t.c,t.l,t.opacity);if(t instanceof Z||(t=qo(t)),t.a===0&&t.b===0)return new nt(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Go;return new nt(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function zt(t,e,n,r){return arguments.length===1?bc(t):new nt(t,e,n,r??1)}function nt(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Uo(t){if(isNaN(t.h))return new Z(t.l,0,0,t.opacity);var e=t.h*Ho;return new Z(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}$t(nt,zt,Jt(ct,{brighter(t){return new nt(this.h,this.c,this.l+ke*(t??1),this.opacity)},darker(t){return new nt(this.h,this.c,this.l-ke*(t??1),this.opacity)},rgb(){return Uo(this).rgb()}}));var Yo=-.14861,Pn=1.78277,Ln=-.29227,Ee=-.90649,jt=1.97294,Ro=jt*Ee,$o=jt*Pn,zo=Pn*Ln-Ee*Yo;function yc(t){if(t instanceof xt)return new xt(t.h,t.s,t.l,t.opacity);t instanceof N||(t=Tn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(zo*r+Ro*e-$o*n)/(zo+Ro-$o),i=r-o,s=(jt*(n-o)-Ln*i)/Ee,a=Math.sqrt(s*s+i*i)/(jt*o*(1-o)),c=a?Math.atan2(s,i)*Go-120:NaN;return new xt(c<0?c+360:c,a,o,t.opacity)}function Me(t,e,n,r){return arguments.length===1?yc(t):new xt(t,e,n,r??1)}function xt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}$t(xt,Me,Jt(ct,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new xt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?wt:Math.pow(wt,t),new xt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ho,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new N(255*(e+n*(Yo*r+Pn*o)),255*(e+n*(Ln*r+Ee*o)),255*(e+n*(jt*r)),this.opacity)}}));function Jo(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function xc(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Jo((n-r/e)*e,s,o,i,a)}}function wc(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Jo((n-r/e)*e,o,i,s,a)}}var Te=t=>()=>t;function Qo(t,e){return function(n){return t+n*e}}function vc(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function On(t,e){var n=e-t;return n?Qo(t,n>180||n<-180?n-360*Math.round(n/360):n):Te(isNaN(t)?e:t)}function kc(t){return(t=+t)==1?$:function(e,n){return n-e?vc(e,n,t):Te(isNaN(e)?n:e)}}function $(t,e){var n=e-t;return n?Qo(t,n):Te(isNaN(t)?e:t)}var K=(function t(e){var n=kc(e);function r(o,i){var s=n((o=lt(o)).r,(i=lt(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),l=$(o.opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=c(u),o.opacity=l(u),o+""}}return r.gamma=t,r})(1);function ti(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=lt(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var gd=ti(xc),bd=ti(wc);function Sc(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function Ec(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Mc(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Rn(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function _c(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function W(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Tc(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Rn(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var In=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,An=new RegExp(In.source,"g");function Pc(t){return function(){return t}}function Lc(t){return function(e){return t(e)+""}}function Cn(t,e){var n=In.lastIndex=An.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=In.exec(t))&&(o=An.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:W(r,o)})),n=An.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?Lc(c[0].x):Pc(e):(e=c.length,function(l){for(var u=0,h;u<e;++u)a[(h=c[u]).i]=h.x(l);return a.join("")})}function Rn(t,e){var n=typeof e,r;return e==null||n==="boolean"?Te(e):(n==="number"?W:n==="string"?(r=F(e))?(e=r,K):Cn:e instanceof F?K:e instanceof Date?_c:Ec(e)?Sc:Array.isArray(e)?Mc:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Tc:W)(t,e)}var Zo=180/Math.PI,Nn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ei(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Zo,skewX:Math.atan(c)*Zo,scaleX:s,scaleY:a}}var _e;function Ac(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Nn:ei(e.a,e.b,e.c,e.d,e.e,e.f)}function Ic(t){return t==null||(_e||(_e=document.createElementNS("http://www.w3.org/2000/svg","g")),_e.setAttribute("transform",t),!(t=_e.transform.baseVal.consolidate()))?Nn:(t=t.matrix,ei(t.a,t.b,t.c,t.d,t.e,t.f))}function ni(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,u,h,d,g,b){if(l!==h||u!==d){var v=g.push("translate(",null,e,null,n);b.push({i:v-4,x:W(l,h)},{i:v-2,x:W(u,d)})}else(h||d)&&g.push("translate("+h+e+d+n)}function s(l,u,h,d){l!==u?(l-u>180?u+=360:u-l>180&&(l+=360),d.push({i:h.push(o(h)+"rotate(",null,r)-2,x:W(l,u)})):u&&h.push(o(h)+"rotate("+u+r)}function a(l,u,h,d){l!==u?d.push({i:h.push(o(h)+"skewX(",null,r)-2,x:W(l,u)}):u&&h.push(o(h)+"skewX("+u+r)}function c(l,u,h,d,g,b){if(l!==h||u!==d){var v=g.push(o(g)+"scale(",null,",",null,")");b.push({i:v-4,x:W(l,h)},{i:v-2,x:W(u,d)})}else(h!==1||d!==1)&&g.push(o(g)+"scale("+h+","+d+")")}return function(l,u){var h=[],d=[];return l=t(l),u=t(u),i(l.translateX,l.translateY,u.translateX,u.translateY,h,d),s(l.rotate,u.rotate,h,d),a(l.skewX,u.skewX,h,d),c(l.scaleX,l.scaleY,u.scaleX,u.scaleY,h,d),l=u=null,function(g){for(var b=-1,v=d.length,_;++b<v;)h[(_=d[b]).i]=_.x(g);return h.join("")}}}var ri=ni(Ac,"px, ","px)","deg)"),oi=ni(Ic,", ",")",")"),Nc=1e-12;function jo(t){return((t=Math.exp(t))+1/t)/2}function Oc(t){return((t=Math.exp(t))-1/t)/2}function Cc(t){return((t=Math.exp(2*t))-1)/(t+1)}var ii=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],l=i[2],u=s[0],h=s[1],d=s[2],g=u-a,b=h-c,v=g*g+b*b,_,w;if(v<Nc)w=Math.log(d/l)/e,_=function(X){return[a+X*g,c+X*b,l*Math.exp(e*X*w)]};else{var I=Math.sqrt(v),A=(d*d-l*l+r*v)/(2*l*n*I),H=(d*d-l*l-r*v)/(2*d*n*I),z=Math.log(Math.sqrt(A*A+1)-A),R=Math.log(Math.sqrt(H*H+1)-H);w=(R-z)/e,_=function(X){var he=X*w,fe=jo(z),pe=l/(n*I)*(fe*Cc(e*he+z)-Oc(z));return[a+pe*g,c+pe*b,l*fe/jo(e*he+z)]}}return _.duration=Math.abs(w)*1e3*e/Math.SQRT2,_}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function si(t){return function(e,n){var r=t((e=Se(e)).h,(n=Se(n)).h),o=$(e.s,n.s),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var yd=si(On),xd=si($);function ai(t){return function(e,n){var r=t((e=zt(e)).h,(n=zt(n)).h),o=$(e.c,n.c),i=$(e.l,n.l),s=$(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var wd=ai(On),vd=ai($);function ci(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Me(o)).h,(i=Me(i)).h),a=$(o.s,i.s),c=$(o.l,i.l),l=$(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=c(Math.pow(u,n)),o.opacity=l(u),o+""}}return r.gamma=e,r})(1)}var kd=ci(On),Sd=ci($);function li(t,e){e===void 0&&(e=t,t=Rn);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var hi=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],Rc=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],$c=hi.length;function fi(t){return t?Rc:hi}function pi(t,e){return e[t%e.length]}var zc={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},Dc={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},di=t=>t?Dc:zc;function mi(t){return Math.floor(t/$c)%4}var Hc=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Gc=li(K,Hc),ui=256,Bc={light:new Map,dark:new Map};function Dt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(ui-1)),i=Bc[n?"dark":"light"];return i.has(o)||i.set(o,Vc(o/(ui-1),n)),i.get(o)}function Vc(t,e){let n=zt(Gc(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var Fc='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Wc={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},Kc={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Pe=new WeakMap;function rt(t){let e=t.getRootNode(),n=Pe.get(e)??qc(t);return Pe.has(e)||queueMicrotask(()=>Pe.delete(e)),Pe.set(e,n),n}function qc(t){let e=getComputedStyle(t),n=c=>e.getPropertyValue(c).trim(),r=n("--st-background-color"),o=r?Xc(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?Kc:Wc,s=Le(n("--st-text-color"),i.text),a=Le(r,i.background);return{dark:o,text:s,background:a,muted:gi(s,a,.38),secondary:Le(n("--st-secondary-background-color"),i.secondary),border:gi(s,a,o?.74:.82),primary:Le(n("--st-primary-color"),i.primary),font:n("--st-font")||Fc,beams:fi(o),change:di(o)}}function Le(t,e){return F(t)?.formatHex()??e}function gi(t,e,n){return lt(K(t,e)(n)).formatHex()}function $n(t){let{r:e,g:n,b:r}=lt(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var Xc=t=>$n(t)<.2;function ut(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:l}=e,u={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...l};for(let[h,d]of Object.entries(u))t.style.setProperty(`--ra-${h}`,d);t.style.colorScheme=e.dark?"dark":"light"}var bi=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;var vt=(t,e)=>`${t}>${e}`,Ae={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,selection:null,echo:null,hover:null,absent:!1};function yi({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((u,h)=>h),a=new Set(e?s.filter(u=>e.includes(u)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=Yc(t,n)??(r&&Zc(t,r)),l=c?new Set([...a].filter(u=>c.has(u))):a;return{shown:a,lit:l}}function Yc(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Zc({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(vt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function xi(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function Ht(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function wi(t,e,n){if(!e)return Ht(t,[n]);let r=e.filter(o=>o!==n);return Ht(t,r.length<e.length?r:[...e,n])}function Ie(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Gt=.12,Ne=4;function ki({shown:t,lit:e},n){return t.size<n?"hidden":e.size<t.size?"dimmed":"full"}function zn(t,e,n,r,o){jc(t,n,r,o),Jc(e,n,r)}function jc(t,{shown:e,lit:n},r,o){t.each(function({beam:i,link:s}){let[a,c,l]=[e.has(i),n.has(i),Qc(s,r)],u=`${a} ${c} ${l}`;if((Oe.get(this)??Si)!==u){Oe.set(this,u),this.dataset.shown=String(a),this.style.display=a?"":"none",this.style.strokeWidth=l?"2":"",c?this.removeAttribute("opacity"):this.setAttribute("opacity",String(Gt));for(let[h,d]of[["stroke",o.text],["vector-effect","non-scaling-stroke"]])l?this.setAttribute(h,d):this.removeAttribute(h)}})}var Oe=new WeakMap,Si="true true false";function Jc(t,{shown:e,lit:n},{selection:r,echo:o}){t.each(function(i){let{id:s}=i.node,a=r?.kind==="node"&&r.id===s,c=a||(o?.nodes.has(s)??!1),[l,u]=[ht(i,e),ht(i,n)],[h,d]=Hn(i,e),g=h===i.y0&&d===i.y1&&!c,b=`${l} ${u} ${a}${g?"":` ${c} ${h} ${d}`}`;if((Oe.get(this)??Si)===b)return;Oe.set(this,b),this.dataset.shown=String(l),this.style.display=l?"":"none",this.setAttribute("opacity",String(u?1:Gt)),this.setAttribute("aria-pressed",String(a)),Dn(this,h,d);let v=this.firstElementChild;c?v.removeAttribute("display"):v.setAttribute("display","none")})}function Dn(t,e,n){vi(t.firstElementChild,e-Ne,n+Ne),vi(t.lastElementChild,e,n)}function vi(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function Qc({source:t,target:e},{selection:n,echo:r}){return n?.kind==="link"?n.source===t&&n.target===e:r?.links.has(vt(t,e))??!1}function ht({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function Hn({ports:t,y0:e,y1:n},r){let o=t.filter(({beam:c})=>r.has(c));if(o.length===0||o.length===t.length)return[e,n];let[i,s]=[Math.min(...o.map(c=>c.y0)),Math.max(...o.map(c=>c.y1))],a=Math.max(0,Math.min(10,n-e)-(s-i))/2;return[i-a,s+a]}function P(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+tl(e).replace("e-","e\u2212")}function tl(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function Vt(t){let e=t*100;return e>0&&e<1?`${P(e)}\xA0%`:`${e.toFixed(0)}\xA0%`}function Ce(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Gn(t,e){return e==="layer"?`${Bt(t.label)} (${t.position})`:`${Bt(t.label)} (${t.position}, ${kt(t.layer)})`}function kt(t){return t===0?"embeddings":`layer ${t}`}function Re(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"beam":"beams"} ${Ce(r)}`}function Bn(t){return t.shares.map(e=>e.beam)}var Ei=new WeakMap;function Vn(t,e){let n=Ei.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);Ei.set(e,n)}return n.get(t)??[]}function $e(t,e,n){let r=u=>e.nodes.find(h=>h.id===u),[o,i]=[r(t.source),r(t.target)],s=u=>u?Gn(u,e.graph):"?",a=e.graph==="layer"?"attention":"weight",c=e.parts?t.shares.map(u=>`${e.beams[u.beam].text} ${P(u.value)}`):[`${a} ${P(t.weight)}`,Re(Bn(t),e)],l=e.parts?[]:[el(t,e,n),nl(t)];return o&&o.position===i?.position&&l.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...c].join(" \xB7 "),rows:l.filter(u=>u!=="")}}function el(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`beam ${o.rank} carries ${P(r.value)} of the link's flow of ${P(t.value)}`}function nl({heads:t}){if(!t?.length)return"";let e=t.map(({head:n,weight:r})=>`${n} (${P(r)})`);return`${t.length===1?"head":"heads"} ${Ce(e)}`}function St(t,e){let n=Re(Vn(t.id,e),e),r=e.graph==="network"?[kt(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(a=>`${Bt(a.label)} (${a.position}) ${P(a.weight)}`);return i.length>0&&o.push(`\u2190 ${i.join(", ")}`),{title:t.id===e.target?`${t.label} \xB7 target`:t.label,rows:o}}function ze(t,e){return e.parts?`What is ${t.text}`:`Beam ${t.rank}, score ${P(t.score)}: ${ft(t,e,24)}`}function ft(t,e,n=1/0){let r=new Map(e.nodes.map(c=>[c.id,c])),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,l)=>l===0||c?.position!==o[l-1]?.position).map(c=>c?Bt(c.label):"?"),a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,`\u2026 ${a} more \u2026`),s.join(" \u2192 ")}var rl=/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function Bt(t){return rl.test(t)?`\u2068${t}\u2069`:t}var ol=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function De(t){return t.split(ol).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function He(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}function Mi(t,e,n){let r=[],o=[],i=t.filter(({node:s})=>Fn(s,e));for(let s of i.sort((a,c)=>c.priority-a.priority)){let c=il(s,l=>!o.some(u=>Fn(u,l))&&!i.some(u=>u!==s&&Fn(u.node,l)),e,n);c&&(o.push(Wn(c)),r.push(c))}return r}function il(t,e,n,r){let o=t.sides.map(s=>sl(t,s,n,r)).filter(s=>s!==null);return o.find(s=>al(Wn(s),n)&&e(Wn(s)))??(t.priority===1/0?o[0]??null:null)}function sl(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Kn(t.text,t.room[e]-o,d=>r(d,t.bold));if(i.length<5&&i!==t.text)return null;let s=r(i,t.bold)+o,[a,c]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],l=Math.max(n.x0+2,Math.min(a-s/2,n.x1-2-s)),u={left:t.node.x0-5-s,right:t.node.x1+5,above:l,below:l},h={left:c+4,right:c+4,above:t.node.y0-5,below:t.node.y1+5+10};return{id:t.id,text:i,side:e,x:u[e],y:h[e],width:s}}function Wn({x:t,y:e,width:n}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4}}function Fn(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function al(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var cl=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Kn(t,e,n){if(n(t)<=e)return t;let r=[...cl.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var _i=12;function qn(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:_i},(o,i)=>Dt(i/(_i-1)*n,n,e)),last:n}}function Ti(t,e,n){let{colours:r,last:o}=qn(e,n.dark),i=p("span",{class:"ra-key-strip","aria-hidden":"true"});i.style.background=`linear-gradient(to right, ${r.join(", ")})`,t.hidden=o===0,t.replaceChildren("position 0",i,String(o))}var Pi=18,j=16,ll=30,Li=11.5,ul="Arial, Helvetica, sans-serif";function Ai(t,e,n,{title:r,caption:o},i,s){let[a,c]=[t.clientWidth,t.clientHeight],[l,u]=[r?ll:0,j+(n.length+1)*Pi+j/2],h=l+c+u,d=hl(i),g=me("ra-clip"),b=S("g",{"clip-path":`url(#${g})`},...fl(t,s,d)),v=h-j/2-4,_={"font-size":Li,"font-family":d},w=S("svg",{version:"1.1",width:a,height:h,viewBox:`0 0 ${a} ${h}`},...r?[S("title",{},r)]:[],S("defs",{},S("clipPath",{id:g},S("rect",{width:a,height:c}))),S("rect",{width:a,height:h,fill:i.background}),...r?[Qt(r,{..._,x:j,y:21,"font-size":15,"font-weight":700,fill:i.text})]:[],S("g",{transform:`translate(0,${l})`},b),S("g",_,...gl(n,e,l+c+j,a,i)),S("g",{..._,"font-size":11},...bl(e,a,v,i)),Qt(o,{..._,"font-size":11,x:j,y:v,fill:i.muted}));return{markup:new XMLSerializer().serializeToString(w),width:a,height:h}}var hl=({font:t})=>t.includes("Arial")?t:`${t}, ${ul}`;function fl(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))dl(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),ml(o);return Array.from(r.children)}var pl=["tabindex","role","style","paint-order","vector-effect"];function dl(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(S("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of pl)t.removeAttribute(o)}function ml(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}function gl(t,e,n,r,o){let i=Lt(o.font,Li);return t.flatMap(([s,a],c)=>{let l=e.beams[s],u=e.parts?l.text:`${l.rank}\u2003${P(l.score)}\u2003${ft(l,e,60)}`,h=n+c*Pi;return[S("rect",{x:j,y:h,width:12,height:12,fill:a}),Qt(Kn(u,r-3*j,i),{x:j+20,y:h+10,fill:o.text})]})}function bl(t,e,n,r){let{colours:o,last:i}=qn(t,r.dark);if(i===0)return[];let s=e-j-8*String(i).length-o.length*7,a=r.muted,c=o.map((u,h)=>S("rect",{x:s+h*7,y:n-8,width:7.2,height:8,fill:u}));return[Qt("position 0",{x:s-6,y:n,fill:a,"text-anchor":"end"}),...c,Qt(String(i),{x:s+o.length*7+6,y:n,fill:a})]}function Qt(t,e){return S("text",e,t)}var Xn="http://www.w3.org/1999/xhtml",Ii={svg:"http://www.w3.org/2000/svg",xhtml:Xn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function te(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ii.hasOwnProperty(e)?{space:Ii[e],local:t}:t}function yl(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Xn&&e.documentElement.namespaceURI===Xn?e.createElement(t):e.createElementNS(n,t)}}function xl(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Ni(t){var e=te(t);return(e.local?xl:yl)(e)}function wl(){}function Be(t){return t==null?wl:function(){return this.querySelector(t)}}function vl(t){typeof t!="function"&&(t=Be(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,l,u=0;u<s;++u)(c=i[u])&&(l=t.call(c,c.__data__,u,i))&&("__data__"in c&&(l.__data__=c.__data__),a[u]=l);return new D(r,this._parents)}function kl(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Sl(){return[]}function Yn(t){return t==null?Sl:function(){return this.querySelectorAll(t)}}function El(t){return function(){return kl(t.apply(this,arguments))}}function Ml(t){typeof t=="function"?t=El(t):t=Yn(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&(r.push(t.call(c,c.__data__,l,s)),o.push(c));return new D(r,o)}function Zn(t){return function(){return this.matches(t)}}function Oi(t){return function(e){return e.matches(t)}}var _l=Array.prototype.find;function Tl(t){return function(){return _l.call(this.children,t)}}function Pl(){return this.firstElementChild}function Ll(t){return this.select(t==null?Pl:Tl(typeof t=="function"?t:Oi(t)))}var Al=Array.prototype.filter;function Il(){return Array.from(this.children)}function Nl(t){return function(){return Al.call(this.children,t)}}function Ol(t){return this.selectAll(t==null?Il:Nl(typeof t=="function"?t:Oi(t)))}function Cl(t){typeof t!="function"&&(t=Zn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new D(r,this._parents)}function Ci(t){return new Array(t.length)}function Rl(){return new D(this._enter||this._groups.map(Ci),this._parents)}function Ge(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Ge.prototype={constructor:Ge,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function $l(t){return function(){return t}}function zl(t,e,n,r,o,i){for(var s=0,a,c=e.length,l=i.length;s<l;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new Ge(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function Dl(t,e,n,r,o,i,s){var a,c,l=new Map,u=e.length,h=i.length,d=new Array(u),g;for(a=0;a<u;++a)(c=e[a])&&(d[a]=g=s.call(c,c.__data__,a,e)+"",l.has(g)?o[a]=c:l.set(g,c));for(a=0;a<h;++a)g=s.call(t,i[a],a,i)+"",(c=l.get(g))?(r[a]=c,c.__data__=i[a],l.delete(g)):n[a]=new Ge(t,i[a]);for(a=0;a<u;++a)(c=e[a])&&l.get(d[a])===c&&(o[a]=c)}function Hl(t){return t.__data__}function Gl(t,e){if(!arguments.length)return Array.from(this,Hl);var n=e?Dl:zl,r=this._parents,o=this._groups;typeof t!="function"&&(t=$l(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),l=0;l<i;++l){var u=r[l],h=o[l],d=h.length,g=Bl(t.call(u,u&&u.__data__,l,r)),b=g.length,v=a[l]=new Array(b),_=s[l]=new Array(b),w=c[l]=new Array(d);n(u,h,v,_,w,g,e);for(var I=0,A=0,H,z;I<b;++I)if(H=v[I]){for(I>=A&&(A=I+1);!(z=_[A])&&++A<b;);H._next=z||null}}return s=new D(s,r),s._enter=a,s._exit=c,s}function Bl(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Vl(){return new D(this._exit||this._groups.map(Ci),this._parents)}function Fl(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Wl(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var l=n[c],u=r[c],h=l.length,d=a[c]=new Array(h),g,b=0;b<h;++b)(g=l[b]||u[b])&&(d[b]=g);for(;c<o;++c)a[c]=n[c];return new D(a,this._parents)}function Kl(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function ql(t){t||(t=Xl);function e(h,d){return h&&d?t(h.__data__,d.__data__):!h-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),l,u=0;u<a;++u)(l=s[u])&&(c[u]=l);c.sort(e)}return new D(o,this._parents).order()}function Xl(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function Ul(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Yl(){return Array.from(this)}function Zl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function jl(){let t=0;for(let e of this)++t;return t}function Jl(){return!this.node()}function Ql(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function tu(t){return function(){this.removeAttribute(t)}}function eu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function nu(t,e){return function(){this.setAttribute(t,e)}}function ru(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function ou(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function iu(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function su(t,e){var n=te(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?eu:tu:typeof e=="function"?n.local?iu:ou:n.local?ru:nu)(n,e))}function Ri(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function au(t){return function(){this.style.removeProperty(t)}}function cu(t,e,n){return function(){this.style.setProperty(t,e,n)}}function lu(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function uu(t,e,n){return arguments.length>1?this.each((e==null?au:typeof e=="function"?lu:cu)(t,e,n??"")):Et(this.node(),t)}function Et(t,e){return t.style.getPropertyValue(e)||Ri(t).getComputedStyle(t,null).getPropertyValue(e)}function hu(t){return function(){delete this[t]}}function fu(t,e){return function(){this[t]=e}}function pu(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function du(t,e){return arguments.length>1?this.each((e==null?hu:typeof e=="function"?pu:fu)(t,e)):this.node()[t]}function $i(t){return t.trim().split(/^|\s+/)}function jn(t){return t.classList||new zi(t)}function zi(t){this._node=t,this._names=$i(t.getAttribute("class")||"")}zi.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Di(t,e){for(var n=jn(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Hi(t,e){for(var n=jn(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function mu(t){return function(){Di(this,t)}}function gu(t){return function(){Hi(this,t)}}function bu(t,e){return function(){(e.apply(this,arguments)?Di:Hi)(this,t)}}function yu(t,e){var n=$i(t+"");if(arguments.length<2){for(var r=jn(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?bu:e?mu:gu)(n,e))}function xu(){this.textContent=""}function wu(t){return function(){this.textContent=t}}function vu(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function ku(t){return arguments.length?this.each(t==null?xu:(typeof t=="function"?vu:wu)(t)):this.node().textContent}function Su(){this.innerHTML=""}function Eu(t){return function(){this.innerHTML=t}}function Mu(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function _u(t){return arguments.length?this.each(t==null?Su:(typeof t=="function"?Mu:Eu)(t)):this.node().innerHTML}function Tu(){this.nextSibling&&this.parentNode.appendChild(this)}function Pu(){return this.each(Tu)}function Lu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Au(){return this.each(Lu)}function Iu(t){var e=typeof t=="function"?t:Ni(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Nu(){return null}function Ou(t,e){var n=typeof t=="function"?t:Ni(t),r=e==null?Nu:typeof e=="function"?e:Be(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Cu(){var t=this.parentNode;t&&t.removeChild(this)}function Ru(){return this.each(Cu)}function $u(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function zu(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Du(t){return this.select(t?zu:$u)}function Hu(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Gu(t){return function(e){t.call(this,e,this.__data__)}}function Bu(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function Vu(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Fu(t,e,n){return function(){var r=this.__on,o,i=Gu(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Wu(t,e,n){var r=Bu(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,l=a.length,u;c<l;++c)for(o=0,u=a[c];o<i;++o)if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?Fu:Vu,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Gi(t,e,n){var r=Ri(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function Ku(t,e){return function(){return Gi(this,t,e)}}function qu(t,e){return function(){return Gi(this,t,e.apply(this,arguments))}}function Xu(t,e){return this.each((typeof e=="function"?qu:Ku)(t,e))}function*Uu(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Bi=[null];function D(t,e){this._groups=t,this._parents=e}function Mt(){return new D([[document.documentElement]],Bi)}function Yu(){return this}D.prototype=Mt.prototype={constructor:D,select:vl,selectAll:Ml,selectChild:Ll,selectChildren:Ol,filter:Cl,data:Gl,enter:Rl,exit:Vl,join:Fl,merge:Wl,selection:Yu,order:Kl,sort:ql,call:Ul,nodes:Yl,node:Zl,size:jl,empty:Jl,each:Ql,attr:su,style:uu,property:du,classed:yu,text:ku,html:_u,raise:Pu,lower:Au,append:Iu,insert:Ou,remove:Ru,clone:Du,datum:Hu,on:Wu,dispatch:Xu,[Symbol.iterator]:Uu};function C(t){return typeof t=="string"?new D([[document.querySelector(t)]],[document.documentElement]):new D([[t]],Bi)}var Zu=0;function ju(){return new Un}function Un(){this._="@"+(++Zu).toString(36)}Un.prototype=ju.prototype={constructor:Un,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function Ju(t){let e;for(;e=t.sourceEvent;)t=e;return t}function ot(t,e){if(t=Ju(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}var Fi=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Wi(t,e,n,r){switch(t){case"ArrowLeft":return Vi(e,n,r,"target","source");case"ArrowRight":return Vi(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Qu(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Vi(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,l)=>l.value-c.value)[0];return a&&i.get(a[o])}function Qu(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}function Ki(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>th(t,n)),e.addEventListener("pointerleave",()=>Jn(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>qi(t,Ve(n))),e.addEventListener("keydown",n=>nh(t,n)),e.addEventListener("focusin",n=>oh(t,n)),e.addEventListener("focusout",()=>Jn(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Ve(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:C(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:C(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:C(o).datum()}:null}function th(t,e){let n=e.buttons===0?Ve(e):null;if(!n)return Jn(t);t.over(Qn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(eh(t,n),e.clientX-r,e.clientY-o)}function Jn(t){t.tooltip.hide(),t.over(null)}function eh({state:{picture:t}},e){return"node"in e?St(e.node.node,t):$e(e.strand.link,t,e.strand.beam)}function qi(t,e){t.tooltip.hide();let n=Qn(e);e&&"node"in e&&t.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Qn(t){return t?"node"in t?{kind:"node",id:t.node.node.id}:{kind:"link",source:t.strand.link.source,target:t.strand.link.target}:null}function nh(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let n=Ve(e);if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")qi(t,n);else if(Fi.includes(e.key))rh(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function rh(t,e,n){let{shown:r}=t.emphasis(),o=t.layout.nodes.filter(s=>ht(s,r)),i=Wi(e,n,o,t.state.picture);i&&(t.zoomer.reveal(i.x,(i.y0+i.y1)/2),t.focus(i.node.id))}function oh(t,e){let n=Ve(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Qn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(St(o.node,t.state.picture),i,s)}var Fe=220,ih=84,Xi=10;function Yi(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>sh(s,n)),i=Mi(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>S("g",{class:"ra-label"}))).each(function(s){lh(this,s,n)})}function sh(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let l=a.id===n.target;if(!ht(t,o.shown))return[];if(r.rows&&!t.leads&&!l&&r.pitch*i.k<110)return[];let u=ht(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),bold:l,node:Zi(t,e),sides:ah(t,e),priority:l?1/0:t.flow+(u?1e6:0)+(t.leads&&r.rows?1e3:0),room:ch(t,e)}]}function Zi(t,{layout:e,emphasis:n,transform:r}){let[o,i]=Hn(t,n.shown),s=e.nodeWidth/2;return{x0:r.applyX(t.x-s),x1:r.applyX(t.x+s),y0:r.applyY(o),y1:r.applyY(i)}}function ah(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function ch(t,e){let{layout:n,view:r,transform:o}=e,i=Zi(t,e),s=n.columns.length===1?Fe:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(ih,Math.min(s,Fe));return{left:Math.min(Fe,i.x0-r.x0-Xi),right:Math.min(Fe,r.x1-i.x1-Xi),above:a,below:a}}function lh(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(ht(e.placed,n.lit)?1:Gt));let{text:s,muted:a,background:c,font:l}=i,u=[e.text,e.placed.node.position,s,a,c,l].join(" ");if(Ui.get(t)===u)return;Ui.set(t,u);let h=e.id===o.target;t.replaceChildren(...uh(e,h,r(e.text,h),i))}var Ui=new WeakMap;function uh(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},a=S("text",{class:"ra-token",...i,"font-size":13,"font-weight":e?700:400,fill:r.text},...De(t.text).map(({text:l,mark:u})=>fh(l,u?r.muted:null))),c=S("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position));return o.special?[hh(n,r),a,c]:[a,c]}function hh(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return S("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function fh(t,e){return S("tspan",{fill:e},t)}var ph=["both","gained","lost"];function ee(t,{parts:e,hues:n},r){let o=e&&ph[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:pi(i,r.beams),pattern:mi(i)}}function We(t,e,n,r){let{colour:o,pattern:i}=ee(t,e,n);return i===0?o:`url(#${r}-${t})`}var dh=6;function ji(t){let e=p("div",{class:"ra-legend",role:"toolbar","aria-label":"Beams"});Mr(e);let n=p("button",{type:"button",class:"ra-all",title:"Show all beams"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,l)=>mh(l,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,l)=>c.tabIndex=l===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function mh(t,e,n,r){let o=e.beams[t],i=ze(o,e),s=p("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},tr(t,e,n),p("span",{class:"ra-score"},e.parts?o.text:P(o.score)));return e.beams.length<=dh&&!e.parts&&s.append(p("bdi",{class:"ra-chip-path"},ft(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function tr(t,e,n){let{colour:r,pattern:o}=ee(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=p("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=$n(r)>.3?"#10131a":"#ffffff",s}var gh=34;function Ji(t,e,n,r){t.selectAll("g.ra-node").remove();let o=yh(e,r),i=Math.max(...e.nodes.map(({node:a})=>a.position)),s=a=>{let c=o.cloneNode(!0),{node:l,x:u,y0:h,y1:d}=a;gt(c,{"data-id":l.id,"aria-label":xh(l,n),transform:`translate(${u},0)`});let g=c.lastElementChild;return g.setAttribute("fill",Dt(l.position,i,r.dark)),l.id===n.target&&gt(g,bh(r)),Dn(c,h,d),c};return a=>t.selectAll("g.ra-node").data(a,({node:c})=>c.id).join(c=>c.append(s)).order()}var bh=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function yh({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,l)=>S("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...l}),o=r(Ne,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return S("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function xh(t,e){let{title:n,rows:r}=St(t,e);return`${n}, ${r.join(", ")}`}function Qi(t,e,n){t.selectAll("text").data(e.rows?e.columns:[]).join("text").attr("text-anchor","middle").attr("font-family",n.font).attr("font-size",10.5).attr("fill",n.muted).attr("stroke",n.background).attr("stroke-width",3).attr("stroke-linejoin","round").attr("paint-order","stroke").text(({layer:r})=>wh(r,e))}function wh(t,{pitch:e,scale:n,beside:r}){let o=e*n;return t===0?o<80||!r?"embed.":kt(0):o<64?String(t):kt(t)}function ts(t,e,n){let r=Math.ceil(gh/(e.pitch*n.k));t.selectAll("text").attr("x",({x:o})=>n.applyX(o)).attr("y",e.viewHeight-5).attr("display",(o,i)=>(e.columns.length-1-i)%r===0?null:"none")}var vh=.15,er=12,kh=10;function es(t,{other:e},n,r){let o=e&&n?[e]:[],i=n?n.share/n.total:0;t.selectAll("rect").data(o).join("rect").attr("class","ra-other").attr("data-share",i).attr("x",({x0:s})=>s).attr("y",({y0:s})=>s).attr("width",({x0:s,x1:a})=>a-s).attr("height",({y0:s,y1:a})=>a-s).attr("fill",r.muted).attr("fill-opacity",vh),t.selectAll("text").data(o).join("text").attr("y",({y0:s,y1:a})=>a-s<er?a+er/2-1:(s+a)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(`other routes ${Vt(i)}`)}function ns(t,{other:e},{k:n}){t.select("text").attr("font-size",er/n).attr("x",(e?.x0??0)+kh/n)}function rs(t,e){t.attr("display",e==="hidden"?"none":null).attr("opacity",e==="dimmed"?Gt*3:1)}var Ke=34,qe=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=p("canvas");frame=p("div",{class:"ra-window"});strip=p("div",{class:"ra-strip"},this.canvas,this.frame);hint=p("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide,e.wide&&Eh(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?Sh(s,n.length):"\xA0"}},Sh=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function Eh(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=Ke*o,t.style.height=`${Ke}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:l,y1:u}of e.nodes){i.fillStyle=Dt(a.position,s,n.dark);let[h,d]=[l/e.height*Ke,(u-l)/e.height*Ke];i.fillRect(c/e.width*r-1,h,2,Math.max(2,d))}}var Mh=.86,_h=.9,Th=.5;function os(t,e,n,r,o){t.attr("fill-opacity",Mh).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:_h).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=n.beams.map((s,a)=>{let c=We(a,n,r,o);return S("path",{class:"ra-ribbon","data-beam":a,"data-shown":!0,fill:c})});return s=>t.selectAll("path").data(s,a=>`${a.link.source}>${a.link.target} ${a.beam}`).join(a=>a.append(c=>Ph(i[c.beam],c))).order()}function Ph(t,{link:e,value:n,path:r,span:o}){let i=t.cloneNode(),{source:s,target:a}=e;return gt(i,{"data-source":s,"data-target":a,"data-value":n,d:r}),o<1&&i.setAttribute("fill-opacity",String(Th)),i}function is(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ee(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],l={width:c,height:c,patternUnits:"userSpaceOnUse"};return S("pattern",{id:`${r}-${i}`,...l,patternTransform:"skewX(-30)"},S("rect",{width:c,height:c,fill:s,opacity:.45}),S("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}async function as(t,e,n,r){let o=e==="svg"?cs(t.markup):await Lh(t,r),i=URL.createObjectURL(o),s=document.createElement("a");s.href=i,s.download=`${n}.${e}`,document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var cs=t=>new Blob([t],{type:"image/svg+xml"});async function Lh({markup:t,width:e,height:n},r){let o=`<style>${await Ah(r)}</style>`,i=URL.createObjectURL(cs(t.replace(/(<svg[^>]*>)/,c=>c+o))),s=new Image(e,n);s.src=i,await s.decode();let a=document.createElement("canvas");return a.width=e*2,a.height=n*2,a.getContext("2d").drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(i),new Promise((c,l)=>{a.toBlob(u=>u?c(u):l(new Error("The picture is too large for a PNG")))})}async function Ah(t){let e=t.split(",").map(ss),o=[...document.styleSheets].filter(({href:s})=>!s||new URL(s).origin===origin).flatMap(s=>[...s.cssRules].map(a=>({rule:a,base:s.href}))).flatMap(({rule:s,base:a})=>{if(!(s instanceof CSSFontFaceRule))return[];let c=ss(s.style.getPropertyValue("font-family")),l=/url\("?([^")]+)"?\)/.exec(s.style.getPropertyValue("src"))?.[1],u=s.style.getPropertyValue("font-style")==="italic";return!l||u||!e.includes(c)?[]:[{css:s.cssText,source:l,address:new URL(l,a??document.baseURI)}]});return(await Promise.all(o.map(async({css:s,source:a,address:c})=>s.replace(a,await Ih(c))))).join("")}var ss=t=>t.trim().replace(/^["']|["']$/g,"");async function Ih(t){let e=await(await fetch(t)).blob();return new Promise((n,r)=>{let o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>r(o.error),o.readAsDataURL(e)})}function ls(t){let e=S("defs"),n=(R,X=!0)=>S("g",{class:R,"aria-hidden":X||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a]=[n("ra-labels"),n("ra-axis")],c=S("g",{class:"ra-viewport"},r,o,i),u=S("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,c,s,a),h=p("div",{class:"ra-stage"},u),d=p("div",{class:"ra-head"}),g=p("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),b=p("p",{class:"ra-caption"}),v=p("p",{class:"ra-pruned"}),_=p("div",{class:"ra-key"}),w=p("div",{class:"ra-foot"},b,_,v),I=p("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(d,h,g,w,I);let A=R=>C(R),H={other:A(r),ribbons:A(o),nodes:A(i)},z={labels:A(s),axis:A(a)};return{head:d,stage:h,svg:u,defs:e,viewport:c,...H,...z,overview:g,caption:b,pruned:v,key:_,live:I}}function us({beams:t,nodes:e,target:n}){return`Attention paths to ${e.find(({id:o})=>o===n)?.label??""}: ${t.length} beams over ${e.length} nodes`}function hs(t,e){let n=He(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?$e(n,e):r?St(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var Nh={"zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Oh={"zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a file"};function fs(t){let e=Xe("zoom-in"),n=Xe("zoom-out"),r=Xe("fit");return e.addEventListener("click",()=>t.zoom(1)),n.addEventListener("click",()=>t.zoom(-1)),r.addEventListener("click",()=>t.fit()),p("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},e,n,r,Ch(t))}function Xe(t){let e=Oh[t],n=p("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=S("path",{d:Nh[t]});return n.append(S("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}function Ch(t){let e=Xe("download"),n=p("div",{class:"ra-menu",role:"menu",hidden:""}),r=p("div",{class:"ra-download"}),o=a=>{a.composedPath().includes(r)||i(!1)},i=a=>{n.hidden=!a,e.setAttribute("aria-expanded",String(a)),a?document.addEventListener("pointerdown",o):document.removeEventListener("pointerdown",o)},s=[["svg","SVG, for print"],["png","PNG, twice the size"]];for(let[a,c]of s){let l=p("button",{type:"button",role:"menuitem","data-save":a},c);l.addEventListener("click",()=>{i(!1),t.save(a)}),n.append(l)}return Rh(e,n,i),r.append(e,n),r}function Rh(t,e,n){t.setAttribute("aria-haspopup","menu"),n(!1),t.addEventListener("click",()=>{n(e.hasAttribute("hidden")),e.hidden||e.querySelector("button")?.focus()}),e.addEventListener("keydown",r=>{let o=Array.from(e.querySelectorAll("button")),i=o.indexOf(r.target),s={ArrowDown:1,ArrowUp:-1}[r.key];s&&o[(i+s+o.length)%o.length]?.focus(),r.key==="Escape"&&(n(!1),t.focus()),(s||r.key==="Escape")&&(r.preventDefault(),r.stopPropagation())}),e.addEventListener("focusout",r=>{let o=r.relatedTarget;o&&o!==t&&!e.contains(o)&&n(!1)})}var Ft=14;function ps(t){let e=p("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(p("div",{class:"ra-tooltip-title",dir:"auto"},n),...r.map(l=>p("div",{class:"ra-tooltip-row"},l))),e.hidden=!1;let a=o+Ft+e.offsetWidth<=t.clientWidth?o+Ft:Math.max(0,o-Ft-e.offsetWidth),c=i+Ft+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+Ft:Math.max(0,i-Ft-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var $h={value:()=>{}};function ne(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Ue(n)}function Ue(t){this._=t}function zh(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Ue.prototype=ne.prototype={constructor:Ue,on:function(t,e){var n=this._,r=zh(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=Dh(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=ds(n[o],t.name,e);else if(e==null)for(o in n)n[o]=ds(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new Ue(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function Dh(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function ds(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=$h,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Wt=0,oe=0,re=0,gs=1e3,Ye,ie,Ze=0,_t=0,Je=0,se=typeof performance=="object"&&performance.now?performance:Date,bs=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Qe(){return _t||(bs(Hh),_t=se.now()+Je)}function Hh(){_t=0}function je(){this._call=this._time=this._next=null}je.prototype=rr.prototype={constructor:je,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Qe():+n)+(e==null?0:+e),!this._next&&ie!==this&&(ie?ie._next=this:Ye=this,ie=this),this._call=t,this._time=n,nr()},stop:function(){this._call&&(this._call=null,this._time=1/0,nr())}};function rr(t,e,n){var r=new je;return r.restart(t,e,n),r}function Gh(){Qe(),++Wt;for(var t=Ye,e;t;)(e=_t-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Wt}function ms(){_t=(Ze=se.now())+Je,Wt=oe=0;try{Gh()}finally{Wt=0,Vh(),_t=0}}function Bh(){var t=se.now(),e=t-Ze;e>gs&&(Je-=e,Ze=t)}function Vh(){for(var t,e=Ye,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Ye=n);ie=t,nr(r)}function nr(t){if(!Wt){oe&&(oe=clearTimeout(oe));var e=t-_t;e>24?(t<1/0&&(oe=setTimeout(ms,Math.ceil(t-se.now()-Je)+1)),re&&(re=clearInterval(re))):(re||(Ze=se.now(),re=setInterval(Bh,gs)),Wt=1,bs(ms))}}function or(t,e,n){var r=new je;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function xs(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var ir=3,zm=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(ir),Dm=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(ir),Hm=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(ir),Fh=Math.PI,Gm=Fh/2;function tn(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var ys=4/11,Bm=6/11,Vm=8/11,Fm=3/4,Wm=9/11,Km=10/11,qm=15/16,Xm=21/22,Um=63/64,Ym=1/ys/ys;var sr=1.70158,Zm=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(sr),jm=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(sr),Jm=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(sr),Kt=2*Math.PI,ar=1,cr=.3,Qm=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Kt);function o(i){return e*tn(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*Kt)},o.period=function(i){return t(e,i)},o})(ar,cr),tg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Kt);function o(i){return 1-e*tn(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*Kt)},o.period=function(i){return t(e,i)},o})(ar,cr),eg=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=Kt);function o(i){return((i=i*2-1)<0?e*tn(-i)*Math.sin((r-i)/n):2-e*tn(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*Kt)},o.period=function(i){return t(e,i)},o})(ar,cr);var Wh=ne("start","end","cancel","interrupt"),Kh=[],ks=0,ws=1,lr=2,en=3,vs=4,ur=5,nn=6;function rn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;qh(t,n,{name:e,index:r,group:o,on:Wh,tween:Kh,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:ks})}function hr(t,e){var n=q(t,e);if(n.state>ks)throw new Error("too late; already scheduled");return n}function J(t,e){var n=q(t,e);if(n.state>en)throw new Error("too late; already running");return n}function q(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function qh(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=rr(i,0,n.time);function i(l){n.state=ws,n.timer.restart(s,n.delay,n.time),n.delay<=l&&s(l-n.delay)}function s(l){var u,h,d,g;if(n.state!==ws)return c();for(u in r)if(g=r[u],g.name===n.name){if(g.state===en)return or(s);g.state===vs?(g.state=nn,g.timer.stop(),g.on.call("interrupt",t,t.__data__,g.index,g.group),delete r[u]):+u<e&&(g.state=nn,g.timer.stop(),g.on.call("cancel",t,t.__data__,g.index,g.group),delete r[u])}if(or(function(){n.state===en&&(n.state=vs,n.timer.restart(a,n.delay,n.time),a(l))}),n.state=lr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===lr){for(n.state=en,o=new Array(d=n.tween.length),u=0,h=-1;u<d;++u)(g=n.tween[u].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=g);o.length=h+1}}function a(l){for(var u=l<n.duration?n.ease.call(null,l/n.duration):(n.timer.restart(c),n.state=ur,1),h=-1,d=o.length;++h<d;)o[h].call(t,u);n.state===ur&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=nn,n.timer.stop(),delete r[e];for(var l in r)return;delete t.__transition}}function ae(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>lr&&r.state<ur,r.state=nn,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Xh(t){return this.each(function(){ae(this,t)})}function Uh(t,e){var n,r;return function(){var o=J(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Yh(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=J(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,l=o.length;c<l;++c)if(o[c].name===e){o[c]=a;break}c===l&&o.push(a)}i.tween=o}}function Zh(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=q(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?Uh:Yh)(n,t,e))}function fr(t,e,n){var r=t._id;return t.each(function(){var o=J(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return q(o,r).value[e]}}function Ss(t,e){var n;return(typeof e=="number"?W:e instanceof F?K:(n=F(e))?(e=n,K):Cn)(t,e)}function jh(t){return function(){this.removeAttribute(t)}}function Jh(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Qh(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function tf(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function ef(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function nf(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function rf(t,e){var n=te(t),r=n==="transform"?oi:Ss;return this.attrTween(t,typeof e=="function"?(n.local?nf:ef)(n,r,fr(this,"attr."+t,e)):e==null?(n.local?Jh:jh)(n):(n.local?tf:Qh)(n,r,e))}function of(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function sf(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function af(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&sf(t,i)),n}return o._value=e,o}function cf(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&of(t,i)),n}return o._value=e,o}function lf(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=te(t);return this.tween(n,(r.local?af:cf)(r,e))}function uf(t,e){return function(){hr(this,t).delay=+e.apply(this,arguments)}}function hf(t,e){return e=+e,function(){hr(this,t).delay=e}}function ff(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?uf:hf)(e,t)):q(this.node(),e).delay}function pf(t,e){return function(){J(this,t).duration=+e.apply(this,arguments)}}function df(t,e){return e=+e,function(){J(this,t).duration=e}}function mf(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?pf:df)(e,t)):q(this.node(),e).duration}function gf(t,e){if(typeof e!="function")throw new Error;return function(){J(this,t).ease=e}}function bf(t){var e=this._id;return arguments.length?this.each(gf(e,t)):q(this.node(),e).ease}function yf(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;J(this,t).ease=n}}function xf(t){if(typeof t!="function")throw new Error;return this.each(yf(this._id,t))}function wf(t){typeof t!="function"&&(t=Zn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new st(r,this._parents,this._name,this._id)}function vf(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],l=n[a],u=c.length,h=s[a]=new Array(u),d,g=0;g<u;++g)(d=c[g]||l[g])&&(h[g]=d);for(;a<r;++a)s[a]=e[a];return new st(s,this._parents,this._name,this._id)}function kf(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Sf(t,e,n){var r,o,i=kf(e)?hr:J;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Ef(t,e){var n=this._id;return arguments.length<2?q(this.node(),n).on.on(t):this.each(Sf(n,t,e))}function Mf(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function _f(){return this.on("end.remove",Mf(this._id))}function Tf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Be(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,l=i[s]=new Array(c),u,h,d=0;d<c;++d)(u=a[d])&&(h=t.call(u,u.__data__,d,a))&&("__data__"in u&&(h.__data__=u.__data__),l[d]=h,rn(l[d],e,n,d,l,q(u,n)));return new st(i,this._parents,e,n)}function Pf(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Yn(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],l=c.length,u,h=0;h<l;++h)if(u=c[h]){for(var d=t.call(u,u.__data__,h,c),g,b=q(u,n),v=0,_=d.length;v<_;++v)(g=d[v])&&rn(g,e,n,v,d,b);i.push(d),s.push(u)}return new st(i,s,e,n)}var Lf=Mt.prototype.constructor;function Af(){return new Lf(this._groups,this._parents)}function If(t,e){var n,r,o;return function(){var i=Et(this,t),s=(this.style.removeProperty(t),Et(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function Es(t){return function(){this.style.removeProperty(t)}}function Nf(t,e,n){var r,o=n+"",i;return function(){var s=Et(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function Of(t,e,n){var r,o,i;return function(){var s=Et(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Et(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function Cf(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=J(this,t),l=c.on,u=c.value[i]==null?a||(a=Es(e)):void 0;(l!==n||o!==u)&&(r=(n=l).copy()).on(s,o=u),c.on=r}}function Rf(t,e,n){var r=(t+="")=="transform"?ri:Ss;return e==null?this.styleTween(t,If(t,r)).on("end.style."+t,Es(t)):typeof e=="function"?this.styleTween(t,Of(t,r,fr(this,"style."+t,e))).each(Cf(this._id,t)):this.styleTween(t,Nf(t,r,e),n).on("end.style."+t,null)}function $f(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function zf(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&$f(t,s,n)),r}return i._value=e,i}function Df(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,zf(t,e,n??""))}function Hf(t){return function(){this.textContent=t}}function Gf(t){return function(){var e=t(this);this.textContent=e??""}}function Bf(t){return this.tween("text",typeof t=="function"?Gf(fr(this,"text",t)):Hf(t==null?"":t+""))}function Vf(t){return function(e){this.textContent=t.call(this,e)}}function Ff(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&Vf(o)),e}return r._value=t,r}function Wf(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,Ff(t))}function Kf(){for(var t=this._name,e=this._id,n=Ms(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)if(c=s[l]){var u=q(c,e);rn(c,t,n,l,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new st(r,this._parents,t,n)}function qf(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var l=J(this,r),u=l.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),l.on=e}),o===0&&i()})}var Xf=0;function st(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Uf(t){return Mt().transition(t)}function Ms(){return++Xf}var it=Mt.prototype;st.prototype=Uf.prototype={constructor:st,select:Tf,selectAll:Pf,selectChild:it.selectChild,selectChildren:it.selectChildren,filter:wf,merge:vf,selection:Af,transition:Kf,call:it.call,nodes:it.nodes,node:it.node,size:it.size,empty:it.empty,each:it.each,on:Ef,attr:rf,attrTween:lf,style:Rf,styleTween:Df,text:Bf,textTween:Wf,remove:_f,tween:Zh,delay:ff,duration:mf,ease:bf,easeVarying:xf,end:qf,[Symbol.iterator]:it[Symbol.iterator]};var Yf={time:null,delay:0,duration:250,ease:xs};function Zf(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function jf(t){var e,n;t instanceof st?(e=t._id,t=t._name):(e=Ms(),(n=Yf).time=Qe(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&rn(c,t,e,l,s,n||Zf(c,e));return new st(r,this._parents,t,e)}Mt.prototype.interrupt=Xh;Mt.prototype.transition=jf;var pr={capture:!0,passive:!1};function dr(t){t.preventDefault(),t.stopImmediatePropagation()}function _s(t){var e=t.document.documentElement,n=C(t).on("dragstart.drag",dr,pr);"onselectstart"in e?n.on("selectstart.drag",dr,pr):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Ts(t,e){var n=t.document.documentElement,r=C(t).on("dragstart.drag",null);e&&(r.on("click.drag",dr,pr),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Jf(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}Jf.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var on=t=>()=>t;function Qf(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function at(t,e,n){this.k=t,this.x=e,this.y=n}at.prototype={constructor:at,scale:function(t){return t===1?this:new at(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new at(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Tt=new at(1,0,0);gr.prototype=at.prototype;function gr(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Tt;return t.__zoom}function mr(t){t.stopImmediatePropagation()}function ce(t){t.preventDefault(),t.stopImmediatePropagation()}function tp(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function ep(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function Ps(){return this.__zoom||Tt}function np(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function rp(){return navigator.maxTouchPoints||"ontouchstart"in this}function op(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Ls(){var t=tp,e=ep,n=op,r=np,o=rp,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=ii,l=ne("start","zoom","end"),u,h,d,g=500,b=150,v=0,_=10;function w(f){f.property("__zoom",Ps).on("wheel.zoom",he,{passive:!1}).on("mousedown.zoom",fe).on("dblclick.zoom",pe).filter(o).on("touchstart.zoom",aa).on("touchmove.zoom",ca).on("touchend.zoom touchcancel.zoom",la).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}w.transform=function(f,y,m,x){var k=f.selection?f.selection():f;k.property("__zoom",Ps),f!==k?z(f,y,m,x):k.interrupt().each(function(){R(this,arguments).event(x).start().zoom(null,typeof y=="function"?y.apply(this,arguments):y).end()})},w.scaleBy=function(f,y,m,x){w.scaleTo(f,function(){var k=this.__zoom.k,E=typeof y=="function"?y.apply(this,arguments):y;return k*E},m,x)},w.scaleTo=function(f,y,m,x){w.transform(f,function(){var k=e.apply(this,arguments),E=this.__zoom,M=m==null?H(k):typeof m=="function"?m.apply(this,arguments):m,T=E.invert(M),L=typeof y=="function"?y.apply(this,arguments):y;return n(A(I(E,L),M,T),k,s)},m,x)},w.translateBy=function(f,y,m,x){w.transform(f,function(){return n(this.__zoom.translate(typeof y=="function"?y.apply(this,arguments):y,typeof m=="function"?m.apply(this,arguments):m),e.apply(this,arguments),s)},null,x)},w.translateTo=function(f,y,m,x,k){w.transform(f,function(){var E=e.apply(this,arguments),M=this.__zoom,T=x==null?H(E):typeof x=="function"?x.apply(this,arguments):x;return n(Tt.translate(T[0],T[1]).scale(M.k).translate(typeof y=="function"?-y.apply(this,arguments):-y,typeof m=="function"?-m.apply(this,arguments):-m),E,s)},x,k)};function I(f,y){return y=Math.max(i[0],Math.min(i[1],y)),y===f.k?f:new at(y,f.x,f.y)}function A(f,y,m){var x=y[0]-m[0]*f.k,k=y[1]-m[1]*f.k;return x===f.x&&k===f.y?f:new at(f.k,x,k)}function H(f){return[(+f[0][0]+ +f[1][0])/2,(+f[0][1]+ +f[1][1])/2]}function z(f,y,m,x){f.on("start.zoom",function(){R(this,arguments).event(x).start()}).on("interrupt.zoom end.zoom",function(){R(this,arguments).event(x).end()}).tween("zoom",function(){var k=this,E=arguments,M=R(k,E).event(x),T=e.apply(k,E),L=m==null?H(T):typeof m=="function"?m.apply(k,E):m,U=Math.max(T[1][0]-T[0][0],T[1][1]-T[0][1]),O=k.__zoom,G=typeof y=="function"?y.apply(k,E):y,Q=c(O.invert(L).concat(U/O.k),G.invert(L).concat(U/G.k));return function(B){if(B===1)B=G;else{var tt=Q(B),mn=U/tt[2];B=new at(mn,L[0]-tt[0]*mn,L[1]-tt[1]*mn)}M.zoom(null,B)}})}function R(f,y,m){return!m&&f.__zooming||new X(f,y)}function X(f,y){this.that=f,this.args=y,this.active=0,this.sourceEvent=null,this.extent=e.apply(f,y),this.taps=0}X.prototype={event:function(f){return f&&(this.sourceEvent=f),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(f,y){return this.mouse&&f!=="mouse"&&(this.mouse[1]=y.invert(this.mouse[0])),this.touch0&&f!=="touch"&&(this.touch0[1]=y.invert(this.touch0[0])),this.touch1&&f!=="touch"&&(this.touch1[1]=y.invert(this.touch1[0])),this.that.__zoom=y,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(f){var y=C(this.that).datum();l.call(f,this.that,new Qf(f,{sourceEvent:this.sourceEvent,target:w,transform:this.that.__zoom,dispatch:l}),y)}};function he(f,...y){if(!t.apply(this,arguments))return;var m=R(this,y).event(f),x=this.__zoom,k=Math.max(i[0],Math.min(i[1],x.k*Math.pow(2,r.apply(this,arguments)))),E=ot(f);if(m.wheel)(m.mouse[0][0]!==E[0]||m.mouse[0][1]!==E[1])&&(m.mouse[1]=x.invert(m.mouse[0]=E)),clearTimeout(m.wheel);else{if(x.k===k)return;m.mouse=[E,x.invert(E)],ae(this),m.start()}ce(f),m.wheel=setTimeout(M,b),m.zoom("mouse",n(A(I(x,k),m.mouse[0],m.mouse[1]),m.extent,s));function M(){m.wheel=null,m.end()}}function fe(f,...y){if(d||!t.apply(this,arguments))return;var m=f.currentTarget,x=R(this,y,!0).event(f),k=C(f.view).on("mousemove.zoom",L,!0).on("mouseup.zoom",U,!0),E=ot(f,m),M=f.clientX,T=f.clientY;_s(f.view),mr(f),x.mouse=[E,this.__zoom.invert(E)],ae(this),x.start();function L(O){if(ce(O),!x.moved){var G=O.clientX-M,Q=O.clientY-T;x.moved=G*G+Q*Q>v}x.event(O).zoom("mouse",n(A(x.that.__zoom,x.mouse[0]=ot(O,m),x.mouse[1]),x.extent,s))}function U(O){k.on("mousemove.zoom mouseup.zoom",null),Ts(O.view,x.moved),ce(O),x.event(O).end()}}function pe(f,...y){if(t.apply(this,arguments)){var m=this.__zoom,x=ot(f.changedTouches?f.changedTouches[0]:f,this),k=m.invert(x),E=m.k*(f.shiftKey?.5:2),M=n(A(I(m,E),x,k),e.apply(this,y),s);ce(f),a>0?C(this).transition().duration(a).call(z,M,x,f):C(this).call(w.transform,M,x,f)}}function aa(f,...y){if(t.apply(this,arguments)){var m=f.touches,x=m.length,k=R(this,y,f.changedTouches.length===x).event(f),E,M,T,L;for(mr(f),M=0;M<x;++M)T=m[M],L=ot(T,this),L=[L,this.__zoom.invert(L),T.identifier],k.touch0?!k.touch1&&k.touch0[2]!==L[2]&&(k.touch1=L,k.taps=0):(k.touch0=L,E=!0,k.taps=1+!!u);u&&(u=clearTimeout(u)),E&&(k.taps<2&&(h=L[0],u=setTimeout(function(){u=null},g)),ae(this),k.start())}}function ca(f,...y){if(this.__zooming){var m=R(this,y).event(f),x=f.changedTouches,k=x.length,E,M,T,L;for(ce(f),E=0;E<k;++E)M=x[E],T=ot(M,this),m.touch0&&m.touch0[2]===M.identifier?m.touch0[0]=T:m.touch1&&m.touch1[2]===M.identifier&&(m.touch1[0]=T);if(M=m.that.__zoom,m.touch1){var U=m.touch0[0],O=m.touch0[1],G=m.touch1[0],Q=m.touch1[1],B=(B=G[0]-U[0])*B+(B=G[1]-U[1])*B,tt=(tt=Q[0]-O[0])*tt+(tt=Q[1]-O[1])*tt;M=I(M,Math.sqrt(B/tt)),T=[(U[0]+G[0])/2,(U[1]+G[1])/2],L=[(O[0]+Q[0])/2,(O[1]+Q[1])/2]}else if(m.touch0)T=m.touch0[0],L=m.touch0[1];else return;m.zoom("touch",n(A(M,T,L),m.extent,s))}}function la(f,...y){if(this.__zooming){var m=R(this,y).event(f),x=f.changedTouches,k=x.length,E,M;for(mr(f),d&&clearTimeout(d),d=setTimeout(function(){d=null},g),E=0;E<k;++E)M=x[E],m.touch0&&m.touch0[2]===M.identifier?delete m.touch0:m.touch1&&m.touch1[2]===M.identifier&&delete m.touch1;if(m.touch1&&!m.touch0&&(m.touch0=m.touch1,delete m.touch1),m.touch0)m.touch0[1]=this.__zoom.invert(m.touch0[0]);else if(m.end(),m.taps===2&&(M=ot(M,this),Math.hypot(h[0]-M[0],h[1]-M[1])<_)){var T=C(this).on("dblclick.zoom");T&&T.apply(this,arguments)}}}return w.wheelDelta=function(f){return arguments.length?(r=typeof f=="function"?f:on(+f),w):r},w.filter=function(f){return arguments.length?(t=typeof f=="function"?f:on(!!f),w):t},w.touchable=function(f){return arguments.length?(o=typeof f=="function"?f:on(!!f),w):o},w.extent=function(f){return arguments.length?(e=typeof f=="function"?f:on([[+f[0][0],+f[0][1]],[+f[1][0],+f[1][1]]]),w):e},w.scaleExtent=function(f){return arguments.length?(i[0]=+f[0],i[1]=+f[1],w):[i[0],i[1]]},w.translateExtent=function(f){return arguments.length?(s[0][0]=+f[0][0],s[1][0]=+f[1][0],s[0][1]=+f[0][1],s[1][1]=+f[1][1],w):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},w.constrain=function(f){return arguments.length?(n=f,w):n},w.duration=function(f){return arguments.length?(a=+f,w):a},w.interpolate=function(f){return arguments.length?(c=f,w):c},w.on=function(){var f=l.on.apply(l,arguments);return f===l?w:f},w.clickDistance=function(f){return arguments.length?(v=(f=+f)*f,w):Math.sqrt(v)},w.tapDistance=function(f){return arguments.length?(_=+f,w):_},w}var ip=24,As=1.5,Is=200,sn=24,an=20,cn=class{constructor(e,n){this.svg=e;this.behaviour=Ls().clickDistance(4).wheelDelta(sp).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=C(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,l=r!==null&&c>1?-r*c:n;this.jump(Tt.translate(l,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return gr(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),ip*s]).translateExtent([[-sn,-sn],[a+sn,c+sn]]),this.jump(i?ap(this.transform(),o.layout,e):br(this.scene))}by(e){let n=e>0?As:1/As;yn()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Is).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=br(this.scene);if(yn())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Is).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||cp(this.transform(),br(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<an||i>o-an||s<an||s>r.viewHeight-an)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function sp({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function br({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Tt.translate(n,0).scale(t.scale)}function ap(t,e,n){let r=t.x/e.width*n.width;return Tt.translate(r,t.y).scale(t.k)}function cp(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var lp=400,yr=class{constructor(e,n){this.host=e;this.events=n;et(e,Nt),et(e,bi),this.parts=ls(e),this.theme=rt(e),this.tooltip=ps(this.parts.stage),this.zoomer=new cn(this.parts.svg,o=>{this.zoomed(),o&&this.events.zoom?.(o)}),this.overview=new qe(this.parts.overview,o=>this.zoomer.panTo(o)),this.legend=ji({toggle:o=>this.show(wi(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=fs({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:o=>{this.save(o)}});this.parts.head.append(this.legend.element,r),Ki(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;theme;layout;state=Ae;nodes;ribbons;drawStrands;drawPlaced;drawn=[0,0];drawing=!1;tabStop;legend;overview;watcher;patternId=me("ra-pattern");measure;width=0;whole=!1;pictureText="";themeText="";asked;shared;title="";hovered=null;pointedAt=null;pointed=[];update({picture:e,show:n,caption:r,shared:o,title:i}){let s=JSON.stringify(e),a=s!==this.pictureText,c=JSON.stringify(n??null);a?this.takePicture(e,s,n):c!==this.asked&&(this.state.shown=Ht(e,n)),this.asked=c,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"";let l=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let u=this.takeTheme();if(!a&&!u&&!l)return this.refresh();this.legend.setPicture(e,this.theme),Ti(this.parts.key,e,this.theme),this.draw(!a)}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=rt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),ut(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!1,this.tooltip.hide();let s=xi(e,o);this.state={...Ae,picture:e,shown:Ht(e,r),selection:s},Ie(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{svg:n,defs:r,ribbons:o,nodes:i,axis:s}=this.parts;if(this.width=this.parts.stage.clientWidth,this.width===0)return;let a=n.querySelector("g.ra-node:focus")?.dataset.id;this.measure=Lt(this.theme.font,13);let{picture:c}=this.state,l={width:this.width,whole:this.whole,measure:this.measure};this.layout=vo(c,l,this.shared);for(let[h,d]of Object.entries({width:this.width,height:this.layout.viewHeight}))n.setAttribute(h,String(d));n.setAttribute("aria-label",us(c)),is(r,c,this.theme,this.patternId),es(this.parts.other,this.layout,c.other,this.theme),this.drawStrands=os(o,this.layout,c,this.theme,this.patternId),this.drawPlaced=Ji(i,this.layout,c,this.theme),this.tabStop=c.target,this.drawn=[0,0],Qi(s,this.layout,this.theme),this.overview.draw(this.layout,this.theme,this.width),this.drawing=!0,this.zoomer.setScene(this.layout,this.width,e),this.drawing=!1,this.refresh(),a&&this.focus(a);let u=this.layout.strands.length>lp;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!u))}drawInView(){let{layout:e}=this,n=this.zoomer.transform(),r=[n.invertX(0),n.invertX(this.width)],[o,i]=this.drawn;if(Math.max(0,r[0])>=o&&Math.min(e.width,r[1])<=i&&i>o)return!1;let s=e.wide?r[1]-r[0]:1/0;this.drawn=[r[0]-s,r[1]+s];let a=(c,l)=>l>=this.drawn[0]&&c<=this.drawn[1];return this.ribbons=this.drawStrands(e.strands.filter(({x0:c,x1:l})=>a(c,l))),this.nodes=this.drawPlaced(e.nodes.filter(({x:c})=>a(c,c))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}refresh(){if(!this.layout)return;this.drawInView();let e=this.emphasis();zn(this.ribbons,this.nodes,e,this.state,this.theme),rs(this.parts.other,ki(e,this.state.picture.beams.length)),this.legend.setShown(this.state.shown),this.place()}zoomed(){!this.layout||this.drawing||(this.drawInView()&&zn(this.ribbons,this.nodes,this.emphasis(),this.state,this.theme),this.place())}place(){let{picture:e}=this.state,n=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(n));let{layout:r,measure:o}=this,i=r.viewHeight-(r.rows?16:2),s={x0:2,y0:2,x1:this.width-2,y1:i},a={picture:e,layout:r,emphasis:this.emphasis(),transform:n,view:s,measure:o,theme:this.theme};Yi(this.parts.labels,this.nodes.data(),a),ns(this.parts.other,r,n),ts(this.parts.axis,r,n),this.overview.follow(n)}emphasis(){return yi(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){Ie(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=hs(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}follow(e){let{picture:n}=this.state;this.set({shown:Ht(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let r=e.size>0?this.nodes.filter(({node:s})=>e.has(s.id)).nodes():[],o=this.parts.labels.selectAll("g").filter(({id:s})=>e.has(s)),i=({link:s})=>n.has(vt(s.source,s.target));return[...r,...o.nodes(),...n.size>0?this.ribbons.filter(i).nodes():[]]}over(e){Ie(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:n})=>n.id===e).node()?.focus({preventScroll:!0})}fit(){this.zoomer.isHome()&&(this.layout.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.width&&this.redraw()}redraw(){this.state!==Ae&&this.host.isConnected&&this.draw(!0)}save(e){let{theme:n,parts:r,title:o}=this,{picture:i}=this.state,a=[...this.emphasis().shown].map(u=>[u,We(u,i,n,this.patternId)]),c={title:o,caption:r.caption.textContent??""},l=Ai(r.svg,i,a,c,n,this.zoomer.transform().k);return as(l,e,up(o),n.font)}destroy(){this.watcher.disconnect(),this.host.remove()}};function up(t){return["reverse-attention",t.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,60)].filter(Boolean).join("-")}function pt(t,e){let n=p("div",{class:"ra-root ra-picture-root"});return t.append(n),new yr(n,e)}var Ns=`/* The token strip. */
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
`;var fp={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Os={changed:"changed",inserted:"inserted",deleted:"deleted"};function wr(t,e){let n=K(e.secondary,fp[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var Cs=({name:t},e)=>t==="surprise"?`${P(e)} bits`:Vt(e);function Rs({labels:t,ids:e,shade:n,marks:r,notes:o},i,s){let a=n?.values[i],c=n&&a!=null,l=[`position ${s}`,...e?.[i]==null?[]:[`id ${e[i]}`],...c?[`${n.name} ${n.largest?Cs(n,a*n.largest):P(a)}`]:[],...r?.[i]?[Os[r[i]]]:[],...o?.[i]?[o[i]]:[]];return[t[i],...l].join(" \xB7 ")}function $s(t,e){let n=Object.keys(Os).filter(r=>t.marks?.includes(r));return[...t.shade?[dp(t.shade,e)]:[],...t.generated!=null&&t.generated<pp(t)?[xr("generated",{class:"ra-generated"})]:[],...t.template?.length?[xr("chat template",{class:"ra-template"})]:[],...n.map(r=>xr(r,{"data-mark":r}))]}var pp=({ranges:t,labels:e})=>t?.at(-1)??e.length;function zs({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function dp(t,e){let n=p("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(wr(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Cs(t,t.largest):"most";return p("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function xr(t,e){let n=p("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),p("span",{class:"ra-legend-item"},n,t)}function Ds(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],l=p("span",{class:"ra-token-box","data-position":c,title:Rs(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&l.classList.add("ra-special"),i.has(c)&&l.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&l.classList.add("ra-generated");let u=n.marks?.[e];u&&(l.dataset.mark=u);let h=n.shade?.values[e]??null;return s&&h!==null&&(l.style.background=s(h)),l.append(mp(n.labels[e])),l}function mp(t){let e=Er("");for(let{text:n,mark:r}of De(t))e.append(r?p("span",{class:"ra-mark"},n):n);return e}function Hs(t,e){return p("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},t)}var dt=t=>"at"in t;function Gs(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Bs(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),dt(a)&&a.last&&s();return s(),r}var ln=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(Vs(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=Vs(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function Vs(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var Fs=2,gp=6,bp=6,mt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Nt,Ns])et(this.host,o);this.strip=p("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",dir:"ltr",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=p("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new ln(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=p("div",{class:"ra-root"});strip;window;legend=p("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=rt(this.host);ut(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}root(){return this.strip.getRootNode()}take(e,n,r){let o=zs(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?wr(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.indices=new Map(o.map((l,u)=>[l,u])),this.legend.replaceChildren(...$s(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=Gs(n,r,Lt(o.font,14));this.boxes.clear(),this.rows=Bs(i,this.width-bp-gp,Fs),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>dt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>dt(r)?this.newBox(r.at):Hs(r.words,r.here));return p("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)dt(n)&&this.boxes.delete(n.at)}newBox(e){let n=Ds(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let r=this.neighbour(e.key,this.indices.get(n));if(r===void 0)return;this.setStop(r),this.reveal(r),this.boxes.get(r)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}neighbour(e,n){let r=this.rowOf.length-1,o={ArrowLeft:n-1,ArrowRight:n+1,Home:0,End:r}[e];if(o!==void 0)return o>=0&&o<=r?o:void 0;let i={ArrowUp:-1,ArrowDown:1}[e];return i&&this.across(n,this.rows[this.rowOf[n]+i])}across(e,n){let r=a=>{let c=0;return a.map(l=>(c+=l.width+Fs,{item:l,middle:c-l.width/2}))},o=r(this.rows[this.rowOf[e]]).find(({item:a})=>dt(a)&&a.at===e),i=r(n??[]).filter(({item:a})=>dt(a));i.sort((a,c)=>Math.abs(a.middle-o.middle)-Math.abs(c.middle-o.middle));let s=i[0]?.item;return s&&dt(s)?s.at:void 0}};var un=class{constructor(e,n){this.events=n;e.append(this.element);let r=p("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new mt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=pt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=p("section",{class:"ra-column"});sankey;tokens;title=p("h3",{class:"ra-column-title"});subtitle=p("div",{class:"ra-column-subtitle"});strip=p("div",{class:"ra-column-strip"});picture=p("div",{class:"ra-column-picture"});error=p("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:l,target:u,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(p("bdi",{},r)),i&&this.title.append(p("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!l||!!a,this.picture.hidden=!c||!!a,a)return;let d=[...new Set(c?.nodes.map(({position:g})=>g))];l&&this.tokens.update({strip:l,target:u??-1,path:d}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=p("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Ws={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function qs(t,e,n){let r=yp(e,n),o=e.picture??Ws,i=n.picture??Ws;if(t.kind==="token"){let s=r(t.position);return le(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:l})=>l===t.id);if(!s)return le(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:l})=>a(l));return le(n,a,Us(s,o,c,i),[])}return xp(t,o,i,n,r)}function Xs(t,e,n){let r=new Set(t?.map(o=>e.paths?.[o]??null));return r.delete(null),t&&(n.paths??[]).flatMap((o,i)=>r.has(o)?[i]:[])}function yp(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function le(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>vt(o.source,o.target)))}}function Ks(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function Us(t,e,n,r){let o=Ks(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Ks(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function xp(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(v=>v.id===b));if(!i||!s)return le(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],l=new Map(n.nodes.map(b=>[b.id,b])),u=n.links.filter(b=>a(l.get(b.source)?.position??-1)&&c(l.get(b.target)?.position??-1)),h=new Set(Us(s,e,u.map(b=>l.get(b.target)),n)),d=u.filter(b=>h.has(l.get(b.target))),g=d.flatMap(b=>[l.get(b.source),l.get(b.target)]);return le(r,b=>a(b)||c(b),g,d)}var qt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[Nt,_o])et(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=p("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=p("div",{class:"ra-root ra-compare"});grid=p("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r}){ut(this.host,rt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let o=this.sharedSize();e.forEach((i,s)=>this.views[s].update(i,o)),this.refresh()}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new un(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.others(e,(r,o)=>r.sankey.follow(o(n))),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:ko(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?qs(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>Xs(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=p("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function Ys({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Pt(s,e[a]?"ra-number":null)),i=n.map(s=>p("tr",{},...s.map((a,c)=>hn(a,e[c]??!1))));return vr(r,o,i)}function Zs(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=p("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,p("tr",{},hn(o),p("td",{class:"ra-bars"},a),hn(s,!0))});return vr(e,[Pt("Influence"),Pt("lost, gained","ra-bars"),Pt("points","ra-number")],r)}function js({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>p("tr",{},Pt(e[s],null,"row"),...i.map((a,c)=>wp(a,r[s][c]))));return vr(t,[Pt(t),...e.map(i=>Pt(i,"ra-number"))],o)}function wp(t,e){let n=hn(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function vr(t,e,n){let r=[p("thead",{},p("tr",{},...e)),p("tbody",{},...n)];return p("div",{class:"ra-scroll"},p("table",{class:"ra-plain","aria-label":t},...r))}var Pt=(t,e=null,n="col")=>p("th",{scope:n,class:e,dir:"auto"},t),hn=(t,e=!1)=>p("td",e?{class:"ra-number"}:{dir:"auto"},t);var Js=`/* The stand-alone page. */
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
`;function kr(t,e){let n=p("div",{class:"ra-root ra-page"});t.append(n),et(n,Js);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function ue(t){let e=rt(t);return ut(t,e),document.documentElement.style.background=e.background,e}var Xt=class{title=p("h1");facts=p("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>kp(r,o)))}};function kp(t,e){return p("div",{},p("dt",{},t),p("dd",{dir:"auto"},e))}var fn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new Xt;body=p("div");caption=p("p",{class:"ra-report-caption"});footer=p("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;ue(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){ue(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,text:r,table:o,bars:i,matrices:s,compare:a,picture:c,caption:l}=e,u=p("section",{},p("h2",{},n));this.body.append(u),r&&u.append(p("p",{class:"ra-text",dir:"auto"},r)),o&&u.append(Ys(o,n)),i?.length&&u.append(Zs(i)),s&&u.append(...s.map(js));let h=[];if(c){let d=pt(u,{}),g={picture:c,show:null,caption:l??"",title:n};h.push({update:()=>d.update(g),destroy:()=>d.destroy()})}if(a){let d=new qt(u,{});h.push({update:()=>d.update(a),destroy:()=>d.destroy()})}return h}};var Sp=24;function Qs(t){let e=p("tbody"),n=p("table",{role:"grid","aria-label":"Beams"},p("thead",{},Ep()),e),r=null,o=i=>{if(!i)return;let s=Number(i.dataset.beam);t(r?.length===1&&r[0]===s?null:[s])};return e.addEventListener("click",i=>o(i.target.closest("tr"))),e.addEventListener("keydown",i=>_p(i,e,o)),{element:p("div",{class:"ra-scroll"},n),setPicture:(i,s)=>e.replaceChildren(...i.beams.map((a,c)=>Mp(c,i,s))),setShown(i){r=i;for(let s of Array.from(e.rows))s.setAttribute("aria-selected",String(i?.includes(Number(s.dataset.beam))??!1))}}}function Ep(){let t={class:"ra-number",scope:"col"};return p("tr",{},p("th",{scope:"col"},"Rank"),p("th",t,"Score"),p("th",t,"Share"),p("th",t,"Hops"),p("th",{scope:"col"},"Path"))}function Mp(t,e,n){let r=e.beams[t],o=p("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return o.setAttribute("aria-label",ze(r,e)),o.append(p("td",{},tr(t,e,n)),p("td",{class:"ra-number"},P(r.score)),p("td",{class:"ra-number"},Vt(r.share)),p("td",{class:"ra-number"},String(r.hops)),p("td",{},p("bdi",{title:ft(r,e)},ft(r,e,Sp)))),o}function _p(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function ta(t,e){let n=Tp(t,e);return n?p("dl",{},...n.flatMap(([r,o])=>[p("dt",{},r),p("dd",{dir:"auto"},o)])):p("p",{},"Select a node or a link in the picture.")}function Tp(t,e){let n=He(t,e);if(n)return Lp(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?Pp(r,e):null}var ea=(t,e)=>Re(t,e).replace(/^beams? /,"");function Pp(t,e){let n=[["token",t.label],["position",String(t.position)],["id",String(t.token_id)],["layer",e.graph==="network"?kt(t.layer):String(t.layer)],["beams",ea(Vn(t.id,e),e)]],r=t.predecessors.map(o=>`${Bt(o.label)} (${o.position}) ${P(o.weight)}`);return r.length>0?[...n,["top predecessors",r.join(", ")]]:n}function Lp(t,e){let n=i=>{let s=e.nodes.find(a=>a.id===i);return s?Gn(s,e.graph):i},r=[["from",n(t.target)],["back to",n(t.source)],[e.graph==="layer"?"attention":"weight",P(t.weight)],["flow",P(t.value)],["beams",ea(Bn(t),e)]],o=t.heads?.map(({head:i,weight:s})=>`${i} (${P(s)})`)??[];return o.length>0?[...r,["heads",Ce(o)]]:r}var pn=class{constructor(e){this.host=e;this.table=Qs(o=>this.sankey.show(o));let n=p("section",{},p("h2",{},"Beams"),this.table.element),r=p("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.footer),this.tokens=new mt(this.tokenPlace,{}),this.sankey=pt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new Xt;tokenPlace=p("div");picturePlace=p("div",{class:"ra-picture"});details=p("section",{class:"ra-details","aria-live":"polite"});footer=p("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=ue(this.host);this.head.update(n),this.tokens.update({strip:n.strip,target:n.target,path:na(n,null)}),this.table.setPicture(n.picture,r),this.sankey.update({picture:n.picture,show:null,caption:n.caption}),this.showDetails(this.sankey.state.selection),this.footer.textContent=n.version}redraw(){this.data&&this.update(this.data),this.table.setShown(this.sankey.state.shown)}showDetails(e){if(!this.data)return;let{picture:n}=this.data;this.details.replaceChildren(p("h2",{},"Selected"),ta(e,n)),this.tokens.follow(na(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function na({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var ra={sankey:Ap,tokens:Np,compare:Ip,page:t=>kr(t,e=>new pn(e)),report:t=>kr(t,e=>new fn(e))},oa=(t,e,n)=>{let r=ra[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(ra).join(", ")}, not ${JSON.stringify(t)}`)};function Ap(t,e){let n=pt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return ia(n,r=>r.id??JSON.stringify(r.picture))}function Ip(t,e){let n=new qt(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o})});return ia(n,r=>r.id??JSON.stringify(r.columns))}function Np(t,e){let n=new mt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var dn=new Map,Op=2e3;function ia(t,e){let n="",r=o=>dn.get(o)===t&&dn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=dn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,dn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),Op)}}}var Cp=Sr(oa),sa=t=>Cp({...t,data:de(t.data)}),u0=sa;function Rp(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||sa({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Rp();export{u0 as default};
