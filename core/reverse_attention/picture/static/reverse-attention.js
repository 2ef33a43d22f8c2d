/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function Lo(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function Re(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(Re):t:t.packed===1?xl(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,Re(n)]))}function xl({packed:t,texts:e,...n}){let r=er(n.nodes).map(a=>wl(a,e)),o=r.map(({id:a})=>a),i=er(n.beams).map(a=>vl(a,o)),s=er(n.links).map(a=>kl(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function er(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>Object.fromEntries(e.map(i=>[i,t[i][o]])))}function wl({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,l)=>({position:i[3*l],label:o[i[3*l+1]],weight:i[3*l+2]})),a=n??De(r.layer,r.position);return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}var De=(t,e)=>`L${t}_P${e}`;function vl({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function kl({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let l=i.weight,u=m=>a[m].share*(c==="layer"?l:1),h=o??[],p=n.map((m,b)=>({beam:m,value:r?.[b]??u(m)}));return{...i,value:i.value??p.reduce((m,{value:b})=>m+b,0),shares:p,source:s[t],target:s[e],heads:c==="token"?Ml(h):Sl(h)}}var Sl=t=>Array.from({length:t.length/2},(e,n)=>({head:t[2*n],weight:t[2*n+1]})),Ml=t=>Array.from({length:t.length/3},(e,n)=>({layer:t[3*n],head:t[3*n+1],weight:t[3*n+2]}));function f(t,e={},...n){let r=document.createElement(t);return ut(r,e),r.append(...n),r}function k(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return ut(r,e),r.append(...n),r}function ut(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function pe(t){return f("bdi",{},t)}function V(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=nr.get(e)??new CSSStyleSheet;nr.has(e)||r.replaceSync(e),nr.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var nr=new Map;function Ut(t){requestAnimationFrame(()=>setTimeout(t))}function de(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Oo(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var El=0;function Ao(t){return`${t}-${++El}`}function q(t,e){let n=document.createElement("canvas").getContext("2d"),r=new Map;return(o,i=!1)=>{let s=`${i?"b":"n"}${o}`,a=r.get(s);return a===void 0&&(n&&(n.font=`${i?700:400} ${e}px ${t}`),a=n?n.measureText(o).width:o.length*e*.55,r.set(s,a)),a}}var $o=t=>{let e=Tl(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},No=t=>{let e=[...new Set(t.items.map(o=>o.node?.layer??0))].sort((o,i)=>o-i),n=new Map,r=0;e.forEach((o,i)=>{i>0&&(r+=o-e[i-1]>1?2:1),n.set(o,r)});for(let o of t.items)o.column=n.get(o.node?.layer??0)};function Tl({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:l}of i.get(c))s.set(l,Math.max(s.get(l),s.get(c)+1)),o.set(l,o.get(l)-1),o.get(l)===0&&a.push(l);return s}function zo(t,e){let n=Ho(t),r=[Bo(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=Pl(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Fo(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:_l(r,e)}}function Go(t){let e=Ho(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Fo(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Pl(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Ho(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],l=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(l)/2)})}function Bo(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Fo(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,l=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Bo({x:t.x+i*o,y:c},l)}function _l(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Io(t,e,n){return{...t,x:t.x-n*e*t.sin,y:t.y+e*(1-n+n*t.cos)}}function Vo({samples:t,tilt:e},n,r){let o=t.map(s=>Io(s,n,e)),i=t.map(s=>Io(s,r,e)).reverse();return`M${jt(o[0])}${Co(o,1)}L${jt(i[0])}${Co(i,-1)}Z`}function Co(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,a={x:o.x+o.cos*s,y:o.y+o.sin*s},c={x:i.x-i.cos*s,y:i.y-i.sin*s},l=Math.abs(a.y-o.y)+Math.abs(c.y-o.y)+Math.abs(i.y-o.y)<.02;n+=l?`L${jt(i)}`:`C${jt(a)} ${jt(c)} ${jt(i)}`}return n}var Ro=t=>Math.round(t*100)/100,jt=t=>`${Ro(t.x)},${Ro(t.y)}`;function Wo(t,e,n,r){let o=12+r/2;return{samples:[...ze(t,o,0),...ze({x:t.x,y:n-2*o},o,1),...ze({x:e.x,y:n-2*o},o,2),...ze(e,o,3)],tilt:1}}var Do=5;function ze(t,e,n){return Array.from({length:Do+1},(r,o)=>{let i=(n+o/Do)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var Ll={least:28,readable:84},Ol={least:11,readable:28};function jo(t,e,n,r){let o=Math.round(Math.max(420,Math.min(r.tallest??640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),l=Uo(t[0]??[],r,c,!1)/s,u=Uo(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),p=(a-l-u)/h,m=n?Ol:Ll,b=!r.whole&&p*s<m.least,y=b?m.readable/s:Math.min(p,460/s),S=b?l:l+Math.max(0,(p-y)*h)/2,x=t.length===1;return{width:b?l+u+y*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:y,crowded:!b&&p*s<m.least,nodeWidth:Math.min(14,y*(n?.2:.4)),beside:c,xOf:_=>x?a/2:S+_*y}}function Uo(t,e,n,r){let i=t.flatMap(({node:c})=>c?[`${c.label} ${c.position}`,c.answer?`\u2192 ${c.answer}`:""]:[]).map(c=>e.measure(c,r)),s=Math.max(0,...i)+18+14,a=t.some(({node:c})=>c?.answer)?.28:.18;return n?Math.min(s,Math.max(e.width*a,79),210):24}function rr(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,y:0,ins:[],outs:[],bends:!0}}var Lt=({node:t,ins:e})=>(t??e[0].link.source.node).position;function qo(t){let e=new Map;for(let r of t.nodes)e.set(r.id,rr(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push($l(r,o,i))}return n.some(({source:r,target:o})=>!Al(r.node,o.node))&&Nl(n),{target:e.get(t.target),items:[...e.values()],links:n}}var Al=(t,e)=>t.layer<e.layer||t.layer===e.layer&&t.position<e.position;function $l(t,e,n){let r=t.shares.map(({beam:o,side:i,value:s})=>({beam:o,side:i,value:s,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function Nl(t){for(;;){let e=Il(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function Il(t){let e=ht(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(l=>l.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function ht(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var Cl=3e3;function Xo({links:t},e=Cl){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Ko(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?Rl(o):[];n.push(...a),Dl(o,[o.source,...a,o.target])}return n}function Rl(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(rr(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function Dl(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Ko(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Ko(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}var or=420/6,zl=24,Gl=16;function sr(t){return t>0?Math.min(t,or)+zl:0}function Yo({target:t},e,n,r){if(!t||!(n>0))return null;let[o,i]=[e.xOf(t.column)+e.nodeWidth/2,e.height-Gl-r];return{x0:e.xOf(0)-e.nodeWidth/2,x1:o,y0:i-Math.min(n,or),y1:i,cut:n>or}}var Hl=12,Bl=6e3;function Qo(t){let e=ht(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function ti(t){for(let e of t)e.sort((n,r)=>Lt(n)-Lt(r)),me(e)}function ei(t,e){Fl(t,e);let n=t.map(o=>[...o]),r=Jo(t);for(let o=0;o<Hl&&r>0;o++){Vl(t,o%2===0);let i=Jo(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),me(o)})}function me(t){t.forEach((e,n)=>e.order=n)}var qt=t=>t.link.data.value||1e-9;function Fl(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,l)=>qt(c)-qt(l));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),me(o)}function Vl(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,Wl(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),me(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=Bl)for(let o of n)Ul(o)}function Wl(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+qt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*qt(s),0)/r}function Ul(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];Zo(o,i)<=Zo(i,o)+1e-12||([t[r-1],t[r]]=[i,o],me(t),n=!0)}if(!n)return}}function Zo(t,e){return ar(t.ins,e.ins,n=>n.source)+ar(t.outs,e.outs,n=>n.target)}function ar(t,e,n){let r=0;for(let o of t)for(let i of e)n(o).column===n(i).column&&n(o).order>n(i).order&&(r+=qt(o)*qt(i));return r}function Jo(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=ar(n[r].ins,n[o].ins,i=>i.source);return e}var ni=36,jl=.1,ri=24,Ge=12,ql=5.5;function ii(t,e,n=1){return e.node&&t.node?ri*n:e.node?ri*Math.min(n,1.5):(t.node?10:5)*n}var si=t=>t.reduce((e,n)=>e+n.height,0);function ai(t,e=1){return t.slice(1).reduce((n,r,o)=>n+ii(t[o],r,e),0)}function ci(t){return Math.max(0,...t.map(e=>si(e)+ai(e)))}function li(t,e){let n=Xl(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<ni;i++){let s=i>=ni/2,a=i%2===0,c=0;for(let l of a?o:t){let u=l[0].y,h=l.map(p=>Kl(p,a||s,!a||s));Zl(l,h,n,e),c=Math.max(c,Math.abs(l[0].y-u))}if(s&&c<jl)break}ui(t.flat(),e)}function Xl(t,e){let n=r=>t.every(o=>si(o)+ai(o,r)<=e);return[ql,4,3,2.5,2,1.6,1.3].find(n)??1}function Kl(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=oi(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=oi(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var Yl=[1,2,8];function oi(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*Yl[e]}function Zl(t,e,n,r){if(t.length===1){let[c,l]=[t[0],t[0].height/2];c.y=Math.max(r.top+l,Math.min(r.bottom-l,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[l,u]=[t[c-1],t[c]];o.push(o[c-1]+(l.height+u.height)/2+ii(l,u,n))}let i=Jl(e.map(({y:c,weight:l},u)=>({y:c-o[u],weight:l}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,l)=>{c.y=Math.max(s,Math.min(a,i[l]))+o[l]})}function Jl(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let l=n.pop();s=(e.pop()*l+s*a)/(l+a),a+=l,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function ui(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function hi(t){return[...ht(t,Lt).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function fi(t){return hi(t.flat()).reduce((n,r)=>n+r.height+Ge,0)-Ge}function pi(t,e){let n=hi(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(Ge*4,Math.max(Ge,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){for(let a of s.items)a.y=i+s.height/2;i+=s.height+o}ui(t.flat(),e)}function gi(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];di(o,(s,a)=>s.targetOffset=a),di(i,(s,a)=>s.sourceOffset=a)}}function di(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function bi(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)mi(o.ins,n),mi(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function mi(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function yi(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var xi=6,Ql=22;function wi(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))tu(o,e,n)}function tu(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Go(cr(t,n)),s=r.filter(l=>!l.bends),a=s.map(l=>eu(l,i(n(l.column)),e[l.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let l of s)l.y=i(n(l.column));return}s[c].bends=!0}}function cr(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function eu(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+xi:-1/0,s=o?o.y-o.height/2-(o.node?Ql:xi):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function vi(t,e,n){for(let o of t.links)nu(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?ou(o,r):ru(o)}function ki(t,e,n,r=0){let o=e.map(l=>l.map(u=>lr(u))),i=Math.max(0,...o.map(l=>l.reduce((u,h)=>u+h,0))),s=Math.max(0,...o.flat(),...t.links.map(l=>l.data.value)),a=Math.max(.05*r,...t.links.flatMap(l=>l.strands.map(({value:u})=>u))),c=n*Math.min(.54/i,.48/s,.21/a);return Number.isFinite(c)?c:1}function lr(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function nu(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var ru=t=>t.ins[0]?.link.width??0;function ou(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var Si=30,su=16,Mi=38,Ei=10;function Ti(t,e,n){let r=Li(t,Pi(e.width)),o=Oi(r,n?.scale),i=au(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:cu(r,i),strands:fu(s,i,sr(r.below)),other:Yo(s,i,r.below,c?Mi:0),columns:a.map((l,u)=>({x:i.xOf(u),layer:l.find(({node:h})=>h)?.node?.layer??null}))}}var Pi=t=>Math.max(420,Math.min(640,.3*t));function _i(t){let e=t.map(r=>Li(r,Pi(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>Oi(r,n)))}}function Li(t,e){let n=qo(t),r=t.graph==="network";(r?No:$o)(n);let o=Qo([...n.items,...Xo(n)]);r?ti(o):ei(o,n.target);let i=t.other?.share??0,s=ki(n,o,e,t.other?.total??0);return{graph:n,columns:o,rows:r,picture:t,other:i,below:0,scale:s}}function Oi(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;vi(n,r,e),gi(r.flat(),n.links),t.below=i*e;let a=s.beams.map((c,l)=>l);return yi(n.links,s.parts?a:bi(n,a.length)),(o?fi:ci)(r)+Si+Ai(t)}function Ai({graph:t,rows:e,below:n}){return t.links.filter(o=>o.back).reduce((o,i)=>o+i.width+Ei,su+(e?Mi:0)+sr(n))}function au(t,e,n){let{graph:r,columns:o,rows:i}=t,s=jo(o,n,i,e),a={top:Si,bottom:s.height-Ai(t)};return i?pi(o,a):(li(o,a),wi(r.links,o,s.xOf)),s}function cu({graph:t,columns:e,rows:n},r){let o=new Map;for(let s of e.flat())s.node&&!o.has(s.node.position)&&o.set(s.node.position,s);let i=uu(t);return t.items.map(s=>({node:s.node,column:s.column,x:r.xOf(s.column),y0:s.y-s.height/2,y1:s.y+s.height/2,flow:lr(s),leads:o.get(s.node.position)===s,below:hu(s,e[s.column],r.height),passes:n&&lu(s),ports:i.get(s)??[]}))}function lu(t){let{position:e}=t.node,n=i=>Lt(i)===e,[r,o]=[t.ins.map(({source:i})=>i),t.outs.map(({target:i})=>i)];return r.length>0&&o.length>0&&[...r,...o].every(n)}function uu(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(l,u)=>{let h=l.y+u-n.width/2+a;e.get(l).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function hu(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[l,u])=>c+(t.y-l.y)*u.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function fu(t,e,n){let r=e.height-8-n,o=t.links.flatMap(s=>{s.back&&(r-=s.width+Ei);let a=r+s.width/2,c=pu(()=>s.back?mu(s,e,a):du(s,e)),l=s.target.column-s.source.column,u=[e.xOf(s.source.column),e.xOf(s.target.column)],[h,p]=[Math.min(...u),Math.max(...u)];return s.strands.map(({beam:m,side:b,value:y,width:S,offset:x})=>{let _=x-s.width/2;return{link:s.data,beam:m,side:b,value:y,width:S,span:l,x0:h,x1:p,get path(){return Vo(c(),_,_+S)}}})}),i=({span:s})=>s<1?0:s>1?1:2;return o.sort((s,a)=>i(s)-i(a)||a.beam-s.beam)}function pu(t){let e;return()=>e??=t()}function du(t,e){return zo(cr(t,e.xOf,e.nodeWidth/2),t.width)}function mu(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return Wo({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var vt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var $i=`/* Pictures side by side. */
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
`;function Zt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function ye(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function kt(){}var Nt=.7,Yt=1/Nt,Xt="\\s*([+-]?\\d+)\\s*",ge="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",nt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",yu=/^#([0-9a-f]{3,8})$/,xu=new RegExp(`^rgb\\(${Xt},${Xt},${Xt}\\)$`),wu=new RegExp(`^rgb\\(${nt},${nt},${nt}\\)$`),vu=new RegExp(`^rgba\\(${Xt},${Xt},${Xt},${ge}\\)$`),ku=new RegExp(`^rgba\\(${nt},${nt},${nt},${ge}\\)$`),Su=new RegExp(`^hsl\\(${ge},${nt},${nt}\\)$`),Mu=new RegExp(`^hsla\\(${ge},${nt},${nt},${ge}\\)$`),Ni={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Zt(kt,Z,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Ii,formatHex:Ii,formatHex8:Eu,formatHsl:Tu,formatRgb:Ci,toString:Ci});function Ii(){return this.rgb().formatHex()}function Eu(){return this.rgb().formatHex8()}function Tu(){return Wi(this).formatHsl()}function Ci(){return this.rgb().formatRgb()}function Z(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=yu.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Ri(e):n===3?new C(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?He(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?He(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=xu.exec(t))?new C(e[1],e[2],e[3],1):(e=wu.exec(t))?new C(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=vu.exec(t))?He(e[1],e[2],e[3],e[4]):(e=ku.exec(t))?He(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Su.exec(t))?Gi(e[1],e[2]/100,e[3]/100,1):(e=Mu.exec(t))?Gi(e[1],e[2]/100,e[3]/100,e[4]):Ni.hasOwnProperty(t)?Ri(Ni[t]):t==="transparent"?new C(NaN,NaN,NaN,0):null}function Ri(t){return new C(t>>16&255,t>>8&255,t&255,1)}function He(t,e,n,r){return r<=0&&(t=e=n=NaN),new C(t,e,n,r)}function mr(t){return t instanceof kt||(t=Z(t)),t?(t=t.rgb(),new C(t.r,t.g,t.b,t.opacity)):new C}function ot(t,e,n,r){return arguments.length===1?mr(t):new C(t,e,n,r??1)}function C(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Zt(C,ot,ye(kt,{brighter(t){return t=t==null?Yt:Math.pow(Yt,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?Nt:Math.pow(Nt,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new C(At(this.r),At(this.g),At(this.b),Fe(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Di,formatHex:Di,formatHex8:Pu,formatRgb:zi,toString:zi}));function Di(){return`#${Ot(this.r)}${Ot(this.g)}${Ot(this.b)}`}function Pu(){return`#${Ot(this.r)}${Ot(this.g)}${Ot(this.b)}${Ot((isNaN(this.opacity)?1:this.opacity)*255)}`}function zi(){let t=Fe(this.opacity);return`${t===1?"rgb(":"rgba("}${At(this.r)}, ${At(this.g)}, ${At(this.b)}${t===1?")":`, ${t})`}`}function Fe(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function At(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function Ot(t){return t=At(t),(t<16?"0":"")+t.toString(16)}function Gi(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new Y(t,e,n,r)}function Wi(t){if(t instanceof Y)return new Y(t.h,t.s,t.l,t.opacity);if(t instanceof kt||(t=Z(t)),!t)return new Y;if(t instanceof Y)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new Y(s,a,c,t.opacity)}function We(t,e,n,r){return arguments.length===1?Wi(t):new Y(t,e,n,r??1)}function Y(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Zt(Y,We,ye(kt,{brighter(t){return t=t==null?Yt:Math.pow(Yt,t),new Y(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Nt:Math.pow(Nt,t),new Y(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new C(ur(t>=240?t-240:t+120,o,r),ur(t,o,r),ur(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new Y(Hi(this.h),Be(this.s),Be(this.l),Fe(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Fe(this.opacity);return`${t===1?"hsl(":"hsla("}${Hi(this.h)}, ${Be(this.s)*100}%, ${Be(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Hi(t){return t=(t||0)%360,t<0?t+360:t}function Be(t){return Math.max(0,Math.min(1,t||0))}function ur(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ui=Math.PI/180,ji=180/Math.PI,Ve=18,qi=.96422,Xi=1,Ki=.82521,Yi=4/29,Kt=6/29,Zi=3*Kt*Kt,_u=Kt*Kt*Kt;function Ji(t){if(t instanceof rt)return new rt(t.l,t.a,t.b,t.opacity);if(t instanceof ft)return ts(t);t instanceof C||(t=mr(t));var e=dr(t.r),n=dr(t.g),r=dr(t.b),o=hr((.2225045*e+.7168786*n+.0606169*r)/Xi),i,s;return e===n&&n===r?i=s=o:(i=hr((.4360747*e+.3850649*n+.1430804*r)/qi),s=hr((.0139322*e+.0971045*n+.7141733*r)/Ki)),new rt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Qi(t,e,n,r){return arguments.length===1?Ji(t):new rt(t,e,n,r??1)}function rt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Zt(rt,Qi,ye(kt,{brighter(t){return new rt(this.l+Ve*(t??1),this.a,this.b,this.opacity)},darker(t){return new rt(this.l-Ve*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=qi*fr(e),t=Xi*fr(t),n=Ki*fr(n),new C(pr(3.1338561*e-1.6168667*t-.4906146*n),pr(-.9787684*e+1.9161415*t+.033454*n),pr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function hr(t){return t>_u?Math.pow(t,1/3):t/Zi+Yi}function fr(t){return t>Kt?t*t*t:Zi*(t-Yi)}function pr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function dr(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Lu(t){if(t instanceof ft)return new ft(t.h,t.c,t.l,t.opacity);if(t instanceof rt||(t=Ji(t)),t.a===0&&t.b===0)return new ft(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*ji;return new ft(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Jt(t,e,n,r){return arguments.length===1?Lu(t):new ft(t,e,n,r??1)}function ft(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function ts(t){if(isNaN(t.h))return new rt(t.l,0,0,t.opacity);var e=t.h*Ui;return new rt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Zt(ft,Jt,ye(kt,{brighter(t){return new ft(this.h,this.c,this.l+Ve*(t??1),this.opacity)},darker(t){return new ft(this.h,this.c,this.l-Ve*(t??1),this.opacity)},rgb(){return ts(this).rgb()}}));var es=-.14861,gr=1.78277,br=-.29227,Ue=-.90649,be=1.97294,Bi=be*Ue,Fi=be*gr,Vi=gr*br-Ue*es;function Ou(t){if(t instanceof $t)return new $t(t.h,t.s,t.l,t.opacity);t instanceof C||(t=mr(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(Vi*r+Bi*e-Fi*n)/(Vi+Bi-Fi),i=r-o,s=(be*(n-o)-br*i)/Ue,a=Math.sqrt(s*s+i*i)/(be*o*(1-o)),c=a?Math.atan2(s,i)*ji-120:NaN;return new $t(c<0?c+360:c,a,o,t.opacity)}function je(t,e,n,r){return arguments.length===1?Ou(t):new $t(t,e,n,r??1)}function $t(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Zt($t,je,ye(kt,{brighter(t){return t=t==null?Yt:Math.pow(Yt,t),new $t(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Nt:Math.pow(Nt,t),new $t(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ui,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new C(255*(e+n*(es*r+gr*o)),255*(e+n*(br*r+Ue*o)),255*(e+n*(be*r)),this.opacity)}}));function os(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function Au(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return os((n-r/e)*e,s,o,i,a)}}function $u(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return os((n-r/e)*e,o,i,s,a)}}var Xe=t=>()=>t;function is(t,e){return function(n){return t+n*e}}function Nu(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function vr(t,e){var n=e-t;return n?is(t,n>180||n<-180?n-360*Math.round(n/360):n):Xe(isNaN(t)?e:t)}function Iu(t){return(t=+t)==1?B:function(e,n){return n-e?Nu(e,n,t):Xe(isNaN(e)?n:e)}}function B(t,e){var n=e-t;return n?is(t,n):Xe(isNaN(t)?e:t)}var Q=(function t(e){var n=Iu(e);function r(o,i){var s=n((o=ot(o)).r,(i=ot(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),l=B(o.opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=c(u),o.opacity=l(u),o+""}}return r.gamma=t,r})(1);function ss(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ot(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var l0=ss(Au),u0=ss($u);function Cu(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function Ru(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Du(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Sr(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function zu(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function J(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Gu(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Sr(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var xr=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,yr=new RegExp(xr.source,"g");function Hu(t){return function(){return t}}function Bu(t){return function(e){return t(e)+""}}function kr(t,e){var n=xr.lastIndex=yr.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=xr.exec(t))&&(o=yr.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:J(r,o)})),n=yr.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?Bu(c[0].x):Hu(e):(e=c.length,function(l){for(var u=0,h;u<e;++u)a[(h=c[u]).i]=h.x(l);return a.join("")})}function Sr(t,e){var n=typeof e,r;return e==null||n==="boolean"?Xe(e):(n==="number"?J:n==="string"?(r=Z(e))?(e=r,Q):kr:e instanceof Z?Q:e instanceof Date?zu:Ru(e)?Cu:Array.isArray(e)?Du:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Gu:J)(t,e)}var ns=180/Math.PI,wr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function as(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*ns,skewX:Math.atan(c)*ns,scaleX:s,scaleY:a}}var qe;function Fu(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?wr:as(e.a,e.b,e.c,e.d,e.e,e.f)}function Vu(t){return t==null||(qe||(qe=document.createElementNS("http://www.w3.org/2000/svg","g")),qe.setAttribute("transform",t),!(t=qe.transform.baseVal.consolidate()))?wr:(t=t.matrix,as(t.a,t.b,t.c,t.d,t.e,t.f))}function cs(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,u,h,p,m,b){if(l!==h||u!==p){var y=m.push("translate(",null,e,null,n);b.push({i:y-4,x:J(l,h)},{i:y-2,x:J(u,p)})}else(h||p)&&m.push("translate("+h+e+p+n)}function s(l,u,h,p){l!==u?(l-u>180?u+=360:u-l>180&&(l+=360),p.push({i:h.push(o(h)+"rotate(",null,r)-2,x:J(l,u)})):u&&h.push(o(h)+"rotate("+u+r)}function a(l,u,h,p){l!==u?p.push({i:h.push(o(h)+"skewX(",null,r)-2,x:J(l,u)}):u&&h.push(o(h)+"skewX("+u+r)}function c(l,u,h,p,m,b){if(l!==h||u!==p){var y=m.push(o(m)+"scale(",null,",",null,")");b.push({i:y-4,x:J(l,h)},{i:y-2,x:J(u,p)})}else(h!==1||p!==1)&&m.push(o(m)+"scale("+h+","+p+")")}return function(l,u){var h=[],p=[];return l=t(l),u=t(u),i(l.translateX,l.translateY,u.translateX,u.translateY,h,p),s(l.rotate,u.rotate,h,p),a(l.skewX,u.skewX,h,p),c(l.scaleX,l.scaleY,u.scaleX,u.scaleY,h,p),l=u=null,function(m){for(var b=-1,y=p.length,S;++b<y;)h[(S=p[b]).i]=S.x(m);return h.join("")}}}var ls=cs(Fu,"px, ","px)","deg)"),us=cs(Vu,", ",")",")"),Wu=1e-12;function rs(t){return((t=Math.exp(t))+1/t)/2}function Uu(t){return((t=Math.exp(t))-1/t)/2}function ju(t){return((t=Math.exp(2*t))-1)/(t+1)}var hs=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],l=i[2],u=s[0],h=s[1],p=s[2],m=u-a,b=h-c,y=m*m+b*b,S,x;if(y<Wu)x=Math.log(p/l)/e,S=function(j){return[a+j*m,c+j*b,l*Math.exp(e*j*x)]};else{var _=Math.sqrt(y),A=(p*p-l*l+r*y)/(2*l*n*_),H=(p*p-l*l-r*y)/(2*p*n*_),I=Math.log(Math.sqrt(A*A+1)-A),L=Math.log(Math.sqrt(H*H+1)-H);x=(L-I)/e,S=function(j){var Vt=j*x,wt=rs(I),Wt=l/(n*_)*(wt*ju(e*Vt+I)-Uu(I));return[a+Wt*m,c+Wt*b,l*wt/rs(e*Vt+I)]}}return S.duration=Math.abs(x)*1e3*e/Math.SQRT2,S}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function fs(t){return function(e,n){var r=t((e=We(e)).h,(n=We(n)).h),o=B(e.s,n.s),i=B(e.l,n.l),s=B(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var h0=fs(vr),f0=fs(B);function ps(t){return function(e,n){var r=t((e=Jt(e)).h,(n=Jt(n)).h),o=B(e.c,n.c),i=B(e.l,n.l),s=B(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var p0=ps(vr),d0=ps(B);function ds(t){return(function e(n){n=+n;function r(o,i){var s=t((o=je(o)).h,(i=je(i)).h),a=B(o.s,i.s),c=B(o.l,i.l),l=B(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=c(Math.pow(u,n)),o.opacity=l(u),o+""}}return r.gamma=e,r})(1)}var m0=ds(vr),g0=ds(B);function ms(t,e){e===void 0&&(e=t,t=Sr);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var bs=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],qu=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],Xu=bs.length;function ys(t){return t?qu:bs}function xs(t,e){return e[t%e.length]}var Ku={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},Yu={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},ws=t=>t?Yu:Ku;function vs(t){return Math.floor(t/Xu)%4}var Zu=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],Ju=ms(Q,Zu),gs=256,Qu={light:new Map,dark:new Map};function Qt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(gs-1)),i=Qu[n?"dark":"light"];return i.has(o)||i.set(o,th(o/(gs-1),n)),i.get(o)}function th(t,e){let n=Jt(Ju(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var ks='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Ss={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},eh={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Ke=new WeakMap;function pt(t){let e=t.getRootNode(),n=Ke.get(e)??nh(t);return Ke.has(e)||queueMicrotask(()=>Ke.delete(e)),Ke.set(e,n),n}function nh(t){let e=getComputedStyle(t),n=a=>e.getPropertyValue(a).trim(),r=n("--st-background-color"),o=r?oh(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?eh:Ss,s={text:Ye(n("--st-text-color"),i.text),background:Ye(r,i.background),secondary:Ye(n("--st-secondary-background-color"),i.secondary),primary:Ye(n("--st-primary-color"),i.primary)};return Ms(s,o,n("--st-font")||ks)}function Ms(t,e,n=ks){let{text:r,background:o}=t,[i,s]=[Ze(r,o,.38),Ze(r,o,e?.74:.82)];return{dark:e,...t,muted:i,border:s,font:n,beams:ys(e),change:ws(e)}}var rh="Helvetica, Arial, sans-serif";function Es(t,e){return{...e?Ms(Ss,!1):t,font:rh}}function Ye(t,e){return Z(t)?.formatHex()??e}function Ze(t,e,n){return ot(Q(t,e)(n)).formatHex()}function Mr(t){let{r:e,g:n,b:r}=ot(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var oh=t=>Mr(t)<.2;function it(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:l}=e,u={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...l};for(let[h,p]of Object.entries(u))t.style.setProperty(`--ra-${h}`,p);t.style.colorScheme=e.dark?"dark":"light"}var Ts=`/* The save dialog. */
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
.ra-off-screen text {
  white-space: pre; /* a PDF asks where each letter stands, spaces too */
}
`;function Ps(t,e){if(!e)return t;let n=new Set(e),r=t.links.flatMap(s=>{let a=s.shares.filter(({beam:l})=>n.has(l)),c=a.reduce((l,u)=>l+u.value,0);return a.length>0?[{...s,shares:a,value:c}]:[]}),o=new Set([t.target,...e.flatMap(s=>t.beams[s]?.nodes??[])]),i=t.nodes.filter(({id:s})=>o.has(s));return{...t,nodes:i,links:r,...t.other&&{other:sh(t,n)}}}function sh({beams:t,other:e},n){let r=t.reduce((o,{share:i},s)=>o+(n.has(s)?0:i),0);return{total:e.total,share:e.share+r}}var ah=3;function Er({graph:t,nodes:e,links:n}){if(t!=="network")return[];let r=new Map(e.map(a=>[a.id,a.layer])),o=ht(n,a=>r.get(a.source)),i=[],s=null;for(let a of[...o.keys()].sort((c,l)=>c-l)){let c=o.get(a);ch(c,e)?s&&s.to===a&&Ls(c)===Ls(o.get(a-1))?s.to=a+1:i.push(s={from:a,to:a+1}):s=null}return i.filter(({from:a,to:c})=>c-a>=ah)}var _s=new WeakMap;function Os(t){let e=_s.get(t)??new Map(t.map(({id:n,position:r})=>[n,r]));return _s.set(t,e),e}function ch(t,e){let n=Os(e);return t.every(({source:r,target:o})=>n.get(r)===n.get(o))}function Ls(t){return t.map(({source:n,shares:r})=>`${/P\d+$/.exec(n)?.[0]} ${r.map(({beam:i,value:s})=>`${i}:${s.toPrecision(4)}`).join(" ")}`).sort().join(`
`)}var Tr=t=>"stays"in t,Je=t=>Tr(t)?t.stays[0]:t,Pr=({from:t,to:e},n)=>[...n].some(r=>t<=r&&r<e);function As(t,e){let n=Er(t).filter(l=>!Pr(l,e));if(n.length===0)return t;let r=new Map(t.nodes.map(l=>[l.id,l.layer])),o=l=>{let u=r.get(l.source);return n.find(({from:h,to:p})=>h<=u&&u<p)},i=({layer:l})=>n.some(({from:u,to:h})=>u<l&&l<h),s=ht(t.links,o),a=s.get(void 0)??[],c=n.flatMap(l=>lh(l,s.get(l),Os(t.nodes)));return{...t,nodes:t.nodes.filter(l=>!i(l)),links:[...a,...c]}}function lh({from:t,to:e},n,r){return[...ht(n,o=>r.get(o.source))].map(([o,i])=>({...i[0],source:De(t,o),target:De(e,o),weight:i.reduce((s,{weight:a})=>s*a,1),heads:[],stays:i}))}var uh=[["half",.5],["tenth",.1],["little",.02]],hh=-.05;function _r({links:t},e){let n=r=>t.some(o=>r(o)>0);return e==="effect"?t.some(r=>Ns(r)!==null):e==="paths"?!0:n(({speaks_for:r})=>r??0)&&n(({speaks_against:r})=>-(r??0))}function $s(t,e){if(e==="paths")return t;let n=e==="sides"?fh:ph;return{...t,links:t.links.map(r=>({...r,shares:n(r)}))}}function fh({shares:t,speaks_for:e=0,speaks_against:n=0}){let r=e-n;if(!(r>0))return t;let o=[["for",e/r],["against",-n/r]];return t.flatMap(i=>o.filter(([,s])=>s>0).map(([s,a])=>({...i,side:s,value:i.value*a})))}function ph(t){let e=Ns(t);return e===null?t.shares:t.shares.map(n=>({...n,side:e}))}function Ns({lost:t,lost_share:e}){return typeof t!="number"||typeof e!="number"?null:t<hh?"helps":uh.find(([,n])=>e>=n)?.[0]??"nothing"}function $(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+dh(e).replace("e-","e\u2212")}function dh(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function W(t){return`${mh(t)}\xA0%`}function mh(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function dt(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Lr(t,e){return e!=="network"?`${G(t.label)} (${t.position})`:`${G(t.label)} (${t.position}, ${Qe(t.layer)})`}function Qe(t){return t===0?"embeddings":`layer ${t-1}`}function tn(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${dt(r)}`}function Or(t){return t.shares.map(e=>e.beam)}var Is=new WeakMap;function Ar(t,e){let n=Is.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);Is.set(e,n)}return n.get(t)??[]}function en(t,e,n){let r=l=>e.nodes.find(u=>u.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Lr(l,e.graph):"?",a=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${$(l.value)}`):[`${$r(e)} ${$(t.weight)}`,tn(Or(t),e)],c=e.parts?[]:[gh(t,e,n),bh(t),nn(t),yh(t),xh(t)];return o&&o.position===i?.position&&c.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...a].join(" \xB7 "),rows:c.filter(l=>l!=="")}}function gh(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${$(r.value)} of the ${$(t.value)} that is drawn`}function bh({speaks_for:t,speaks_against:e}){return t===void 0||e===void 0?"":`speaks ${$(t)} for the answer, ${$(e)} against it`}function nn({lost:t,left:e,instead:n}){if(typeof t!="number"||typeof e!="number")return"";let r=t<0?`gains ${$(-t)}`:`loses ${$(t)}`,o=typeof n=="number"?`; random edges in its place cost ${$(n)}`:"";return`cut, the answer ${r} nats and has ${W(e)}${o}`}function $r({graph:t}){return t==="token"?"mass of all routes":t==="layer"?"attention":"weight"}var Cs=4;function yh({layers:t}){let e=xe(t??[]);if(e.length===0)return"";let n=e.slice(0,Cs).join(", ");return`${e.length===1?"layer":"layers"} ${n}${e.length>Cs?", \u2026":""}`}function xe(t){return t.map((n,r)=>r).sort((n,r)=>t[r]-t[n]||n-r).filter(n=>t[n]>0).map(n=>`${n} (${W(t[n])})`)}function xh(t){let e=Nr(t);return e.length===0?"":`${e.length===1?"head":"heads"} ${dt(e)}`}function Nr({heads:t=[]}){return t.map(({head:e,weight:n,layer:r})=>r===void 0?`${e} (${$(n)})`:`${r}.${e} (${W(n)})`)}function It(t,e){let n=tn(Ar(t.id,e),e),r=e.graph==="network"?[Qe(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(c=>`${G(c.label)} (${c.position}) ${$(c.weight)}`);i.length>0&&o.push(`\u2190 ${i.join(", ")}`);let s=G(t.label);return{title:t.id===e.target?`${s} \xB7 target`:s,rows:o}}function rn(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${wh(e)} ${we(t,e)}: ${St(t,e,24)}`}function we(t,{graph:e}){return e==="layer"?$(t.score):W(t.share)}var wh=({graph:t})=>t==="layer"?"score":"mass";function St(t,e,n=1/0){let r=Sh(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,l)=>l===0||c?.position!==o[l-1]?.position).map((c,l)=>{let u=l>0&&e.graph==="network"&&c?kh(c.layer-1):"";return`${l>0?` \u2192${u} `:""}${c?`${G(c.label)} (${c.position})`:"?"}`});if(s.length===1)return`stays at ${s[0]}`;let a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var vh="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",kh=t=>String(t).replace(/\d/g,e=>vh[Number(e)]),Rs=new WeakMap;function Sh(t){let e=Rs.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return Rs.set(t,e),e}var Ds=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,Mh=/\p{L}/u;function zs(t){return Ds.test(Mh.exec(t)?.[0]??"")}function G(t){return Ds.test(t)?`\u2068${t}\u2069`:t}var Eh=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function on(t){return t.split(Eh).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function te(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var Th=.01;function Ir({beams:t,other:e,parts:n},r){return!e||n?[]:[...r].filter(o=>t[o].share<Th*e.total)}function sn(t,e){let n=Ir(t,e),r=t.graph==="network"?"route":"path";if(n.length===0)return"";if(n.length===e.size)return n.length===1?`This ${r} carries under 1 %.`:`Each of these ${n.length} ${r}s carries under 1 %.`;let o=n.map(i=>t.beams[i].rank).sort((i,s)=>i-s);return o.length===1?`The faint ${r} ${o[0]} carries under 1 %.`:`The faint ${r}s ${Ph(o)} carry under 1 % each.`}function Ph(t){let[e,n]=[t[0],t.at(-1)];return n-e===t.length-1&&t.length>2?`${e} to ${n}`:dt(t)}var _h=22,Lh=76,Vs=10.5,Ws=19,Oh=5,Gs=8;function Us({columns:t,rows:e},n){if(!e)return[];let r=t.flatMap(({layer:i},s)=>{let[a,c]=[t[s-1],t[s+1]];return i!==null||!a||!c?[]:[{from:a.layer,to:c.layer,folded:!0,x0:a.x,x1:c.x}]}),o=i=>t.find(s=>s.layer===i)?.x??0;return[...r,...n.map(i=>({...i,folded:!1,x0:o(i.from),x1:o(i.to)}))]}function js(t,e,n){let r={"text-anchor":"middle","font-family":n.font,"font-size":Vs,fill:n.muted},o={stroke:n.background,"stroke-width":3,"stroke-linejoin":"round","paint-order":"stroke"},i=e.rows?e.columns.filter(({layer:a})=>a!==null):[],s=k("text",{class:"ra-axis-title",...r,...o},"after layer");t.node().replaceChildren(...e.rows?[s]:[]),t.selectAll("text.ra-column-name").data(i).join(a=>a.append(()=>k("text",{class:"ra-column-name",...r,...o}))).text(({layer:a})=>a===0?Ah(e):String(a-1))}var Ah=({pitch:t,scale:e,beside:n})=>n&&t*e>=Lh?"embeddings":"embed.";function qs(t,e,n,r){let o=e.columns.length-1,i=Math.ceil(_h/(e.pitch*n.k)),s=Math.ceil(34/(e.pitch*n.k)),a=new Map(e.columns.map((c,l)=>[c,l]));t.selectAll("text.ra-column-name").attr("x",({x:c})=>n.applyX(c)).attr("y",e.viewHeight-Ws).attr("display",c=>{let[l,u]=[a.get(c),n.applyX(c.x)],h=l===0||l>=s&&(o-l)%i===0,p=l===0?3*Gs:Gs;return h&&u>=p&&u<=r-p?null:"none"}),t.select("text.ra-axis-title").attr("x",r/2).attr("y",e.viewHeight-Oh)}function Xs(t,e,n){t.selectAll("g").data(e,({from:r,folded:o})=>`${r} ${o}`).join(r=>r.append(o=>$h(o,n))).each(function(r){this.setAttribute("aria-label",Bs(r)),this.querySelector("title").textContent=Bs(r),r.folded||(this.querySelector("text").textContent="fold")})}var Hs=({from:t,to:e})=>`${t}\u2013${e-1}`,Bs=t=>t.folded?`Layers ${t.from} to ${t.to-1}: nothing moves. Show them.`:`Fold layers ${t.from} to ${t.to-1}, in which nothing moves.`;function $h({from:t,folded:e},n){let r={stroke:n.muted,fill:"none","stroke-width":1},o={"text-anchor":"middle","font-family":n.font,"font-size":Vs,fill:n.text},i=e?{fill:n.background,"fill-opacity":.72}:{fill:n.background,"fill-opacity":0};return k("g",{class:"ra-fold",role:"button",tabindex:0,"data-from":t,"aria-expanded":String(!e)},k("title"),k("rect",i),k("path",{...r,...e&&{"stroke-dasharray":"2 3"}}),k("text",o))}var Nh=14,Ih=15,Ch=38,Rh=12,Fs=8;function Ks(t,e,n){let r=e.viewHeight-Ws,o=n.applyY(Math.min(...e.nodes.map(({y0:s})=>s)))-Fs,i=n.applyY(Math.max(...e.nodes.map(({y1:s})=>s)))+Fs;t.selectAll("g").each(function(s){let{folded:a,x0:c,x1:l}=s,[u,h]=[n.applyX(c),n.applyX(l)],p=(u+h)/2,m=a?Nh/2:(h-u)/2,b={x0:p-m,x1:p+m,y0:o,y1:i};a||([b.y0,b.y1]=[r-11-Ih,r-11]);let y=x=>this.querySelector(x);ut(y("rect"),{x:b.x0,y:b.y0,width:2*m,height:b.y1-b.y0}),ut(y("path"),{d:a?zh(b):Gh(b)});let S=s.from===0&&p-u<Ch?r-Rh:r;ut(y("text"),{x:p,y:a?S:b.y1-5}),a&&(y("text").textContent=h-u>Dh?`${Hs(s)}: nothing moves`:Hs(s))})}var Dh=220,zh=({x0:t,x1:e,y0:n,y1:r})=>`M${t},${n}L${t},${r}M${e},${n}L${e},${r}`,Gh=({x0:t,x1:e,y0:n,y1:r})=>`M${t},${n+9}L${t},${r}L${e},${r}L${e},${n+9}`;function Ys(t,e,n){let r=[],o=[],i=t.filter(({node:a})=>Cr(a,e)),s=[...i].sort((a,c)=>c.priority-a.priority).slice(0,200);for(let a of s){let l=Hh(a,u=>!o.some(h=>Cr(h,u))&&!i.some(h=>h!==a&&Cr(h.node,u)),e,n);l&&(o.push(Rr(l)),r.push(l))}return r}function Hh(t,e,n,r){let o=t.sides.map(s=>Bh(t,s,n,r)).filter(s=>s!==null);return o.find(s=>Fh(Rr(s),n)&&e(Rr(s)))??(t.priority===1/0?o[0]??null:null)}function Bh(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Mt(t.text,t.room[e]-o,y=>r(y,t.bold));if(i.length<5&&i!==t.text)return null;let s=t.second&&Uh(t.second,t.room[e],y=>r(y,t.bold)),a=Math.max(r(i,t.bold)+o,s?r(s,t.bold):0),c=s?16:0,[l,u]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],h=Math.max(n.x0+2,Math.min(l-a/2,n.x1-2-a)),p={left:t.node.x0-5-a,right:t.node.x1+5,above:h,below:h},m=u+4-c/2,b={left:m,right:m,above:t.node.y0-5-c,below:t.node.y1+5+10};return{id:t.id,text:i,...s&&{second:s},side:e,x:p[e],y:b[e],width:a}}function Rr({x:t,y:e,width:n,second:r}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4+(r?16:0)}}function Cr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Fh(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Vh=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Mt(t,e,n){if(n(t)<=e)return t;let r=[...Vh.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var Wh=/ (over |under )?\S+ %$/;function Uh(t,e,n){let r=Wh.exec(t)?.[0]??"",o=t.slice(0,t.length-r.length);return Mt(o,e-n(r),n)+r}function an(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(Mt(o,e,n))}return r}function Dr(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}var F=t=>({height:t,draw:()=>[]});var jh=6,cn=17,zr=11,Zs=11.5,qh=10.5,ln=16,Xh=.3,Kh=34;function un(t,e,n,r){let o=Qs(t,e);if(o.length===0)return F(0);let i=q(r.font,Zs),s="layers of each hop",a=Math.min(Xh*n,Math.max(i(s),...o.map(({name:m})=>i(m)))),c=ln+a+10,l=(n-ln-c)/o[0].link.layers.length,u=(o.length+1)*cn+4,h=(m,b,y,S)=>k("text",{x:m,y:b,"font-size":Zs,"font-family":r.font,...S},y);return{height:u,draw:m=>{let b=o.flatMap((_,A)=>[h(ln+a,m+A*cn+10,Mt(_.name,a,i),{"text-anchor":"end",fill:r.text}),...Yh(_,c,l,m+A*cn)]),y=m+o.length*cn+11,S={fill:r.muted,"font-size":qh},x=Zh(o[0].link.layers.length,l).map(_=>h(c+(_+.5)*l,y,String(_),{...S,"text-anchor":"middle"}));return[...b,h(ln+a,y,s,{...S,"text-anchor":"end"}),...x]}}}function Js(t,e){return`Layers of each hop. ${Qs(t,e).map(({name:r,link:o})=>`${r}: layers ${dt(xe(o.layers).slice(0,3))}`).join("; ")}`}function Qs(t,e){let n=new Map(e.nodes.map(i=>[i.id,`${G(i.label)} ${i.position}`])),r=new Map(t);return e.links.flatMap(i=>{let s=i.shares.filter(({beam:l})=>r.has(l)).sort((l,u)=>u.value-l.value);if(!i.layers||s.length===0)return[];let a=`${n.get(i.source)} \u2192 ${n.get(i.target)}`,c=s.reduce((l,u)=>l+u.value,0);return[{link:i,fill:r.get(s[0].beam),name:a,value:c}]}).sort((i,s)=>s.value-i.value).slice(0,jh)}function Yh({link:t,fill:e},n,r,o){let i=t.layers,s=Math.max(...i)||1,a=k("rect",{x:n,y:o+zr-1,width:r*i.length,height:1,fill:e,"fill-opacity":.35}),c=i.map((l,u)=>{let h=l/s*zr,p=Math.min(1,r/5);return k("rect",{x:n+u*r+p/2,y:o+zr-h,width:r-p,height:h,fill:e})});return[a,...c.filter((l,u)=>i[u]>0)]}function Zh(t,e){let n=Math.max(1,Math.ceil(Kh/e));return Array.from({length:Math.ceil(t/n)},(r,o)=>o*n)}var Ct=(t,e)=>`${t}>${e}`,hn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,unfolded:new Set,by:"paths",selection:null,echo:null,hover:null,absent:!1};function Et({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((u,h)=>h),a=new Set(e?s.filter(u=>e.includes(u)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=Jh(t,n)??(r&&Qh(t,r)),l=c?new Set([...a].filter(u=>c.has(u))):a;return{shown:a,lit:l}}function Jh(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function Qh({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(Ct(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function ta(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function ee(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function ea(t,e,n){if(!e)return ee(t,[n]);let r=e.filter(o=>o!==n);return ee(t,r.length<e.length?r:[...e,n])}function fn(t,e){return JSON.stringify(t)===JSON.stringify(e)}function na(t,e){return JSON.stringify(t)===JSON.stringify(e)}var ne=.12,pn=4;function Gr(t,e,n,r,o){tf(t,n,r,o),ef(e,n,r)}function tf(t,{lit:e},n,r){t.each(function({beam:o,link:i}){let[s,a]=[e.has(o),nf(i,n)],c=`${s} ${a}`;if((dn.get(this)??oa)!==c){dn.set(this,c),this.style.strokeWidth=a?"2":"",s?this.removeAttribute("opacity"):this.setAttribute("opacity",String(ne));for(let[l,u]of[["stroke",r.text],["vector-effect","non-scaling-stroke"]])a?this.setAttribute(l,u):this.removeAttribute(l)}})}var dn=new WeakMap,oa="true false";function ef(t,{lit:e},{selection:n,echo:r}){t.each(function(o){let{id:i}=o.node,s=n?.kind==="node"&&n.id===i,a=s||(r?.nodes.has(i)??!1),c=mn(o,e),l=`${c} ${s}${a?" ringed":""}`;if((dn.get(this)??oa)===l)return;dn.set(this,l),this.setAttribute("opacity",String(c?1:ne)),this.setAttribute("aria-pressed",String(s));let u=this.firstElementChild;a?u.removeAttribute("display"):u.setAttribute("display","none")})}function ia(t,e,n){ra(t.firstElementChild,e-pn,n+pn),ra(t.lastElementChild,e,n)}function ra(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function nf(t,{selection:e,echo:n}){let{source:r,target:o}=Je(t);return e?.kind==="link"?e.source===r&&e.target===o:n?.links.has(Ct(r,o))??!1}function mn({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function re(t,{change:e,background:n}){let r=i=>Ze(e.changed,n,i);return{for:e.gained,against:e.lost,half:r(0),tenth:r(.35),little:r(.62),nothing:e.both,helps:e.lost}[t]}var rf=["both","gained","lost"];function ve(t,{parts:e,hues:n},r){let o=e&&rf[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:xs(i,r.beams),pattern:vs(i)}}function oe(t,e,n,r){let{colour:o,pattern:i}=ve(t,e,n);return i===0?o:`url(#${r}-${t})`}var gn=220,sf=84,sa=10;function la(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>af(s,n)),i=Ys(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>k("g",{class:"ra-label"}))).each(function(s){hf(this,s,n)})}function af(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let l=a.id===n.target;if(r.rows&&!t.leads&&!l&&r.pitch*i.k<110)return[];let u=mn(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),...a.answer&&{second:cf(a.answer)},bold:l,node:ua(t,e),sides:lf(t,e),priority:l?1/0:t.flow+(u?1e6:0)+(t.leads&&r.rows?1e3:0),room:uf(t,e)}]}var cf=t=>`\u2192 ${t}`;function ua(t,{layout:e,transform:n}){let r=e.nodeWidth/2;return{x0:n.applyX(t.x-r),x1:n.applyX(t.x+r),y0:n.applyY(t.y0),y1:n.applyY(t.y1)}}function lf(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function uf(t,e){let{layout:n,view:r,transform:o}=e,i=ua(t,e),s=n.columns.length===1?gn:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(sf,Math.min(s,gn));return{left:Math.min(gn,i.x0-r.x0-sa),right:Math.min(gn,r.x1-i.x1-sa),above:a,below:a}}function hf(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(mn(e.placed,n.lit)?1:ne));let{text:s,muted:a,background:c,font:l}=i,u=[e.text,e.second,e.placed.node.position,s,a,c,l].join(" ");if(aa.get(t)===u)return;aa.set(t,u);let h=e.id===o.target;t.replaceChildren(...ff(e,h,r(e.text,h),i))}var aa=new WeakMap;function ff(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},s=e?700:400,a=k("text",{class:"ra-token",...i,"font-size":13,"font-weight":s,fill:r.text},...on(G(t.text)).map(({text:u,mark:h})=>ca(u,h?r.muted:null))),c=k("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position)),l=t.second?[k("text",{class:"ra-answer",...i,"font-size":13,"font-weight":s,fill:r.text,y:16},ca(t.second,null))]:[];return[...o.special?[pf(n,r)]:[],a,c,...l]}function pf(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return k("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function ca(t,e){return k("tspan",{fill:e},t)}var df=.22;function ha(t,e,n,r){t.selectAll("g.ra-node").remove();let o=gf(e,r),i=Math.max(...n.nodes.map(({position:a})=>a)),s=a=>{let c=o.cloneNode(!0),{node:l,x:u,y0:h,y1:p}=a;ut(c,{"data-id":l.id,transform:`translate(${u},0)`});let m=c.lastElementChild;return m.setAttribute("fill",Qt(l.position,i,r.dark)),a.passes&&m.setAttribute("fill-opacity",String(df)),l.id===n.target&&ut(m,mf(r)),ia(c,h,p),c};return a=>{let c=t.selectAll("g.ra-node").data(a,({node:l})=>l.id).join(l=>l.append(s)).order();return Ut(()=>c.attr("aria-label",({node:l})=>bf(l,n))),c}}var mf=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function gf({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,l)=>k("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...l}),o=r(pn,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return k("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function bf(t,e){let{title:n,rows:r}=It(t,e);return`${n}, ${r.join(", ")}`}var fa=.15,Hr=12,yf=10;function pa(t,e,n,r){let o=e.other,i=o&&n?[o]:[],s=n?n.share/n.total:0;t.selectAll("rect").data(i).join("rect").attr("class","ra-other").attr("data-share",s).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:c})=>c-a).attr("height",({y0:a,y1:c})=>c-a).attr("fill",r.muted).attr("fill-opacity",fa).attr("stroke",({cut:a})=>a?r.muted:null).attr("stroke-opacity",fa*3).attr("stroke-dasharray","5 4"),t.selectAll("text").data(i).join("text").attr("y",({y0:a,y1:c})=>c-a<Hr?c+Hr/2-1:(a+c)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(({cut:a})=>`other ${e.rows?"routes":"paths"} ${W(s)}${a?", not to scale":""}`)}function da(t,{other:e},{k:n}){t.select("text").attr("font-size",Hr/n).attr("x",(e?.x0??0)+yf/n)}function ma(t,e){t.attr("opacity",e?ne*3:1)}var bn=34,yn=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=f("canvas");frame=f("div",{class:"ra-window"});strip=f("div",{class:"ra-strip"},this.canvas,this.frame);hint=f("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide&&!e.crowded,this.strip.hidden=!e.wide,e.crowded&&(this.hint.textContent=`All ${e.columns.length} columns: zoom in, or fit once more for those before the target`),e.wide&&wf(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?xf(s,n.length):"\xA0"}},xf=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function wf(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=bn*o,t.style.height=`${bn}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:l,y1:u}of e.nodes){i.fillStyle=Qt(a.position,s,n.dark);let[h,p]=[l/e.height*bn,(u-l)/e.height*bn];i.fillRect(c/e.width*r-1,h,2,Math.max(2,p))}}var vf=.86,kf=.9,Sf=.5,Mf=.42;function ga(t,e,n,r,o){t.attr("fill-opacity",vf).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:kf).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=new Set(Ir(n,n.beams.keys())),s=Ef(({beam:a,side:c})=>{let l=c?re(c,r):oe(a,n,r,o),u=i.has(a)?Mf:null;return k("path",{class:"ra-ribbon",...{"data-beam":a,"data-side":c,"data-shown":!0,fill:l,"fill-opacity":u}})});return a=>t.selectAll("path").data(a,({link:c,beam:l,side:u})=>`${c.source}>${c.target} ${l} ${u}`).join(c=>c.append(l=>Tf(s(l),l))).order()}function Ef(t){let e=new Map;return n=>{let r=`${n.beam} ${n.side}`,o=e.get(r)??t(n);return e.set(r,o),o}}function Tf(t,{path:e,span:n}){let r=t.cloneNode();return r.setAttribute("d",e),n<1&&r.setAttribute("fill-opacity",String(Sf)),r}function ba(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ve(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],l={width:c,height:c,patternUnits:"userSpaceOnUse"};return k("pattern",{id:`${r}-${i}`,...l,patternTransform:"skewX(-30)"},k("rect",{width:c,height:c,fill:s,opacity:.45}),k("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function ya({beams:t,nodes:e,target:n}){let r=e.find(({id:i})=>i===n),o=r?.answer?` \u2192 ${r.answer}`:"";return`Attention paths to ${G(r?.label??"")}${o}: ${t.length} paths over ${e.length} nodes`}function xa(t,e){let n=te(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?en(n,e):r?It(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var ie=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new yn(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=Ao("ra-pattern");layout=null;width=0;seen;laidOut=null;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o,tallest:i},s,a){let{svg:c,stage:l,defs:u,other:h,ribbons:p,nodes:m,axis:b,folds:y}=this.parts;if(this.width=l.clientWidth,this.width===0)return;let S=c.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=q(n.font,13);let{shown:x,unfolded:_,by:A}=s;this.laidOut={shown:x,unfolded:_,by:A};let H=Ps(e,x),I=$s(As(H,_),A);this.seen=I;let L=Ti(I,{width:this.width,whole:r,tallest:i,measure:this.measure},o);this.layout=L,c.setAttribute("width",String(this.width)),c.setAttribute("height",String(L.viewHeight)),c.setAttribute("aria-label",ya(e)),ba(u,e,n,this.patternId),pa(h,L,I.other,n),js(b,L,n),Xs(y,Us(L,Er(H).filter(j=>Pr(j,_))),n),this.drawStrands=ga(p,L,e,n,this.patternId),this.drawPlaced=ha(m,L,e,n),this.overview.draw(L,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(L,this.width,a),this.moving=!1,this.refresh(s),S&&this.focus(S)}shows({shown:e,unfolded:n,by:r}){let{laidOut:o}=this;return o?.unfolded===n&&o.by===r&&na(o.shown,e)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=Et(e);Gr(this.ribbons,this.nodes,n,e,this.theme),ma(this.parts.other,n.lit.size<n.shown.size),this.parts.thin.textContent=sn(e.picture,n.shown),this.drawDepth(e.picture,n),this.place(this.layout,e)}drawDepth(e,{lit:n}){let{depth:r}=this.parts,o=[...n].map(a=>[a,oe(a,e,this.theme,this.patternId)]),{height:i,draw:s}=un(o,e,this.width,this.theme);r.replaceChildren(...s(0)),r.setAttribute("height",String(i)),r.setAttribute("aria-label",Js(o,e)),r.toggleAttribute("hidden",i===0)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&Gr(this.ribbons,this.nodes,Et(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let l=n?s[1]-s[0]:1/0;this.drawn=[s[0]-l,s[1]+l];let u=(h,p)=>p>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:p})=>u(h,p))),this.nodes=this.drawPlaced(o.filter(({x:h})=>u(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?40:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,l={picture:r,layout:e,emphasis:Et(n),transform:o,view:s,measure:a,theme:c};la(this.parts.labels,this.nodes.data(),l),da(this.parts.other,e,o),qs(this.parts.axis,e,o,this.width),Ks(this.parts.folds,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(Ct(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var Br="http://www.w3.org/1999/xhtml",wa={svg:"http://www.w3.org/2000/svg",xhtml:Br,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function ke(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),wa.hasOwnProperty(e)?{space:wa[e],local:t}:t}function Pf(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Br&&e.documentElement.namespaceURI===Br?e.createElement(t):e.createElementNS(n,t)}}function _f(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function va(t){var e=ke(t);return(e.local?_f:Pf)(e)}function Lf(){}function wn(t){return t==null?Lf:function(){return this.querySelector(t)}}function Of(t){typeof t!="function"&&(t=wn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,l,u=0;u<s;++u)(c=i[u])&&(l=t.call(c,c.__data__,u,i))&&("__data__"in c&&(l.__data__=c.__data__),a[u]=l);return new U(r,this._parents)}function Af(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function $f(){return[]}function Vr(t){return t==null?$f:function(){return this.querySelectorAll(t)}}function Nf(t){return function(){return Af(t.apply(this,arguments))}}function If(t){typeof t=="function"?t=Nf(t):t=Vr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&(r.push(t.call(c,c.__data__,l,s)),o.push(c));return new U(r,o)}function Wr(t){return function(){return this.matches(t)}}function ka(t){return function(e){return e.matches(t)}}var Cf=Array.prototype.find;function Rf(t){return function(){return Cf.call(this.children,t)}}function Df(){return this.firstElementChild}function zf(t){return this.select(t==null?Df:Rf(typeof t=="function"?t:ka(t)))}var Gf=Array.prototype.filter;function Hf(){return Array.from(this.children)}function Bf(t){return function(){return Gf.call(this.children,t)}}function Ff(t){return this.selectAll(t==null?Hf:Bf(typeof t=="function"?t:ka(t)))}function Vf(t){typeof t!="function"&&(t=Wr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new U(r,this._parents)}function Sa(t){return new Array(t.length)}function Wf(){return new U(this._enter||this._groups.map(Sa),this._parents)}function xn(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}xn.prototype={constructor:xn,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Uf(t){return function(){return t}}function jf(t,e,n,r,o,i){for(var s=0,a,c=e.length,l=i.length;s<l;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new xn(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function qf(t,e,n,r,o,i,s){var a,c,l=new Map,u=e.length,h=i.length,p=new Array(u),m;for(a=0;a<u;++a)(c=e[a])&&(p[a]=m=s.call(c,c.__data__,a,e)+"",l.has(m)?o[a]=c:l.set(m,c));for(a=0;a<h;++a)m=s.call(t,i[a],a,i)+"",(c=l.get(m))?(r[a]=c,c.__data__=i[a],l.delete(m)):n[a]=new xn(t,i[a]);for(a=0;a<u;++a)(c=e[a])&&l.get(p[a])===c&&(o[a]=c)}function Xf(t){return t.__data__}function Kf(t,e){if(!arguments.length)return Array.from(this,Xf);var n=e?qf:jf,r=this._parents,o=this._groups;typeof t!="function"&&(t=Uf(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),l=0;l<i;++l){var u=r[l],h=o[l],p=h.length,m=Yf(t.call(u,u&&u.__data__,l,r)),b=m.length,y=a[l]=new Array(b),S=s[l]=new Array(b),x=c[l]=new Array(p);n(u,h,y,S,x,m,e);for(var _=0,A=0,H,I;_<b;++_)if(H=y[_]){for(_>=A&&(A=_+1);!(I=S[A])&&++A<b;);H._next=I||null}}return s=new U(s,r),s._enter=a,s._exit=c,s}function Yf(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Zf(){return new U(this._exit||this._groups.map(Sa),this._parents)}function Jf(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function Qf(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var l=n[c],u=r[c],h=l.length,p=a[c]=new Array(h),m,b=0;b<h;++b)(m=l[b]||u[b])&&(p[b]=m);for(;c<o;++c)a[c]=n[c];return new U(a,this._parents)}function tp(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function ep(t){t||(t=np);function e(h,p){return h&&p?t(h.__data__,p.__data__):!h-!p}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),l,u=0;u<a;++u)(l=s[u])&&(c[u]=l);c.sort(e)}return new U(o,this._parents).order()}function np(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function rp(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function op(){return Array.from(this)}function ip(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function sp(){let t=0;for(let e of this)++t;return t}function ap(){return!this.node()}function cp(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function lp(t){return function(){this.removeAttribute(t)}}function up(t){return function(){this.removeAttributeNS(t.space,t.local)}}function hp(t,e){return function(){this.setAttribute(t,e)}}function fp(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function pp(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function dp(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function mp(t,e){var n=ke(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?up:lp:typeof e=="function"?n.local?dp:pp:n.local?fp:hp)(n,e))}function Ma(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function gp(t){return function(){this.style.removeProperty(t)}}function bp(t,e,n){return function(){this.style.setProperty(t,e,n)}}function yp(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function xp(t,e,n){return arguments.length>1?this.each((e==null?gp:typeof e=="function"?yp:bp)(t,e,n??"")):Rt(this.node(),t)}function Rt(t,e){return t.style.getPropertyValue(e)||Ma(t).getComputedStyle(t,null).getPropertyValue(e)}function wp(t){return function(){delete this[t]}}function vp(t,e){return function(){this[t]=e}}function kp(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Sp(t,e){return arguments.length>1?this.each((e==null?wp:typeof e=="function"?kp:vp)(t,e)):this.node()[t]}function Ea(t){return t.trim().split(/^|\s+/)}function Ur(t){return t.classList||new Ta(t)}function Ta(t){this._node=t,this._names=Ea(t.getAttribute("class")||"")}Ta.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Pa(t,e){for(var n=Ur(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function _a(t,e){for(var n=Ur(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function Mp(t){return function(){Pa(this,t)}}function Ep(t){return function(){_a(this,t)}}function Tp(t,e){return function(){(e.apply(this,arguments)?Pa:_a)(this,t)}}function Pp(t,e){var n=Ea(t+"");if(arguments.length<2){for(var r=Ur(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Tp:e?Mp:Ep)(n,e))}function _p(){this.textContent=""}function Lp(t){return function(){this.textContent=t}}function Op(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Ap(t){return arguments.length?this.each(t==null?_p:(typeof t=="function"?Op:Lp)(t)):this.node().textContent}function $p(){this.innerHTML=""}function Np(t){return function(){this.innerHTML=t}}function Ip(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Cp(t){return arguments.length?this.each(t==null?$p:(typeof t=="function"?Ip:Np)(t)):this.node().innerHTML}function Rp(){this.nextSibling&&this.parentNode.appendChild(this)}function Dp(){return this.each(Rp)}function zp(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Gp(){return this.each(zp)}function Hp(t){var e=typeof t=="function"?t:va(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Bp(){return null}function Fp(t,e){var n=typeof t=="function"?t:va(t),r=e==null?Bp:typeof e=="function"?e:wn(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Vp(){var t=this.parentNode;t&&t.removeChild(this)}function Wp(){return this.each(Vp)}function Up(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function jp(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function qp(t){return this.select(t?jp:Up)}function Xp(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Kp(t){return function(e){t.call(this,e,this.__data__)}}function Yp(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function Zp(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function Jp(t,e,n){return function(){var r=this.__on,o,i=Kp(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function Qp(t,e,n){var r=Yp(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,l=a.length,u;c<l;++c)for(o=0,u=a[c];o<i;++o)if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?Jp:Zp,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function La(t,e,n){var r=Ma(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function td(t,e){return function(){return La(this,t,e)}}function ed(t,e){return function(){return La(this,t,e.apply(this,arguments))}}function nd(t,e){return this.each((typeof e=="function"?ed:td)(t,e))}function*rd(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Oa=[null];function U(t,e){this._groups=t,this._parents=e}function Dt(){return new U([[document.documentElement]],Oa)}function od(){return this}U.prototype=Dt.prototype={constructor:U,select:Of,selectAll:If,selectChild:zf,selectChildren:Ff,filter:Vf,data:Kf,enter:Wf,exit:Zf,join:Jf,merge:Qf,selection:od,order:tp,sort:ep,call:rp,nodes:op,node:ip,size:sp,empty:ap,each:cp,attr:mp,style:xp,property:Sp,classed:Pp,text:Ap,html:Cp,raise:Dp,lower:Gp,append:Hp,insert:Fp,remove:Wp,clone:qp,datum:Xp,on:Qp,dispatch:nd,[Symbol.iterator]:rd};function R(t){return typeof t=="string"?new U([[document.querySelector(t)]],[document.documentElement]):new U([[t]],Oa)}var id=0;function sd(){return new Fr}function Fr(){this._="@"+(++id).toString(36)}Fr.prototype=sd.prototype={constructor:Fr,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function ad(t){let e;for(;e=t.sourceEvent;)t=e;return t}function mt(t,e){if(t=ad(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}function vn(t){let e=k("defs"),n=(wt,Wt=!0)=>k("g",{class:wt,"aria-hidden":Wt||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a,c]=[n("ra-labels"),n("ra-axis"),n("ra-folds",!1)],l=k("g",{class:"ra-viewport"},r,o,i),h=k("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,l,c,s,a),p=f("div",{class:"ra-stage"},h),m=f("div",{class:"ra-head"}),b=f("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),y=k("svg",{class:"ra-depth",role:"img"}),S=f("p",{class:"ra-caption"}),x=f("p",{class:"ra-pruned"}),_=f("p",{class:"ra-thin"}),A=f("div",{class:"ra-key"}),H=f("div",{class:"ra-foot"},_,S,A,x),I=f("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(m,p,b,y,H,I);let L=wt=>R(wt),j={other:L(r),ribbons:L(o),nodes:L(i)},Vt={labels:L(s),axis:L(a),folds:L(c)};return{head:m,stage:p,svg:h,defs:e,viewport:l,...j,...Vt,depth:y,overview:b,caption:S,pruned:x,thin:_,key:A,live:I}}var cd={value:()=>{}};function Se(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new kn(n)}function kn(t){this._=t}function ld(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}kn.prototype=Se.prototype={constructor:kn,on:function(t,e){var n=this._,r=ld(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=ud(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=Aa(n[o],t.name,e);else if(e==null)for(o in n)n[o]=Aa(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new kn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function ud(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function Aa(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=cd,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var se=0,Ee=0,Me=0,Na=1e3,Sn,Te,Mn=0,zt=0,Tn=0,Pe=typeof performance=="object"&&performance.now?performance:Date,Ia=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Pn(){return zt||(Ia(hd),zt=Pe.now()+Tn)}function hd(){zt=0}function En(){this._call=this._time=this._next=null}En.prototype=qr.prototype={constructor:En,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Pn():+n)+(e==null?0:+e),!this._next&&Te!==this&&(Te?Te._next=this:Sn=this,Te=this),this._call=t,this._time=n,jr()},stop:function(){this._call&&(this._call=null,this._time=1/0,jr())}};function qr(t,e,n){var r=new En;return r.restart(t,e,n),r}function fd(){Pn(),++se;for(var t=Sn,e;t;)(e=zt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--se}function $a(){zt=(Mn=Pe.now())+Tn,se=Ee=0;try{fd()}finally{se=0,dd(),zt=0}}function pd(){var t=Pe.now(),e=t-Mn;e>Na&&(Tn-=e,Mn=t)}function dd(){for(var t,e=Sn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Sn=n);Te=t,jr(r)}function jr(t){if(!se){Ee&&(Ee=clearTimeout(Ee));var e=t-zt;e>24?(t<1/0&&(Ee=setTimeout($a,Math.ceil(t-Pe.now()-Tn)+1)),Me&&(Me=clearInterval(Me))):(Me||(Mn=Pe.now(),Me=setInterval(pd,Na)),se=1,Ia($a))}}function Xr(t,e,n){var r=new En;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function Ra(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Kr=3,Fy=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Kr),Vy=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Kr),Wy=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(Kr),md=Math.PI,Uy=md/2;function _n(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var Ca=4/11,jy=6/11,qy=8/11,Xy=3/4,Ky=9/11,Yy=10/11,Zy=15/16,Jy=21/22,Qy=63/64,tx=1/Ca/Ca;var Yr=1.70158,ex=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Yr),nx=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Yr),rx=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Yr),ae=2*Math.PI,Zr=1,Jr=.3,ox=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ae);function o(i){return e*_n(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*ae)},o.period=function(i){return t(e,i)},o})(Zr,Jr),ix=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ae);function o(i){return 1-e*_n(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*ae)},o.period=function(i){return t(e,i)},o})(Zr,Jr),sx=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=ae);function o(i){return((i=i*2-1)<0?e*_n(-i)*Math.sin((r-i)/n):2-e*_n(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*ae)},o.period=function(i){return t(e,i)},o})(Zr,Jr);var gd=Se("start","end","cancel","interrupt"),bd=[],Ga=0,Da=1,Qr=2,Ln=3,za=4,to=5,On=6;function An(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;yd(t,n,{name:e,index:r,group:o,on:gd,tween:bd,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:Ga})}function eo(t,e){var n=tt(t,e);if(n.state>Ga)throw new Error("too late; already scheduled");return n}function st(t,e){var n=tt(t,e);if(n.state>Ln)throw new Error("too late; already running");return n}function tt(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function yd(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=qr(i,0,n.time);function i(l){n.state=Da,n.timer.restart(s,n.delay,n.time),n.delay<=l&&s(l-n.delay)}function s(l){var u,h,p,m;if(n.state!==Da)return c();for(u in r)if(m=r[u],m.name===n.name){if(m.state===Ln)return Xr(s);m.state===za?(m.state=On,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[u]):+u<e&&(m.state=On,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[u])}if(Xr(function(){n.state===Ln&&(n.state=za,n.timer.restart(a,n.delay,n.time),a(l))}),n.state=Qr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Qr){for(n.state=Ln,o=new Array(p=n.tween.length),u=0,h=-1;u<p;++u)(m=n.tween[u].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=m);o.length=h+1}}function a(l){for(var u=l<n.duration?n.ease.call(null,l/n.duration):(n.timer.restart(c),n.state=to,1),h=-1,p=o.length;++h<p;)o[h].call(t,u);n.state===to&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=On,n.timer.stop(),delete r[e];for(var l in r)return;delete t.__transition}}function _e(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>Qr&&r.state<to,r.state=On,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function xd(t){return this.each(function(){_e(this,t)})}function wd(t,e){var n,r;return function(){var o=st(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function vd(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=st(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,l=o.length;c<l;++c)if(o[c].name===e){o[c]=a;break}c===l&&o.push(a)}i.tween=o}}function kd(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=tt(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?wd:vd)(n,t,e))}function no(t,e,n){var r=t._id;return t.each(function(){var o=st(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return tt(o,r).value[e]}}function Ha(t,e){var n;return(typeof e=="number"?J:e instanceof Z?Q:(n=Z(e))?(e=n,Q):kr)(t,e)}function Sd(t){return function(){this.removeAttribute(t)}}function Md(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Ed(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Td(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Pd(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function _d(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Ld(t,e){var n=ke(t),r=n==="transform"?us:Ha;return this.attrTween(t,typeof e=="function"?(n.local?_d:Pd)(n,r,no(this,"attr."+t,e)):e==null?(n.local?Md:Sd)(n):(n.local?Td:Ed)(n,r,e))}function Od(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function Ad(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function $d(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Ad(t,i)),n}return o._value=e,o}function Nd(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Od(t,i)),n}return o._value=e,o}function Id(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=ke(t);return this.tween(n,(r.local?$d:Nd)(r,e))}function Cd(t,e){return function(){eo(this,t).delay=+e.apply(this,arguments)}}function Rd(t,e){return e=+e,function(){eo(this,t).delay=e}}function Dd(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Cd:Rd)(e,t)):tt(this.node(),e).delay}function zd(t,e){return function(){st(this,t).duration=+e.apply(this,arguments)}}function Gd(t,e){return e=+e,function(){st(this,t).duration=e}}function Hd(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?zd:Gd)(e,t)):tt(this.node(),e).duration}function Bd(t,e){if(typeof e!="function")throw new Error;return function(){st(this,t).ease=e}}function Fd(t){var e=this._id;return arguments.length?this.each(Bd(e,t)):tt(this.node(),e).ease}function Vd(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;st(this,t).ease=n}}function Wd(t){if(typeof t!="function")throw new Error;return this.each(Vd(this._id,t))}function Ud(t){typeof t!="function"&&(t=Wr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new bt(r,this._parents,this._name,this._id)}function jd(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],l=n[a],u=c.length,h=s[a]=new Array(u),p,m=0;m<u;++m)(p=c[m]||l[m])&&(h[m]=p);for(;a<r;++a)s[a]=e[a];return new bt(s,this._parents,this._name,this._id)}function qd(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function Xd(t,e,n){var r,o,i=qd(e)?eo:st;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function Kd(t,e){var n=this._id;return arguments.length<2?tt(this.node(),n).on.on(t):this.each(Xd(n,t,e))}function Yd(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function Zd(){return this.on("end.remove",Yd(this._id))}function Jd(t){var e=this._name,n=this._id;typeof t!="function"&&(t=wn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,l=i[s]=new Array(c),u,h,p=0;p<c;++p)(u=a[p])&&(h=t.call(u,u.__data__,p,a))&&("__data__"in u&&(h.__data__=u.__data__),l[p]=h,An(l[p],e,n,p,l,tt(u,n)));return new bt(i,this._parents,e,n)}function Qd(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Vr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],l=c.length,u,h=0;h<l;++h)if(u=c[h]){for(var p=t.call(u,u.__data__,h,c),m,b=tt(u,n),y=0,S=p.length;y<S;++y)(m=p[y])&&An(m,e,n,y,p,b);i.push(p),s.push(u)}return new bt(i,s,e,n)}var tm=Dt.prototype.constructor;function em(){return new tm(this._groups,this._parents)}function nm(t,e){var n,r,o;return function(){var i=Rt(this,t),s=(this.style.removeProperty(t),Rt(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function Ba(t){return function(){this.style.removeProperty(t)}}function rm(t,e,n){var r,o=n+"",i;return function(){var s=Rt(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function om(t,e,n){var r,o,i;return function(){var s=Rt(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Rt(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function im(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=st(this,t),l=c.on,u=c.value[i]==null?a||(a=Ba(e)):void 0;(l!==n||o!==u)&&(r=(n=l).copy()).on(s,o=u),c.on=r}}function sm(t,e,n){var r=(t+="")=="transform"?ls:Ha;return e==null?this.styleTween(t,nm(t,r)).on("end.style."+t,Ba(t)):typeof e=="function"?this.styleTween(t,om(t,r,no(this,"style."+t,e))).each(im(this._id,t)):this.styleTween(t,rm(t,r,e),n).on("end.style."+t,null)}function am(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function cm(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&am(t,s,n)),r}return i._value=e,i}function lm(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,cm(t,e,n??""))}function um(t){return function(){this.textContent=t}}function hm(t){return function(){var e=t(this);this.textContent=e??""}}function fm(t){return this.tween("text",typeof t=="function"?hm(no(this,"text",t)):um(t==null?"":t+""))}function pm(t){return function(e){this.textContent=t.call(this,e)}}function dm(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&pm(o)),e}return r._value=t,r}function mm(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,dm(t))}function gm(){for(var t=this._name,e=this._id,n=Fa(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)if(c=s[l]){var u=tt(c,e);An(c,t,n,l,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new bt(r,this._parents,t,n)}function bm(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var l=st(this,r),u=l.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),l.on=e}),o===0&&i()})}var ym=0;function bt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function xm(t){return Dt().transition(t)}function Fa(){return++ym}var gt=Dt.prototype;bt.prototype=xm.prototype={constructor:bt,select:Jd,selectAll:Qd,selectChild:gt.selectChild,selectChildren:gt.selectChildren,filter:Ud,merge:jd,selection:em,transition:gm,call:gt.call,nodes:gt.nodes,node:gt.node,size:gt.size,empty:gt.empty,each:gt.each,on:Kd,attr:Ld,attrTween:Id,style:sm,styleTween:lm,text:fm,textTween:mm,remove:Zd,tween:kd,delay:Dd,duration:Hd,ease:Fd,easeVarying:Wd,end:bm,[Symbol.iterator]:gt[Symbol.iterator]};var wm={time:null,delay:0,duration:250,ease:Ra};function vm(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function km(t){var e,n;t instanceof bt?(e=t._id,t=t._name):(e=Fa(),(n=wm).time=Pn(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&An(c,t,e,l,s,n||vm(c,e));return new bt(r,this._parents,t,e)}Dt.prototype.interrupt=xd;Dt.prototype.transition=km;var ro={capture:!0,passive:!1};function oo(t){t.preventDefault(),t.stopImmediatePropagation()}function Va(t){var e=t.document.documentElement,n=R(t).on("dragstart.drag",oo,ro);"onselectstart"in e?n.on("selectstart.drag",oo,ro):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Wa(t,e){var n=t.document.documentElement,r=R(t).on("dragstart.drag",null);e&&(r.on("click.drag",oo,ro),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Sm(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}Sm.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var $n=t=>()=>t;function Mm(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function yt(t,e,n){this.k=t,this.x=e,this.y=n}yt.prototype={constructor:yt,scale:function(t){return t===1?this:new yt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new yt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Gt=new yt(1,0,0);so.prototype=yt.prototype;function so(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Gt;return t.__zoom}function io(t){t.stopImmediatePropagation()}function Le(t){t.preventDefault(),t.stopImmediatePropagation()}function Em(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Tm(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function Ua(){return this.__zoom||Gt}function Pm(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function _m(){return navigator.maxTouchPoints||"ontouchstart"in this}function Lm(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function ja(){var t=Em,e=Tm,n=Lm,r=Pm,o=_m,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=hs,l=Se("start","zoom","end"),u,h,p,m=500,b=150,y=0,S=10;function x(d){d.property("__zoom",Ua).on("wheel.zoom",Vt,{passive:!1}).on("mousedown.zoom",wt).on("dblclick.zoom",Wt).filter(o).on("touchstart.zoom",gl).on("touchmove.zoom",bl).on("touchend.zoom touchcancel.zoom",yl).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}x.transform=function(d,w,g,v){var M=d.selection?d.selection():d;M.property("__zoom",Ua),d!==M?I(d,w,g,v):M.interrupt().each(function(){L(this,arguments).event(v).start().zoom(null,typeof w=="function"?w.apply(this,arguments):w).end()})},x.scaleBy=function(d,w,g,v){x.scaleTo(d,function(){var M=this.__zoom.k,E=typeof w=="function"?w.apply(this,arguments):w;return M*E},g,v)},x.scaleTo=function(d,w,g,v){x.transform(d,function(){var M=e.apply(this,arguments),E=this.__zoom,T=g==null?H(M):typeof g=="function"?g.apply(this,arguments):g,O=E.invert(T),N=typeof w=="function"?w.apply(this,arguments):w;return n(A(_(E,N),T,O),M,s)},g,v)},x.translateBy=function(d,w,g,v){x.transform(d,function(){return n(this.__zoom.translate(typeof w=="function"?w.apply(this,arguments):w,typeof g=="function"?g.apply(this,arguments):g),e.apply(this,arguments),s)},null,v)},x.translateTo=function(d,w,g,v,M){x.transform(d,function(){var E=e.apply(this,arguments),T=this.__zoom,O=v==null?H(E):typeof v=="function"?v.apply(this,arguments):v;return n(Gt.translate(O[0],O[1]).scale(T.k).translate(typeof w=="function"?-w.apply(this,arguments):-w,typeof g=="function"?-g.apply(this,arguments):-g),E,s)},v,M)};function _(d,w){return w=Math.max(i[0],Math.min(i[1],w)),w===d.k?d:new yt(w,d.x,d.y)}function A(d,w,g){var v=w[0]-g[0]*d.k,M=w[1]-g[1]*d.k;return v===d.x&&M===d.y?d:new yt(d.k,v,M)}function H(d){return[(+d[0][0]+ +d[1][0])/2,(+d[0][1]+ +d[1][1])/2]}function I(d,w,g,v){d.on("start.zoom",function(){L(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){L(this,arguments).event(v).end()}).tween("zoom",function(){var M=this,E=arguments,T=L(M,E).event(v),O=e.apply(M,E),N=g==null?H(O):typeof g=="function"?g.apply(M,E):g,et=Math.max(O[1][0]-O[0][0],O[1][1]-O[0][1]),D=M.__zoom,X=typeof w=="function"?w.apply(M,E):w,ct=c(D.invert(N).concat(et/D.k),X.invert(N).concat(et/X.k));return function(K){if(K===1)K=X;else{var lt=ct(K),tr=et/lt[2];K=new yt(tr,N[0]-lt[0]*tr,N[1]-lt[1]*tr)}T.zoom(null,K)}})}function L(d,w,g){return!g&&d.__zooming||new j(d,w)}function j(d,w){this.that=d,this.args=w,this.active=0,this.sourceEvent=null,this.extent=e.apply(d,w),this.taps=0}j.prototype={event:function(d){return d&&(this.sourceEvent=d),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(d,w){return this.mouse&&d!=="mouse"&&(this.mouse[1]=w.invert(this.mouse[0])),this.touch0&&d!=="touch"&&(this.touch0[1]=w.invert(this.touch0[0])),this.touch1&&d!=="touch"&&(this.touch1[1]=w.invert(this.touch1[0])),this.that.__zoom=w,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(d){var w=R(this.that).datum();l.call(d,this.that,new Mm(d,{sourceEvent:this.sourceEvent,target:x,transform:this.that.__zoom,dispatch:l}),w)}};function Vt(d,...w){if(!t.apply(this,arguments))return;var g=L(this,w).event(d),v=this.__zoom,M=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),E=mt(d);if(g.wheel)(g.mouse[0][0]!==E[0]||g.mouse[0][1]!==E[1])&&(g.mouse[1]=v.invert(g.mouse[0]=E)),clearTimeout(g.wheel);else{if(v.k===M)return;g.mouse=[E,v.invert(E)],_e(this),g.start()}Le(d),g.wheel=setTimeout(T,b),g.zoom("mouse",n(A(_(v,M),g.mouse[0],g.mouse[1]),g.extent,s));function T(){g.wheel=null,g.end()}}function wt(d,...w){if(p||!t.apply(this,arguments))return;var g=d.currentTarget,v=L(this,w,!0).event(d),M=R(d.view).on("mousemove.zoom",N,!0).on("mouseup.zoom",et,!0),E=mt(d,g),T=d.clientX,O=d.clientY;Va(d.view),io(d),v.mouse=[E,this.__zoom.invert(E)],_e(this),v.start();function N(D){if(Le(D),!v.moved){var X=D.clientX-T,ct=D.clientY-O;v.moved=X*X+ct*ct>y}v.event(D).zoom("mouse",n(A(v.that.__zoom,v.mouse[0]=mt(D,g),v.mouse[1]),v.extent,s))}function et(D){M.on("mousemove.zoom mouseup.zoom",null),Wa(D.view,v.moved),Le(D),v.event(D).end()}}function Wt(d,...w){if(t.apply(this,arguments)){var g=this.__zoom,v=mt(d.changedTouches?d.changedTouches[0]:d,this),M=g.invert(v),E=g.k*(d.shiftKey?.5:2),T=n(A(_(g,E),v,M),e.apply(this,w),s);Le(d),a>0?R(this).transition().duration(a).call(I,T,v,d):R(this).call(x.transform,T,v,d)}}function gl(d,...w){if(t.apply(this,arguments)){var g=d.touches,v=g.length,M=L(this,w,d.changedTouches.length===v).event(d),E,T,O,N;for(io(d),T=0;T<v;++T)O=g[T],N=mt(O,this),N=[N,this.__zoom.invert(N),O.identifier],M.touch0?!M.touch1&&M.touch0[2]!==N[2]&&(M.touch1=N,M.taps=0):(M.touch0=N,E=!0,M.taps=1+!!u);u&&(u=clearTimeout(u)),E&&(M.taps<2&&(h=N[0],u=setTimeout(function(){u=null},m)),_e(this),M.start())}}function bl(d,...w){if(this.__zooming){var g=L(this,w).event(d),v=d.changedTouches,M=v.length,E,T,O,N;for(Le(d),E=0;E<M;++E)T=v[E],O=mt(T,this),g.touch0&&g.touch0[2]===T.identifier?g.touch0[0]=O:g.touch1&&g.touch1[2]===T.identifier&&(g.touch1[0]=O);if(T=g.that.__zoom,g.touch1){var et=g.touch0[0],D=g.touch0[1],X=g.touch1[0],ct=g.touch1[1],K=(K=X[0]-et[0])*K+(K=X[1]-et[1])*K,lt=(lt=ct[0]-D[0])*lt+(lt=ct[1]-D[1])*lt;T=_(T,Math.sqrt(K/lt)),O=[(et[0]+X[0])/2,(et[1]+X[1])/2],N=[(D[0]+ct[0])/2,(D[1]+ct[1])/2]}else if(g.touch0)O=g.touch0[0],N=g.touch0[1];else return;g.zoom("touch",n(A(T,O,N),g.extent,s))}}function yl(d,...w){if(this.__zooming){var g=L(this,w).event(d),v=d.changedTouches,M=v.length,E,T;for(io(d),p&&clearTimeout(p),p=setTimeout(function(){p=null},m),E=0;E<M;++E)T=v[E],g.touch0&&g.touch0[2]===T.identifier?delete g.touch0:g.touch1&&g.touch1[2]===T.identifier&&delete g.touch1;if(g.touch1&&!g.touch0&&(g.touch0=g.touch1,delete g.touch1),g.touch0)g.touch0[1]=this.__zoom.invert(g.touch0[0]);else if(g.end(),g.taps===2&&(T=mt(T,this),Math.hypot(h[0]-T[0],h[1]-T[1])<S)){var O=R(this).on("dblclick.zoom");O&&O.apply(this,arguments)}}}return x.wheelDelta=function(d){return arguments.length?(r=typeof d=="function"?d:$n(+d),x):r},x.filter=function(d){return arguments.length?(t=typeof d=="function"?d:$n(!!d),x):t},x.touchable=function(d){return arguments.length?(o=typeof d=="function"?d:$n(!!d),x):o},x.extent=function(d){return arguments.length?(e=typeof d=="function"?d:$n([[+d[0][0],+d[0][1]],[+d[1][0],+d[1][1]]]),x):e},x.scaleExtent=function(d){return arguments.length?(i[0]=+d[0],i[1]=+d[1],x):[i[0],i[1]]},x.translateExtent=function(d){return arguments.length?(s[0][0]=+d[0][0],s[1][0]=+d[1][0],s[0][1]=+d[0][1],s[1][1]=+d[1][1],x):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},x.constrain=function(d){return arguments.length?(n=d,x):n},x.duration=function(d){return arguments.length?(a=+d,x):a},x.interpolate=function(d){return arguments.length?(c=d,x):c},x.on=function(){var d=l.on.apply(l,arguments);return d===l?x:d},x.clickDistance=function(d){return arguments.length?(y=(d=+d)*d,x):Math.sqrt(y)},x.tapDistance=function(d){return arguments.length?(S=+d,x):S},x}var Om=24,qa=1.5,Xa=200,Nn=24,In=20,ce=class{constructor(e,n){this.svg=e;this.behaviour=ja().clickDistance(4).wheelDelta(Am).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=R(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,l=r!==null&&c>1?-r*c:n;this.jump(Gt.translate(l,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return so(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),Om*s]).translateExtent([[-Nn,-Nn],[a+Nn,c+Nn]]),this.jump(i?$m(this.transform(),o.layout,e):ao(this.scene))}by(e){let n=e>0?qa:1/qa;de()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(Xa).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=ao(this.scene);if(de())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(Xa).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||Nm(this.transform(),ao(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<In||i>o-In||s<In||s>r.viewHeight-In)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function Am({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function ao({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Gt.translate(n,0).scale(t.scale)}function $m(t,e,n){let r=t.x/e.width*n.width;return Gt.translate(r,t.y).scale(t.k)}function Nm(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var Cn=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
svg.ra-sankey .ra-fold {
  cursor: pointer;
  outline: none;
}
.ra-fold:hover path {
  stroke: var(--ra-text);
}
.ra-fold:hover text {
  text-decoration: underline;
}
svg.ra-sankey .ra-fold:focus-visible path {
  stroke: var(--ra-primary);
  stroke-width: 2.5;
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
.ra-key-side {
  width: 12px;
  height: 12px;
  border-radius: 2px;
}
.ra-tool[aria-pressed="true"] {
  background: var(--ra-secondary);
  box-shadow: inset 0 0 0 1px var(--ra-text);
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
`;function Ka(t,{rest:e,marks:n}){let{other:r,...o}=t,i=e?t:o;return n?i:Cm(i)}function Cm(t){let e=r=>r.replaceAll("\u2423"," ").trim()||r,n=t.nodes.map(r=>({...r,label:e(r.label),...r.answer&&{answer:e(r.answer)}}));return{...t,nodes:n}}var Ya={kind:"pdf",width:84,unit:"mm",dpi:300,letters:7,light:!0,rest:!0,title:!0,legend:!0,layers:!0,caption:!0,marks:!0},Ht={mm:[20,1e3],px:[100,1e4],dpi:[36,2400],letters:[3,40]},Rm=13,Za={mm:72/25.4,px:72/96},Dm=200,zm=16e3;function at({width:t,unit:e,letters:n}){let r=t*Za[e],o=Math.max(1,Math.round(r*Rm/n));return{drawn:o,points:r/o}}function co(t){let e=[["The width",t.width,...Ht[t.unit],t.unit],["The resolution",t.dpi,...Ht.dpi,"dpi"],["The letters' size",t.letters,...Ht.letters,"pt"]];for(let[i,s,a,c,l]of e)if(!(s>=a&&s<=c))return`${i} must be from ${a} to ${c} ${l}.`;if(at(t).drawn>=Dm)return null;let{width:n,unit:r,letters:o}=t;return`${n} ${r} are too narrow for letters of ${o} pt: widen the figure or use smaller letters.`}var Rn=(t,{points:e})=>t*e/Za.mm;function Ja(t,e){let{drawn:n}=at(e),r=e.unit==="px"?e.width:e.width/25.4*e.dpi,[o,i]=t.map(s=>Math.max(1,Math.round(s*r/n)));if(Math.max(o,i)<=zm)return[o,i];throw new Error(`A PNG of ${o} \xD7 ${i} px is more than a browser draws: lower width or resolution, or save a PDF.`)}var Qa=({unit:t,dpi:e})=>(t==="mm"?e:96)/.0254;var Dn={paths:[],sides:["for","against"],effect:["half","tenth","little","nothing","helps"]},Gm={for:"for the answer",against:"against it",half:"cut, at least half is lost",tenth:"a tenth",little:"2 %",nothing:"next to nothing",helps:"cutting helps"},lo=t=>Gm[t];function Hm(t,e){let n=f("span",{class:"ra-key-side","aria-hidden":"true"});return n.style.background=re(t,e),[n,f("span",{},lo(t))]}var tc=12;function uo(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:tc},(o,i)=>Qt(i/(tc-1)*n,n,e)),last:n}}function ec(t,e,n,r){let{colours:o,last:i}=uo(e,n.dark),s=f("span",{class:"ra-key-strip","aria-hidden":"true"});s.style.background=`linear-gradient(to right, ${o.join(", ")})`;let a=Dn[r].flatMap(c=>Hm(c,n));t.hidden=i===0&&a.length===0,t.replaceChildren(...a,f("span",{},"position 0"),s,String(i))}var le=18,z=16,nc=15,Oe=11.5,zn=11;function rc({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=q(r,nc),a=Gn(an(t,n-2*z,h=>s(h,!0)),22,{"font-size":nc,"font-weight":700,fill:o}),c=q(r,Oe),l=e?[Mt(e,n-2*z,c)]:[],u=Gn(l,le,{"font-size":Oe,fill:i});return t||e?Dr([F(z/2),a,u,F(z/2)]):F(0)}function oc(t,e,n,r,o,i){let s=q(o.font,zn),a={"font-size":zn,fill:o.muted},c=new Set(t.map(([S])=>S)),l=Gn(an(sn(e,c),r-2*z,s),15,{...a,fill:o.text}),u=Gn(i.caption?an(n,r-2*z,s):[],15,a),h=i.legend?Vm(e,o):F(0),p=i.legend?Fm(i.by,o):F(0),m=i.layers?un(t,e,r,o):F(0),b=i.by!=="paths"?t.map(([S])=>[S,"none"]):t,y=i.legend?Bm(b,e,r,o):F(0);return Dr([F(z),m,F(m.height&&z),p,y,h,l,u,F(z/2)])}function Gn(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>k("text",{x:z,y:r+i*e+14,...n},o))}}function Bm(t,e,n,r){let o=q(r.font,Oe),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${we(c,e)}\u2003${St(c,e,60)}`},s=([a,c],l)=>[k("rect",{x:z,y:l,width:12,height:12,fill:c}),k("text",{x:z+20,y:l+10,"font-size":Oe,fill:r.text},Mt(i(a),n-3*z,o))];return{height:t.length*le,draw:a=>t.flatMap((c,l)=>s(c,a+l*le))}}function Fm(t,e){let n=(r,o)=>[k("rect",{x:z,y:o,width:12,height:12,fill:re(r,e)}),k("text",{x:z+20,y:o+10,"font-size":Oe,fill:e.text},lo(r))];return{height:Dn[t].length*le,draw:r=>Dn[t].flatMap((o,i)=>n(o,r+i*le))}}function Vm(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=uo(t,e);if(i===0)return F(0);let s="position 0",a=z+q(n,zn)(s)+8,c=a+o.length*7+6,l={"font-size":zn,fill:r};return{height:le+4,draw:u=>[k("text",{x:z,y:u+12,...l},s),...o.map((h,p)=>k("rect",{x:a+p*7,y:u+4,width:7.2,height:8,fill:h})),k("text",{x:c,y:u+12,...l},String(i))]}}function sc(t,e,n,r){let{words:o,theme:i,options:s,zoom:a,by:c}=r,[l,u]=[t.clientWidth,t.clientHeight],h=rc(s.title?o:{...o,title:"",subtitle:""},l,i),p=oc(n,e,o.caption,l,i,{...s,by:c}),m=h.height+u+p.height;return{root:k("svg",{version:"1.1",...Wm(l,m,s),viewBox:`0 0 ${l} ${m}`},...o.title?[k("title",{},o.title)]:[],k("rect",{width:l,height:m,fill:i.background}),k("g",{class:"ra-over","font-family":i.font},...h.draw(0)),k("g",{transform:`translate(0,${h.height})`},...Um(t,a,i.font)),k("g",{class:"ra-under","font-family":i.font},...p.draw(h.height+u))),width:l,height:m}}function Wm(t,e,n){let r=at(n),o=i=>`${ic(Rn(i,r))}mm`;return n.unit==="mm"?{width:o(t),height:o(e)}:{width:n.width,height:ic(e*n.width/t)}}var ic=t=>Math.round(t*1e3)/1e3;function Um(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))qm(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),Xm(o);return Array.from(r.children)}var jm=["tabindex","role","style","paint-order","vector-effect"];function qm(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(k("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of jm)t.removeAttribute(o)}function Xm(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var Km=1400;async function ho(t,e,n){let r=Es(e.theme,n.light),o=f("div",{class:"ra-root ra-off-screen","aria-hidden":"true"});o.style.width=`${at(n).drawn}px`,t.appendChild(o);for(let m of[vt,Cn])V(o,m);it(o,r);let i={...e.state,picture:Ka(e.state.picture,n),hover:null},s=Ym(o,i,r,e.shared);await new Promise(Ut);let a=[...Et(i).shown].map(m=>[m,oe(m,i.picture,r,s.patternId)]),{root:c,width:l,height:u}=sc(o.querySelector("svg.ra-sankey"),i.picture,a,{words:e.words,theme:r,options:n,by:i.by,zoom:s.layout.scale}),h=o.querySelectorAll(".ra-labels > g").length,p=new Set(s.nodes.data().map(({node:m})=>m.position)).size-h;return o.replaceChildren(c),{root:c,width:l,height:u,unnamed:Math.max(0,p),done:()=>o.remove()}}function Ym(t,e,n,r){let o=vn(t),i=new ie(o,new ce(o.svg,()=>{}));return i.draw({picture:e.picture,theme:n,whole:!0,shared:r,tallest:Km},e,!1),i}var Zm=[["pdf","PDF"],["svg","SVG"],["png","PNG"]],Jm=[["title","Title",()=>!0],["legend","Legend",()=>!0],["layers","Layers of each hop",({links:t})=>t.some(({layers:e})=>e)],["rest","Band of other paths",({other:t})=>(t?.share??0)>0],["caption","What it can claim",()=>!0],["marks","\u2423 for spaces",()=>!0],["light","On white",(t,e)=>e]];function ac(t,e,n,r){let o=Qm("kind","Format",Zm,n.kind),i=fo("width","Width",n.width,Ht[n.unit]),s=f("select",{"aria-label":"Unit of the width",name:"unit"});for(let y of["mm","px"])s.append(f("option",{selected:y===n.unit},y));s.value=n.unit,i.row.append(s);let a=fo("dpi","Resolution",n.dpi,Ht.dpi,"dpi"),c=fo("letters","Letters",n.letters,Ht.letters,"pt"),u=Jm.filter(([,,y])=>y(t,e)).map(([y,S])=>[y,tg(y,S,n[y])]),h=f("div",{class:"ra-switches"},...u.map(([,{label:y}])=>y)),p=f("form",{class:"ra-form"},o.group,i.row,a.row,c.row,h),m=()=>({...n,kind:o.chosen(),unit:s.value,width:i.value(),dpi:a.value(),letters:c.value(),...Object.fromEntries(u.map(([y,{input:S}])=>[y,S.checked]))}),b=()=>a.row.hidden=o.chosen()!=="png"||s.value!=="mm";return p.noValidate=!0,p.addEventListener("input",()=>(b(),r())),b(),{element:p,options:m}}function Qm(t,e,n,r){let o=f("fieldset",{class:"ra-radios"},f("legend",{},e));for(let[i,s]of n){let a=f("input",{type:"radio",name:t,value:i});a.checked=i===r,o.append(f("label",{},a,s))}return{group:o,chosen:()=>o.querySelector("input:checked").value}}function fo(t,e,n,[r,o],i=""){let s=i?`${e}, ${i}`:e,a=f("input",{type:"number",value:n,min:r,max:o,step:"any",name:t,"aria-label":s});return{row:f("div",{class:"ra-field"},f("span",{},e),a,i),value:()=>a.valueAsNumber}}function tg(t,e,n){let r=f("input",{type:"checkbox",name:t});return r.checked=n,{label:f("label",{},r,e),input:r}}function uc(t,e=""){let n=lc(["reverse-attention",...cc(t)],e?120:200);return lc([n,...cc(e)],200)}var cc=t=>t.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)??[],po=t=>new TextEncoder().encode(t).length;function lc([t="",...e],n){let r=t;for(let o of e){let i=n-po(r)-1;if(po(o)>i)return r.includes("-")&&i<n/2?r:`${r}-${ng(o,i)}`;r=`${r}-${o}`}return r}var eg=new Intl.Segmenter(void 0,{granularity:"grapheme"});function ng(t,e){let n="";for(let{segment:r}of eg.segment(t)){if(po(n+r)>e)break;n+=r}return n}var Bt=new TextEncoder,Hn=class{objects=[];reserve(){return this.objects.push(null)}add(e,n=this.reserve()){return this.objects[n-1]=Bt.encode(e),n}async addStream(e,n){let r=await rg(n),o=`<< ${e} /Length ${r.length} /Filter /FlateDecode >>
stream
`;return this.objects.push(hc([Bt.encode(o),r,Bt.encode(`
endstream`)]))}bytes(e,n){let r=[Bt.encode(`%PDF-1.4
%`),Uint8Array.of(226,227,207,211,10)],o=[],i=r.reduce((h,p)=>h+p.length,0),s=h=>i+=r[r.push(h)-1].length;this.objects.forEach((h,p)=>{o.push(i),s(Bt.encode(`${p+1} 0 obj
`)),s(h),s(Bt.encode(`
endobj
`))});let a=o.map(h=>`${String(h).padStart(10,"0")} 00000 n 
`).join(""),c=o.length+1,l=`trailer
<< /Size ${c} /Root ${e} 0 R /Info ${n} 0 R >>`,u=`xref
0 ${c}
0000000000 65535 f 
${a}${l}
startxref
${i}
%%EOF
`;return hc([...r,Bt.encode(u)])}};function hc(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}async function rg(t){let e=new Blob([t]).stream().pipeThrough(new CompressionStream("deflate"));return new Uint8Array(await new Response(e).arrayBuffer())}function Ae(t){let e=n=>n.toString(16).padStart(4,"0");return`<feff${Array.from({length:t.length},(n,r)=>e(t.charCodeAt(r))).join("")}>`}var P=t=>String(Number(t.toFixed(3)));var og="\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178",ig="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",sg=/[\u2068\u2069]/u,ag=/[\u2003\u2009\u00a0 ]/u,cg=[[.66,.46],[.94,.3],[.66,.14]],fc={"\u2423":[[[.1,.06],[.1,-.12],[.9,-.12],[.9,.06]]],"\u2192":[[[.06,.3],[.94,.3]],cg],"\u21B5":[[[.86,.62],[.86,.24],[.12,.24]],[[.36,.42],[.12,.24],[.36,.06]]],"\u21E5":[[[.06,.3],[.8,.3]],[[.56,.46],[.8,.3],[.56,.14]],[[.92,.52],[.92,.08]]]};function Bn(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n];if(sg.test(r)||ag.test(r))continue;let o=ig.indexOf(r),i=ug(r);if(fc[r])e.push({kind:"shape",at:n,lines:fc[r]});else if(o>=0)e.push({kind:"raised",at:n,codes:[48+o]});else{if(i===null)return null;lg(e.at(-1),n)?e.at(-1).codes.push(i):e.push({kind:"letters",at:n,codes:[i]})}}return e}function lg(t,e){return t?.kind==="letters"&&t.at+t.codes.length===e}function ug(t){if(t==="\u2212")return 150;let e=t.charCodeAt(0);if(e>=32&&e<127||e>160&&e<=255)return e;let n=og.indexOf(t);return n>=0?128+n:null}var pc=t=>`<${t.map(e=>e.toString(16).padStart(2,"0")).join("")}>`;function dc(t,e,n,r,o){let i=([s,a])=>`${P(e+s*r)} ${P(n-a*o)}`;return t.map(([s,...a])=>[`${i(s)} m`,...a.map(c=>`${i(c)} l`)].join(" ")).join(" ")}var hg={M:"m",L:"l",C:"c"};function mc(t){return[...t.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([,n,r])=>{if(n==="Z")return"h";let o=hg[n];if(!o)throw new Error(`A path with the command ${n} cannot be written as PDF.`);return`${(r.match(/-?[\d.]+(?:e-?\d+)?/g)??[]).map(s=>P(Number(s))).join(" ")} ${o}`}).join(" ")}var fg=.5523;function gc(t,e,n,r,o=0){if(o<=0)return`${[t,e,n,r].map(P).join(" ")} re`;let i=Math.min(o,n/2,r/2),s=i*(1-fg),[a,c]=[t+n,e+r],l=(...h)=>`${h.map(P).join(" ")} c`,u=(...h)=>`${h.map(P).join(" ")} l`;return[`${P(t+i)} ${P(e)} m`,u(a-i,e),l(a-s,e,a,e+s,a,e+i),u(a,c-i),l(a,c-s,a-s,c,a-i,c),u(t+i,c),l(t+s,c,t,c-s,t,c-i),u(t,e+i),l(t,e+s,t+s,e,t+i,e),"h"].join(" ")}var mo={fill:"#000000",fillOpacity:1,stroke:"none",strokeOpacity:1,strokeWidth:1,opacity:1,size:13,bold:!1,dashes:""},pg={"fill-opacity":"fillOpacity","stroke-opacity":"strokeOpacity","stroke-width":"strokeWidth","font-size":"size"};function $e(t,e){let n={...e};for(let[r,o]of Object.entries(pg)){let i=t.getAttribute(r);i!==null&&(n[o]=Number(i))}return n.fill=t.getAttribute("fill")??n.fill,n.stroke=t.getAttribute("stroke")??n.stroke,n.dashes=t.getAttribute("stroke-dasharray")??n.dashes,n.bold=t.hasAttribute("font-weight")?t.getAttribute("font-weight")==="700":n.bold,n.opacity*=Number(t.getAttribute("opacity")??1),n}function Tt(t){let{r:e,g:n,b:r}=ot(t);return[e,n,r].map(o=>P(o/255)).join(" ")}function go([t,e,n,r,o,i],[s,a,c,l,u,h]){return[t*s+e*c,t*a+e*l,n*s+r*c,n*a+r*l,o*s+i*c+u,o*a+i*l+h]}var Fn=class{constructor(e){this.file=e}file;states=new Map;objects={XObject:[],Pattern:[]};opacity(e,n){let r=`/ca ${P(e)} /CA ${P(n)}`;return this.states.has(r)||this.states.set(r,`G${this.states.size}`),`/${this.states.get(r)} gs`}async image(e,n,r,o){let i=`/Type /XObject /Subtype /Image /Width ${e} /Height ${n} /BitsPerComponent 8`,s=await this.file.addStream(`${i} /ColorSpace /DeviceGray`,o),a=await this.file.addStream(`${i} /ColorSpace /DeviceRGB /SMask ${s} 0 R`,r);return`X${this.objects.XObject.push(a)-1}`}async pattern(e,n,r){let s=`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 ${`/BBox [0 0 ${P(e)} ${P(e)}] /XStep ${P(e)} /YStep ${P(e)}`} /Matrix [${n.map(P).join(" ")}] /Resources << ${this.stateEntries()} >>`;return`P${this.objects.Pattern.push(await this.file.addStream(s,new TextEncoder().encode(r)))-1}`}stateEntries(){return`/ExtGState << ${[...this.states].map(([n,r])=>`/${r} << ${n} >>`).join(" ")} >>`}dictionary(){let e=(r,o)=>o.map((i,s)=>`/${r}${s} ${i} 0 R`).join(" "),n=r=>`<< /Type /Font /Subtype /Type1 /BaseFont /${r} /Encoding /WinAnsiEncoding >>`;return[`<< ${this.stateEntries()}`,`/Font << /F0 ${n("Helvetica")} /F1 ${n("Helvetica-Bold")} >>`,`/XObject << ${e("X",this.objects.XObject)} >> /Pattern << ${e("P",this.objects.Pattern)} >> >>`].join(" ")}};var dg=600/72,mg=.075,bc={size:.62,by:.33},yc=1.1,xc=.45;async function wc(t,e,n){if(!t.textContent?.trim())return;let r=Bn(t.textContent);r?gg(t,r,e,n):t.classList.contains("ra-halo")||await xg(t,e,n)}function gg(t,e,n,r){let o=yg(t,n);for(let i of e){let{x:s,y:a}=t.getStartPositionOfChar(i.at),c=o.findLast(({from:l})=>l<=i.at).style;if(r.content.push("q",r.resources.opacity(c.opacity,c.opacity)),i.kind==="shape"){let l=t.getSubStringLength(i.at,1),u=c.stroke==="none"?0:c.strokeWidth;r.content.push(`${Tt(c.fill)} RG ${P(mg*c.size+u)} w 1 J`),r.content.push(dc(i.lines,s,a,l,c.size),"S")}else r.content.push(bg(i,s,a,c));r.content.push("Q")}}function bg({kind:t,codes:e},n,r,o){let i=t==="raised",s=o.size*(i?bc.size:1),a=r-(i?bc.by*o.size:0),c=o.stroke!=="none",l=`${Tt(o.fill)} rg${c?` ${Tt(o.stroke)} RG ${P(o.strokeWidth)} w`:""}`,u=`1 0 0 -1 ${P(n)} ${P(a)} Tm`;return`BT ${l} /F${Number(o.bold)} ${P(s)} Tf ${c?2:0} Tr ${u} ${pc(e)} Tj ET`}function yg(t,e){let n=0;return Array.from(t.childNodes,r=>{let o={from:n,style:r instanceof Element?$e(r,e):e};return n+=r.textContent?.length??0,o})}async function xg(t,e,n){let r=t.getBBox(),o=Number(t.getAttribute("y")??0)+Number.parseFloat(t.getAttribute("dy")??"0")*e.size,[i,s]=[r.width+2,(yc+xc)*e.size],a=document.createElement("canvas"),c=dg*n.points;[a.width,a.height]=[Math.ceil(i*c),Math.ceil(s*c)];let l=a.getContext("2d");l.scale(a.width/i,a.height/s),l.font=`${e.bold?700:400} ${e.size}px ${getComputedStyle(t).fontFamily}`,l.fillStyle=e.fill,l.fillText(t.textContent,1,yc*e.size);let u=await wg(l.getImageData(0,0,a.width,a.height),n),h=`${P(i)} 0 0 ${P(-s)} ${P(r.x-1)} ${P(o+xc*e.size)} cm`;n.content.push(`/Span << /ActualText ${Ae(t.textContent)} >> BDC q`),n.content.push(n.resources.opacity(e.opacity,e.opacity),h,`/${u} Do Q EMC`)}function wg({data:t,width:e,height:n},{resources:r}){let[o,i]=[new Uint8Array(e*n*3),new Uint8Array(e*n)];for(let s=0;s<i.length;s++)o.set(t.subarray(4*s,4*s+3),3*s),i[s]=t[4*s+3];return r.image(e,n,o,i)}async function kc({root:t,width:e,height:n},r){let{points:o}=at(r),i=new Hn,s={content:[],resources:new Fn(i),points:o,patterns:new Map,root:t},a=[o,0,0,-o,0,n*o];s.content.push(`${a.map(P).join(" ")} cm`,"1 j");for(let S of t.children)await Sc(S,mo,a,s);let c=await i.addStream("",new TextEncoder().encode(s.content.join(`
`))),[l,u]=[i.reserve(),i.reserve()],h=`/MediaBox [0 0 ${P(e*o)} ${P(n*o)}]`;i.add(`<< /Type /Pages /Kids [${u} 0 R] /Count 1 >>`,l);let p=s.resources.dictionary();i.add(`<< /Type /Page /Parent ${l} 0 R ${h} /Contents ${c} 0 R /Resources ${p} >>`,u);let m=i.add(`<< /Type /Catalog /Pages ${l} 0 R >>`),b=Ae(t.querySelector("title")?.textContent??""),y=i.add(`<< /Title ${b} /Producer ${Ae("Reverse Attention")} >>`);return new Blob([i.bytes(m,y)],{type:"application/pdf"})}async function Sc(t,e,n,r){let o=$e(t,e);if(t instanceof SVGGElement)return kg(t,o,n,r);if(t instanceof SVGTextElement)return wc(t,o,r);if(t instanceof SVGPathElement)return vc(mc(t.getAttribute("d")),o,n,r);if(t instanceof SVGRectElement)return vc(Mc(t),o,n,r);if(!vg.includes(t.tagName))throw new Error(`A figure with <${t.tagName}> cannot be written as PDF.`)}var vg=["title","defs"];async function kg(t,e,n,r){let o=t.transform.baseVal.consolidate()?.matrix,i=o?[o.a,o.b,o.c,o.d,o.e,o.f]:[1,0,0,1,0,0];r.content.push("q",`${i.map(s=>s.toFixed(5)).join(" ")} cm`);for(let s of t.children)await Sc(s,e,go(i,n),r);r.content.push("Q")}function Mc(t){let[e,n,r,o,i]=["x","y","width","height","rx"].map(s=>Number(t.getAttribute(s)));return gc(e,n,r,o,i)}async function vc(t,e,n,r){let o=e.fill!=="none",i=e.stroke!=="none"&&e.strokeWidth>0,{content:s,resources:a}=r;s.push("q",a.opacity(e.opacity*e.fillOpacity,e.opacity*e.strokeOpacity)),o&&s.push(await Sg(e.fill,n,r)),i&&s.push(`${Tt(e.stroke)} RG ${P(e.strokeWidth)} w`),e.dashes&&s.push(`[${e.dashes}] 0 d`),s.push(t,o?i?"B":"f":i?"S":"n","Q")}async function Sg(t,e,n){let r=/^url\(#(.+)\)$/.exec(t)?.[1];if(!r)return`${Tt(t)} rg`;let o=`${r} ${e.join(" ")}`;return n.patterns.has(o)||n.patterns.set(o,await Eg(r,e,n)),`/Pattern cs /${n.patterns.get(o)} scn`}var Mg=Math.tan(-30*Math.PI/180);async function Eg(t,e,n){let r=n.root.querySelector(`#${CSS.escape(t)}`),o=Number(r.getAttribute("width")),i=[...r.children].map(s=>{let{fill:a,opacity:c}=$e(s,mo);return`${n.resources.opacity(c,1)} ${Tt(a)} rg ${Mc(s)} f`});return n.resources.pattern(o,go([1,0,Mg,1,0,0],e),i.join(`
`))}async function Ec(t,e){let[n,r]=Ja([t.width,t.height],e),o=t.root.cloneNode(!0);o.setAttribute("width",String(n)),o.setAttribute("height",String(r)),o.setAttribute("preserveAspectRatio","none");let i=await Tg(new XMLSerializer().serializeToString(o),n,r),s=Pg(new Uint8Array(await i.arrayBuffer()),Math.round(Qa(e)));return new Blob([s],{type:"image/png"})}async function Tg(t,e,n){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"})),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return[i.width,i.height]=[e,n],i.getContext("2d").drawImage(o,0,0,e,n),URL.revokeObjectURL(r),new Promise((s,a)=>{let c=new Error("The picture is too large for a PNG here: lower width or resolution, or save a PDF.");i.toBlob(l=>l?s(l):a(c))})}var Vn=33;function Pg(t,e){let n=new Uint8Array(13);n.set([...new TextEncoder().encode("pHYs")]);let r=new DataView(n.buffer);r.setUint32(4,e),r.setUint32(8,e),r.setUint8(12,1);let o=new Uint8Array(4+n.length+4);new DataView(o.buffer).setUint32(0,n.length-4),o.set(n,4),new DataView(o.buffer).setUint32(4+n.length,_g(n));let i=new Uint8Array(t.length+o.length);return i.set(t.subarray(0,Vn)),i.set(o,Vn),i.set(t.subarray(Vn),Vn+o.length),i}function _g(t){let e=4294967295;for(let n of t){e^=n;for(let r=0;r<8;r++)e=e>>>1^(e&1?3988292384:0)}return(e^4294967295)>>>0}async function Tc(t,e,n){let r=await Lg(t,e),o=URL.createObjectURL(r),i=document.createElement("a");i.href=o,i.download=`${n}.${e.kind}`,document.body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Lg(t,e){return e.kind==="png"?Ec(t,e):e.kind==="pdf"?kc(t,e):new Blob([bo(t)],{type:"image/svg+xml"})}var bo=({root:t})=>new XMLSerializer().serializeToString(t);var Pc=Ya;function _c(t,e){new yo(t,e)}var yo=class{constructor(e,n){this.host=e;this.seen=n;V(e,Ts);let r=f("button",{type:"button","data-action":"cancel"},"Cancel"),o=f("button",{type:"submit",class:"ra-primary","data-action":"save"},"Save"),i=f("div",{class:"ra-buttons"},r,o);this.form=ac(n.state.picture,n.theme.dark,Pc,()=>{this.show()}),this.form.element.append(this.note,i);let s=[f("h2",{},"Save as a figure"),this.form.element,this.preview];this.dialog=f("dialog",{class:"ra-dialog","aria-label":"Save as a figure"},...s),r.addEventListener("click",()=>this.dialog.close()),this.form.element.addEventListener("submit",a=>{a.preventDefault(),this.save()}),this.dialog.addEventListener("keydown",a=>a.stopPropagation()),this.dialog.addEventListener("close",()=>this.dialog.remove()),e.append(this.dialog),this.dialog.showModal(),this.show()}host;seen;preview=f("img",{class:"ra-preview",alt:"The figure as it will be saved"});note=f("p",{class:"ra-note",role:"status"});dialog;form;asked=0;async show(){let e=this.form.options(),n=++this.asked,r=co(e);if(this.say(r??"",r!==null),r)return;let o=await ho(this.host,this.seen,e);n===this.asked&&(this.preview.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(bo(o))}`,this.say(Og(o,e),!1)),o.done()}async save(){let e=this.form.options();if(co(e))return;Pc=e;let{title:n,subtitle:r}=this.seen.words,o=await ho(this.host,this.seen,e);try{await Tc(o,e,uc(n,r)),this.dialog.close()}catch(i){this.say(i instanceof Error?i.message:String(i),!0)}finally{o.done()}}say(e,n){this.note.textContent=e,this.note.classList.toggle("ra-wrong",n),this.form.element.querySelector("[data-action=save]").disabled=n}};function Og(t,e){let n=at(e),[r,o]=[t.width,t.height].map(i=>Rn(i,n).toFixed(0));return[`${r} \xD7 ${o} mm.`,...Ag(t),...e.kind==="pdf"?$g(t):[]].join(" ")}function Ag({unnamed:t}){return t===0?[]:[`${t===1?"One token has":`${t} tokens have`} no room for a name: a wider figure or smaller letters help.`]}function $g({root:t}){return[...t.querySelectorAll("text:not(.ra-halo)")].map(r=>r.textContent??"").some(r=>Bn(r)===null)?["Letters that Helvetica lacks are set as pictures of 600 dpi; an SVG keeps them as letters."]:[]}var Oc=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Ac(t,e,n,r){switch(t){case"ArrowLeft":return Lc(e,n,r,"target","source");case"ArrowRight":return Lc(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Ng(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Lc(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,l)=>l.value-c.value)[0];return a&&i.get(a[o])}function Ng(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}var $c=t=>{let e=t.target instanceof Element?t.target.closest("g.ra-fold"):null;return e&&R(e).datum()};function Nc(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Ig(t,n)),e.addEventListener("pointerleave",()=>xo(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>{let r=$c(n);r?t.fold(r):Ic(t,Wn(n))}),e.addEventListener("keydown",n=>Rg(t,n)),e.addEventListener("focusin",n=>zg(t,n)),e.addEventListener("focusout",()=>xo(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function Wn(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:R(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:R(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:R(o).datum()}:null}function Ig(t,e){let n=e.buttons===0?Wn(e):null;if(!n)return xo(t);t.over(Un(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Cg(t,n),e.clientX-r,e.clientY-o)}function xo(t){t.tooltip.hide(),t.over(null)}function Cg({state:{picture:t}},e){if("node"in e)return It(e.node.node,t);let{link:n,beam:r}=e.strand;return en(Tr(n)?n:te(Un(e),t)??n,t,r)}function Ic(t,e){t.tooltip.hide();let n=Un(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function Un(t){if(!t)return null;if("node"in t)return{kind:"node",id:t.node.node.id};let{source:e,target:n}=Je(t.strand.link);return{kind:"link",source:e,target:n}}function Rg(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let[n,r]=[Wn(e),$c(e)];if(r&&(e.key==="Enter"||e.key===" "))return t.fold(r),e.preventDefault(),e.stopPropagation();if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Ic(t,n);else if(Oc.includes(e.key))Dg(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Dg(t,e,n){let r=t.drawing.layout?.nodes??[],o=Ac(e,n,r,t.drawing.seen);o&&(t.zoomer.reveal(o.x,(o.y0+o.y1)/2),t.drawing.focus(o.node.id))}function zg(t,e){let n=Wn(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(Un(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(It(o.node,t.state.picture),i,s)}var Gg=6;function Cc(t){let e=f("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});Oo(e);let n=f("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,l)=>Hg(l,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,l)=>c.tabIndex=l===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Hg(t,e,n,r){let o=e.beams[t],i=rn(o,e),s=f("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},wo(t,e,n),f("span",{class:"ra-score"},e.parts?o.text:we(o,e)));return e.beams.length<=Gg&&!e.parts&&s.append(f("bdi",{class:"ra-chip-path",dir:"ltr"},St(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function wo(t,e,n){let{colour:r,pattern:o}=ve(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=f("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Mr(r)>.3?"#10131a":"#ffffff",s}var Bg={sides:"M5 13V3.5M2.2 6.3 5 3.5l2.8 2.8M11 3v9.5M8.2 9.7 11 12.5l2.8-2.8",effect:"M3.4 12.6 12.6 3.4M3 5.8h3.2M9.8 10.2H13M2.5 8h11","zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Fg={sides:"For and against the answer",effect:"What cutting does to the answer","zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a figure"};function Rc(t){let e=["sides","effect"].map(a=>[a,Ne(a)]);for(let[a,c]of e)c.addEventListener("click",()=>t.colour(a));let n=Ne("zoom-in"),r=Ne("zoom-out"),o=Ne("fit");n.addEventListener("click",()=>t.zoom(1)),r.addEventListener("click",()=>t.zoom(-1)),o.addEventListener("click",()=>t.fit());let i=Ne("download");return i.setAttribute("aria-haspopup","dialog"),i.addEventListener("click",()=>t.save()),{element:f("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},...e.map(([,a])=>a),n,r,o,i),setColouring(a,c){for(let[l,u]of e)u.hidden=!a(l),u.setAttribute("aria-pressed",String(l===c))}}}function Ne(t){let e=Fg[t],n=f("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=k("path",{d:Bg[t]});return n.append(k("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}var ue=14;function Dc(t){let e=f("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(f("div",{class:"ra-tooltip-title"},n),...r.map(l=>f("div",{class:"ra-tooltip-row"},l))),e.hidden=!1;let a=o+ue+e.offsetWidth<=t.clientWidth?o+ue:Math.max(0,o-ue-e.offsetWidth),c=i+ue+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+ue:Math.max(0,i-ue-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Vg=180,Wg=400,vo=class{constructor(e,n){this.host=e;this.events=n;V(e,vt),V(e,Cn),this.parts=vn(e),this.theme=pt(e),this.tooltip=Dc(this.parts.stage),this.zoomer=new ce(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new ie(this.parts,this.zoomer),this.legend=Cc({toggle:o=>this.show(ea(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=Rc({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:()=>this.save(),colour:o=>this.colour(o===this.state.by?"paths":o)});this.toolbar=r,this.parts.head.append(this.legend.element,r.element),Nc(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=hn;legend;toolbar;watcher;whole=!0;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,l=JSON.stringify(n??null);c?this.takePicture(e,a,n):l!==this.asked&&(this.state.shown=ee(e,n)),this.asked=l,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!u)return this.refresh();this.legend.setPicture(e,this.theme),this.colour(_r(e,this.state.by)?this.state.by:"paths"),this.draw(!c)}colour(e){let{picture:n}=this.state;this.toolbar.setColouring(r=>_r(n,r),e),ec(this.parts.key,n,this.theme,e),e!==this.state.by&&this.set({by:e})}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=pt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),it(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!0,this.tooltip.hide();let s=ta(e,o);this.state={...hn,picture:e,shown:ee(e,r),selection:s},fn(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>Wg;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){if(!this.drawing.shows(this.state))return this.relayout();this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return Et(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){fn(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=xa(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}fold({from:e,to:n,folded:r}){let o=Array.from({length:n-e},(s,a)=>e+a),i=[...this.state.unfolded].filter(s=>!o.includes(s));this.set({unfolded:new Set(r?[...i,...o]:i)}),this.parts.svg.querySelector(`g.ra-fold[data-from="${e}"]`)?.focus()}follow(e){let{picture:n}=this.state;this.set({shown:ee(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){fn(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}relayout(){this.redraw(),de()||!this.host.classList.contains("ra-lively")||this.parts.viewport.animate({opacity:[.2,1]},Vg)}redraw(){this.state!==hn&&this.host.isConnected&&this.draw(!0)}save(){let{state:e,theme:n,shared:r,title:o,subtitle:i}=this,s={title:o,subtitle:i,caption:this.parts.caption.textContent??""};_c(this.host,{state:e,theme:n,shared:r,words:s})}destroy(){this.watcher.disconnect(),this.host.remove()}};function Pt(t,e){let n=f("div",{class:"ra-root ra-picture-root"});return t.append(n),new vo(n,e)}var zc=`/* The token strip. */
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
  font-size: 12px;
  background: transparent;
}
.ra-template {
  border: 1px dotted var(--ra-muted);
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
`;var jg={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Gc={changed:"changed",inserted:"inserted",deleted:"deleted"};function So(t,e){let n=Q(e.secondary,jg[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var Hc=({name:t},e)=>t==="surprise"?`${$(e)} bits`:W(e);function Bc({labels:t,ids:e,shade:n,marks:r},o,i){let s=n?.values[o],a=n&&s!=null,c=[`position ${i}`,...e?.[o]==null?[]:[`id ${e[o]}`],...a?[`${n.name} ${n.largest?Hc(n,s*n.largest):$(s)}`]:[],...r?.[o]?[Gc[r[o]]]:[]];return[G(t[o]),...c].join(" \xB7 ")}function Fc(t,e){let n=Object.keys(Gc).filter(r=>t.marks?.includes(r));return[...t.shade?[Xg(t.shade,e)]:[],...t.generated!=null&&t.generated<qg(t)?[ko("generated",{class:"ra-generated"})]:[],...t.template?.length?[ko("chat template",{class:"ra-template"})]:[],...n.map(r=>ko(r,{"data-mark":r}))]}var qg=({ranges:t,labels:e})=>t?.at(-1)??e.length;function jn({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function Xg(t,e){let n=f("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(So(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?Hc(t,t.largest):"most";return f("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function ko(t,e){let n=f("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),f("span",{class:"ra-legend-item"},n,t)}function Vc(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],l=f("span",{class:"ra-token-box","data-position":c,title:Bc(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&l.classList.add("ra-special"),i.has(c)&&l.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&l.classList.add("ra-generated");let u=n.marks?.[e];u&&(l.dataset.mark=u);let h=n.shade?.values[e]??null;return s&&h!==null&&(l.style.background=s(h)),l.append(Kg(n.labels[e])),l}function Kg(t){let e=pe("");for(let{text:n,mark:r}of on(t))e.append(r?f("span",{class:"ra-mark"},n):n);return e}function Wc(t,e){return f("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},pe(t))}function Uc(t){let e=new Set([...t.special,...t.template??[]]),n=jn(t),r=t.labels.filter((o,i)=>!e.has(n[i]));return zs(r.join("").replace(/\u27e8[^\u27e9]*\u27e9/g,""))?"rtl":"ltr"}var xt=t=>"at"in t;function jc(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function qc(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),xt(a)&&a.last&&s();return s(),r}function Kc(t,e,{rows:n,gap:r,direction:o}){let i=n.findIndex(u=>u.some(h=>xt(h)&&h.at===t)),s=n.flat().filter(xt).length-1,a=o==="rtl"?-1:1,c={ArrowLeft:t-a,ArrowRight:t+a,Home:0,End:s}[e];if(c!==void 0)return c>=0&&c<=s?c:void 0;let l={ArrowUp:-1,ArrowDown:1}[e];return l&&Yg(t,n[i],n[i+l]??[],r)}function Yg(t,e,n,r){let o=Xc(e,r).find(({at:s})=>s===t).middle;return Xc(n,r).sort((s,a)=>Math.abs(s.middle-o)-Math.abs(a.middle-o))[0]?.at}function Xc(t,e){let n=0;return t.flatMap(r=>(n+=r.width+e,xt(r)?[{at:r.at,middle:n-r.width/2}]:[]))}var qn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(Yc(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=Yc(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function Yc(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var Zc=2,Zg=6,Jg=6,_t=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[vt,zc])V(this.host,o);this.strip=f("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=f("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new qn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=f("div",{class:"ra-root"});strip;window;legend=f("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];direction="ltr";rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=pt(this.host);it(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}get isDrawn(){return this.known!==null}root(){return this.strip.getRootNode()}take(e,n,r){let o=jn(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?So(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.strip.dir=this.direction=Uc(e),this.indices=new Map(o.map((l,u)=>[l,u])),this.legend.replaceChildren(...Fc(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=jc(n,r,q(o.font,14));this.boxes.clear(),this.rows=qc(i,this.width-Jg-Zg,Zc),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>xt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>xt(r)?this.newBox(r.at):Wc(r.words,r.here));return f("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)xt(n)&&this.boxes.delete(n.at)}newBox(e){let n=Vc(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let{rows:r,direction:o}=this,i=Kc(this.indices.get(n),e.key,{rows:r,gap:Zc,direction:o});if(i===void 0)return;this.setStop(i),this.reveal(i),this.boxes.get(i)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}};var Xn=class{constructor(e,n){this.events=n;e.append(this.element);let r=f("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new _t(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=Pt(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=f("section",{class:"ra-column"});sankey;tokens;title=f("h3",{class:"ra-column-title"});subtitle=f("div",{class:"ra-column-subtitle"});strip=f("div",{class:"ra-column-strip"});picture=f("div",{class:"ra-column-picture"});error=f("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:l,target:u,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(f("bdi",{},r)),i&&this.title.append(f("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!l||!!a,this.picture.hidden=!c||!!a,a)return;let p=[...new Set(c?.nodes.map(({position:m})=>m))];l&&this.tokens.update({strip:l,target:u??-1,path:p}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r,subtitle:o})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=f("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var Jc={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function tl(t,e,n){let r=Qg(e,n),o=e.picture??Jc,i=n.picture??Jc;if(t.kind==="token"){let s=r(t.position);return Ie(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:l})=>l===t.id);if(!s)return Ie(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:l})=>a(l));return Ie(n,a,nl(s,o,c,i),[])}return tb(t,o,i,n,r)}function el(t,e,n){return Eo(Mo(t,e),n)}function Mo(t,{paths:e}){let n=new Set(t?.map(r=>e?.[r]??null));return t&&[...n].filter(r=>r!==null).sort((r,o)=>r-o)}function Eo(t,{paths:e}){return t&&(e??[]).flatMap((n,r)=>n!==null&&t.includes(n)?[r]:[])}function Qg(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function Ie(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>Ct(o.source,o.target)))}}function Qc(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function nl(t,e,n,r){let o=Qc(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(Qc(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function tb(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(y=>y.id===b));if(!i||!s)return Ie(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],l=new Map(n.nodes.map(b=>[b.id,b])),u=n.links.filter(b=>a(l.get(b.source)?.position??-1)&&c(l.get(b.target)?.position??-1)),h=new Set(nl(s,e,u.map(b=>l.get(b.target)),n)),p=u.filter(b=>h.has(l.get(b.target))),m=p.flatMap(b=>[l.get(b.source),l.get(b.target)]);return Ie(r,b=>a(b)||c(b),m,p)}var he=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[vt,$i])V(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=f("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=f("div",{class:"ra-root ra-compare"});grid=f("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;asked="null";sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r,show:o}){it(this.host,pt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let i=this.sharedSize();e.forEach((s,a)=>this.views[a].update(s,i)),this.showPaths(o??null),this.refresh()}showPaths(e){let n=JSON.stringify(e);n!==this.asked&&(this.asked=n,this.columns.forEach((r,o)=>!r.error&&this.views[o].sankey.follow(Eo(e,r))))}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.asked=e.asked,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new Xn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.show(e,n),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:_i(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}show(e,n){this.others(e,(o,i)=>o.sankey.follow(i(n)));let r=Mo(n,this.columns[e]);this.asked=JSON.stringify(r),this.events.show?.(r)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?tl(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>el(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=f("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function rl({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Ft(s,e[a]?"ra-number":null)),i=n.map(s=>f("tr",{},...s.map((a,c)=>Kn(a,e[c]??!1))));return To(r,o,i)}function ol(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=f("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,f("tr",{},Kn(o),f("td",{class:"ra-bars"},a),Kn(s,!0))});return To(e,[Ft("Influence"),Ft("lost, gained","ra-bars"),Ft("points","ra-number")],r)}function il({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>f("tr",{},Ft(e[s],null,"row"),...i.map((a,c)=>eb(a,r[s][c]))));return To(t,[Ft(t),...e.map(i=>Ft(i,"ra-number"))],o)}function eb(t,e){let n=Kn(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function To(t,e,n){let r=[f("thead",{},f("tr",{},...e)),f("tbody",{},...n)];return f("div",{class:"ra-scroll"},f("table",{class:"ra-plain","aria-label":t},...r))}var Ft=(t,e=null,n="col")=>f("th",{scope:n,class:e},t),Kn=(t,e=!1)=>f("td",{class:e?"ra-number":null},t);function Yn({heading:t,text:e,table:n,bars:r,matrices:o}){let i=f("section",{},f("h2",{},t));return e&&i.append(f("p",{class:"ra-text"},e)),n&&i.append(rl(n,t)),r?.length&&i.append(ol(r)),o&&i.append(...o.map(il)),i}var sl=`/* The stand-alone page. */
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
.ra-text {
  white-space: pre-line; /* a line, a sentence */
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
`;function Po(t,e){let n=f("div",{class:"ra-root ra-page"});t.append(n),V(n,sl);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function Ce(t){let e=pt(t);return it(t,e),document.documentElement.style.background=e.background,e}var fe=class{title=f("h1");facts=f("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>rb(r,o)))}};function rb(t,e){return f("div",{},f("dt",{},t),f("dd",{},e))}var Zn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new fe;body=f("div");caption=f("p",{class:"ra-report-caption"});footer=f("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;Ce(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){Ce(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,compare:r,picture:o,caption:i}=e,s=Yn(e);this.body.append(s);let a=[];if(o){let c=Pt(s,{}),l={picture:o,show:null,caption:i??"",title:n};a.push({update:()=>c.update(l),destroy:()=>c.destroy()})}if(r){let c=new he(s,{});a.push({update:()=>c.update(r),destroy:()=>c.destroy()})}return a}};var ob=24;function al(t){let e=f("tbody"),n=f("thead"),r=f("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>ab(s,e,i)),{element:f("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(ib(s)),e.replaceChildren(...s.beams.map((c,l)=>sb(l,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}var cl={network:["Mass"],token:["Mass","Hops"],layer:["Score","Share","Hops"]};function ib({graph:t}){let e=cl[t];return f("tr",{},f("th",{scope:"col"},"Rank"),...e.map(n=>f("th",{class:"ra-number",scope:"col"},n)),f("th",{scope:"col"},"Path"))}function sb(t,e,n){let r=e.beams[t],o={Mass:W(r.share),Share:W(r.share),Score:$(r.score),Hops:String(r.hops)},i=cl[e.graph].map(a=>o[a]),s=f("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",rn(r,e)),s.append(f("td",{},wo(t,e,n)),...i.map(a=>f("td",{class:"ra-number"},a)),f("td",{},f("bdi",{dir:"ltr",title:St(r,e)},St(r,e,ob)))),s}function ab(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function ll(t,e){let n=cb(t,e);return n?f("dl",{},...n.flatMap(([r,o])=>[f("dt",{},r),f("dd",{},o)])):f("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function cb(t,e){let n=te(t,e);if(n)return hb(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?lb(r,e):null}var ul=(t,e)=>tn(t,e).replace(/^paths? /,"");function lb(t,e){let n=[["token",G(t.label)],["position",String(t.position)],["id",String(t.token_id)],...e.graph==="token"?[]:[ub(t,e)],["paths",ul(Ar(t.id,e),e)]],r=t.predecessors.map(o=>`${G(o.label)} (${o.position}) ${$(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}var ub=(t,{graph:e})=>["layer",e==="network"?Qe(t.layer):String(t.layer)];function hb(t,e){let n=s=>{let a=e.nodes.find(c=>c.id===s);return a?Lr(a,e.graph):s},r=[["from",n(t.target)],["back to",n(t.source)],[$r(e),$(t.weight)],["drawn width",$(t.value)],["paths",ul(Or(t),e)]];t.speaks_for!==void 0&&r.push(["speaks for",$(t.speaks_for)]),t.speaks_against!==void 0&&r.push(["speaks against",$(t.speaks_against)]),nn(t)&&r.push(["receipt",nn(t)]);let[o,i]=[xe(t.layers??[]),Nr(t)];return o.length>0&&r.push(["layers",dt(o)]),i.length>0&&r.push(["heads",dt(i)]),r}function hl({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let l=s===e.token_id;return f("tr",{"aria-current":l||null},f("td",{class:"ra-number"},String(i)),f("td",{},pe(a)),f("td",{class:"ra-number"},W(c)),f("td",{},l?"stands here":""))});return f("table",{"aria-label":"The likeliest tokens"},f("tbody",{},...o))}var fb=200,pb=175,Jn=class{constructor(e){this.host=e;this.table=al(o=>this.sankey.show(o));let n=f("section",{},f("h2",{},"Paths"),this.table.element),r=f("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.sections,this.footer),this.tokens=new _t(this.tokenPlace,{}),this.sankey=Pt(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new fe;tokenPlace=f("div");picturePlace=f("div",{class:"ra-picture"});details=f("section",{class:"ra-details","aria-live":"polite"});sections=f("div");footer=f("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=Ce(this.host);this.head.update(n);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.drawRest(n,r),this.footer.textContent=n.version}drawRest({strip:e,target:n,picture:r,sections:o},i){let s=()=>{this.tokens.update({strip:e,target:n}),this.tokenPlace.style.minHeight="",this.table.setPicture(r,i),this.table.setShown(this.sankey.state.shown),this.showDetails(this.sankey.state.selection),this.sections.replaceChildren(...o.map(Yn))};if(e.labels.length<fb||this.tokens.isDrawn)return s();this.tokenPlace.style.minHeight=`${pb}px`,Ut(s)}redraw(){this.data&&this.update(this.data)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(f("h2",{},r?"Predicted there":"Selected"),r?hl(r):ll(e,n)),this.tokens.follow(db(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function db({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var fl={sankey:mb,tokens:bb,compare:gb,page:t=>Po(t,e=>new Jn(e)),report:t=>Po(t,e=>new Zn(e))},pl=(t,e,n)=>{let r=fl[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(fl).join(", ")}, not ${JSON.stringify(t)}`)};function mb(t,e){let n=Pt(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return dl(n,r=>r.id??JSON.stringify(r.picture))}function gb(t,e){let n=new he(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o}),show:r=>e().setStateValue?.("paths",r)});return dl(n,r=>r.id??JSON.stringify(r.columns))}function bb(t,e){let n=new _t(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var Qn=new Map,yb=2e3;function dl(t,e){let n="",r=o=>Qn.get(o)===t&&Qn.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=Qn.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,Qn.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),yb)}}}var xb={selection:"_sent",beams:"paths",paths:"paths"},wb={"--st-background-color":"--jp-layout-color0 --vscode-editor-background --colab-primary-surface-color","--st-secondary-background-color":"--jp-layout-color2 --vscode-editorWidget-background","--st-text-color":"--jp-ui-font-color0 --vscode-editor-foreground --colab-primary-text-color","--st-primary-color":"--jp-brand-color1 --vscode-focusBorder","--st-font":"--jp-ui-font-family --vscode-font-family"},ml=t=>({render({model:e,el:n}){let r=vb(n),o=r.attachShadow({mode:"open"}),i=(l,u)=>{e.set(xb[l]??l,u),e.save_changes()},s=()=>{},a=()=>{let l={...e.get("_data"),show:e.get("paths")};r.isConnected&&(s=t({data:l,parentElement:o,setStateValue:i}))},c=[Sb(r,a),Mb(a),Eb(e,a)];return()=>[...c,s].forEach(l=>l())}});function vb(t){let e=document.createElement("div");e.dataset.lmSuppressShortcuts="true";for(let[n,r]of Object.entries(wb))e.style.setProperty(n,kb(r));return t.append(e),e}var kb=t=>t.split(" ").reduceRight((e,n)=>`var(${n}${e&&`, ${e}`})`,"");function Sb(t,e){let n=new ResizeObserver(()=>{n.disconnect(),e()});return n.observe(t),()=>n.disconnect()}function Mb(t){let e=new MutationObserver(()=>requestAnimationFrame(t));for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function Eb(t,e){return t.on("change:paths",e),()=>t.off("change:paths",e)}var Tb=Lo(pl),_o=t=>Tb({...t,data:Re(t.data)}),ek=t=>t?_o(t):ml(_o);function Pb(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||_o({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Pb();export{ek as default};
