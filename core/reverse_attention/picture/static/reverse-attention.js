/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.
 * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */
function Lo(t){let e=new WeakMap;function n(r,o){let{parentElement:i}=r,s=e.get(i);if(s?.kind===o.kind)return s;s?.view.destroy();let a={kind:o.kind,args:r};return a.view=t(o.kind,i,()=>a.args),e.set(i,a),a}return r=>{let{data:o,parentElement:i}=r;if(!o||typeof o!="object")return()=>{};let s=n(r,o);s.args=r,s.view.update(o);let a=()=>{s.args!==r||e.get(i)!==s||(s.view.destroy(),e.delete(i))};return()=>{setTimeout(a)}}}function De(t){return typeof t!="object"||t===null?t:Array.isArray(t)?typeof t[0]=="object"?t.map(De):t:t.packed===1?El(t):Object.fromEntries(Object.entries(t).map(([e,n])=>[e,De(n)]))}function El({packed:t,texts:e,...n}){let r=rr(n.nodes).map(a=>Tl(a,e)),o=r.map(({id:a})=>a),i=rr(n.beams).map(a=>Pl(a,o)),s=rr(n.links).map(a=>_l(a,o,i,n.graph));return{...n,nodes:r,links:s,beams:i}}function rr(t){let e=Object.keys(t),n=e.length>0?t[e[0]].length:0;return Array.from({length:n},(r,o)=>{let i={};for(let s of e)i[s]=t[s][o];return i})}function Tl({text:t,before:e,id:n,...r},o){let i=e,s=Array.from({length:i.length/3},(c,l)=>({position:i[3*l],label:o[i[3*l+1]],weight:i[3*l+2]})),a=n??ze(r.layer,r.position);return{...r,special:!!r.special,id:a,label:o[t],predecessors:s}}var ze=(t,e)=>`L${t}_P${e}`;function Pl({path:t,...e},n){return{text:"",...e,nodes:t.map(r=>n[r])}}function _l({from:t,to:e,beams:n,values:r,heads:o,...i},s,a,c){let l=i.weight,u=m=>a[m].share*(c==="layer"?l:1),h=o??[],d=n.map((m,b)=>({beam:m,value:r?.[b]??u(m)}));return{...i,value:i.value??d.reduce((m,{value:b})=>m+b,0),shares:d,source:s[t],target:s[e],heads:c==="token"?Ol(h):Ll(h)}}var Ll=t=>Array.from({length:t.length/2},(e,n)=>({head:t[2*n],weight:t[2*n+1]})),Ol=t=>Array.from({length:t.length/3},(e,n)=>({layer:t[3*n],head:t[3*n+1],weight:t[3*n+2]}));function f(t,e={},...n){let r=document.createElement(t);return ut(r,e),r.append(...n),r}function k(t,e={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",t);return ut(r,e),r.append(...n),r}function ut(t,e){for(let[n,r]of Object.entries(e))r==null?t.removeAttribute(n):t.setAttribute(n,String(r))}function fe(t){return f("bdi",{},t)}function V(t,e){let n=t.getRootNode();if(!(n instanceof Document||n instanceof ShadowRoot))return;let r=or.get(e)??new CSSStyleSheet;or.has(e)||r.replaceSync(e),or.set(e,r),n.adoptedStyleSheets.includes(r)||(n.adoptedStyleSheets=[...n.adoptedStyleSheets,r])}var or=new Map;function de(t){requestAnimationFrame(()=>setTimeout(t))}var Al=1e3;function Ao(t){let e=()=>performance.getEntriesByName("first-contentful-paint").length>0;if(document.hidden||e())return de(t);let n=()=>{r.disconnect(),clearTimeout(o),t()},r=new PerformanceObserver(()=>e()&&n()),o=setTimeout(n,Al);r.observe({type:"paint"})}function pe(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function $o(t){t.addEventListener("keydown",e=>{let n={ArrowLeft:-1,ArrowRight:1}[e.key],r=Array.from(t.querySelectorAll("button")),o=n&&r[r.indexOf(e.target)+n];if(o){for(let i of r)i.tabIndex=i===o?0:-1;o.focus(),e.preventDefault()}})}var $l=0;function No(t){return`${t}-${++$l}`}function q(t,e){let n=[new Map,new Map],r=[`400 ${e}px ${t}`,`700 ${e}px ${t}`];return(o,i=!1)=>{let s=Number(i),a=n[s].get(o);return a===void 0&&(a=Nl(o,r[s])??o.length*e*.55,n[s].set(o,a)),a}}var Ge,Oo="";function Nl(t,e){return Ge??=document.createElement("canvas").getContext("2d"),Ge&&Oo!==e&&(Ge.font=Oo=e),Ge?.measureText(t).width}var Io=t=>{let e=Il(t),n=Math.max(0,...e.values());for(let r of t.items)r.column=n-(e.get(r)??0)},Co=t=>{let e=[...new Set(t.items.map(o=>o.node?.layer??0))].sort((o,i)=>o-i),n=new Map,r=0;e.forEach((o,i)=>{i>0&&(r+=o-e[i-1]>1?2:1),n.set(o,r)});for(let o of t.items)o.column=n.get(o.node?.layer??0)};function Il({items:t,links:e,target:n}){let r=e.filter(c=>!c.back),o=new Map(t.map(c=>[c,0])),i=new Map(t.map(c=>[c,[]]));for(let c of r)o.set(c.source,o.get(c.source)+1),i.get(c.target).push(c);let s=new Map(t.map(c=>[c,c===n?0:1]));t.length===1&&s.set(t[0],0);let a=t.filter(c=>o.get(c)===0);for(let c=a.pop();c;c=a.pop())for(let{source:l}of i.get(c))s.set(l,Math.max(s.get(l),s.get(c)+1)),o.set(l,o.get(l)-1),o.get(l)===0&&a.push(l);return s}function Bo(t,e){let n=Vo(t),r=[Wo(t[0],n[0])];for(let o=1;o<t.length;o++){let[i,s]=[t[o-1],t[o]],a=Cl(i,s,n[o-1],n[o]);for(let c=1;c<=a;c++)r.push(Uo(i,s,n[o-1],n[o],c/a))}return{samples:r,tilt:Rl(r,e)}}function Fo(t){let e=Vo(t);return n=>{let r=Math.max(1,Math.min(t.length-1,t.findIndex(s=>s.x>=n))),[o,i]=[t[r-1],t[r]];return Uo(o,i,e[r-1],e[r],(n-o.x)/(i.x-o.x)).y}}function Cl(t,e,n,r){let o=Math.abs(e.y-t.y)+Math.abs(n)+Math.abs(r);return o<.5?1:Math.min(10,3+Math.ceil(o/14))}function Vo(t){return t.map((e,n)=>{let[r,o]=[t[n-1],t[n+1]];if(!r||!o)return 0;let[i,s]=[e.x-r.x,o.x-e.x],[a,c]=[(e.y-r.y)/i,(o.y-e.y)/s],l=(a*s+c*i)/(i+s);return(Math.sign(a)+Math.sign(c))*Math.min(Math.abs(a),Math.abs(c),Math.abs(l)/2)})}function Wo(t,e){let n=Math.hypot(1,e);return{x:t.x,y:t.y,sin:e/n,cos:1/n}}function Uo(t,e,n,r,o){let i=e.x-t.x,[s,a]=[o*o,o*o*o],c=(2*a-3*s+1)*t.y+(a-2*s+o)*i*n+(3*s-2*a)*e.y+(a-s)*i*r,l=(6*s-6*o)*(t.y-e.y)/i+(3*s-4*o+1)*n+(3*s-2*o)*r;return Wo({x:t.x+i*o,y:c},l)}function Rl(t,e){let n=0;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];n=Math.max(n,Math.abs(i.sin-o.sin)/Math.max(1e-6,i.x-o.x)*(e/2))}return n>.85?.85/n:1}function Ro(t,e,n){let{x:r,y:o,sin:i,cos:s}=t;return{x:r-n*e*i,y:o+e*(1-n+n*s),sin:i,cos:s}}function jo({samples:t,tilt:e},n,r){let o=t.map(s=>Ro(s,n,e)),i=t.map(s=>Ro(s,r,e)).reverse();return`M${Go(o)}${Do(o,1)}L${Go(i)}${Do(i,-1)}Z`}function Do(t,e){let n="";for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]],s=Math.hypot(i.x-o.x,i.y-o.y)/3*e,[a,c]=[o.y+o.sin*s,i.y-i.sin*s];Math.abs(a-o.y)+Math.abs(c-o.y)+Math.abs(i.y-o.y)<.02?n+=`L${me(i.x,i.y)}`:n+=`C${me(o.x+o.cos*s,a)} ${me(i.x-i.cos*s,c)} ${me(i.x,i.y)}`}return n}var zo=t=>Math.round(t*100)/100,Go=([t])=>me(t.x,t.y),me=(t,e)=>`${zo(t)},${zo(e)}`;function qo(t,e,n,r){let o=12+r/2;return{samples:[...He(t,o,0),...He({x:t.x,y:n-2*o},o,1),...He({x:e.x,y:n-2*o},o,2),...He(e,o,3)],tilt:1}}var Ho=5;function He(t,e,n){return Array.from({length:Ho+1},(r,o)=>{let i=(n+o/Ho)*Math.PI/2,[s,a]=[Math.sin(i),Math.cos(i)];return{x:t.x+e*s,y:t.y+e*(1-a),sin:s,cos:a}})}var Dl={least:28,readable:84},zl={least:11,readable:28};function Ko(t,e,n,r){let o=Math.round(Math.max(420,Math.min(r.tallest??640,e))),i=Math.max(e,o),s=o/i,a=r.width/s,c=r.width>=(n?300:440),l=Xo(t[0]??[],r,c,!1)/s,u=Xo(t[t.length-1]??[],r,c,!0)/s,h=Math.max(1,t.length-1),d=(a-l-u)/h,m=n?zl:Dl,b=!r.whole&&d*s<m.least,y=b?m.readable/s:Math.min(d,460/s),S=b?l:l+Math.max(0,(d-y)*h)/2,x=t.length===1;return{width:b?l+u+y*h:a,height:i,viewHeight:o,scale:s,wide:b,pitch:y,crowded:!b&&d*s<m.least,nodeWidth:Math.min(14,y*(n?.2:.4)),beside:c,xOf:_=>x?a/2:S+_*y}}function Xo(t,e,n,r){let i=t.flatMap(({node:c})=>c?[`${c.label} ${c.position}`,c.answer?`\u2192 ${c.answer}`:""]:[]).map(c=>e.measure(c,r)),s=Math.max(0,...i)+18+14,a=t.some(({node:c})=>c?.answer)?.28:.18;return n?Math.min(s,Math.max(e.width*a,79),210):24}function ir(t,e,n=0){return{id:t,node:e,column:n,order:0,height:0,y:0,ins:[],outs:[],bends:!0}}var Ot=({node:t,ins:e})=>(t??e[0].link.source.node).position;function Yo(t){let e=new Map;for(let r of t.nodes)e.set(r.id,ir(r.id,r));let n=[];for(let r of t.links){let o=e.get(r.source),i=e.get(r.target);o&&i&&n.push(Hl(r,o,i))}return n.some(({source:r,target:o})=>!Gl(r.node,o.node))&&Bl(n),{target:e.get(t.target),items:[...e.values()],links:n}}var Gl=(t,e)=>t.layer<e.layer||t.layer===e.layer&&t.position<e.position;function Hl(t,e,n){let r=t.shares.map(({beam:o,side:i,value:s})=>({beam:o,side:i,value:s,width:0,offset:0}));return{data:t,source:e,target:n,back:!1,width:0,strands:r,segments:[]}}function Bl(t){for(;;){let e=Fl(t.filter(n=>!n.back));if(e.length===0)return;e.reduce((n,r)=>r.data.value<n.data.value?r:n).back=!0}}function Fl(t){let e=ht(t,r=>r.source),n=new Set;for(let r of e.keys()){let o=[],i=new Set([r]),s=[{item:r,next:0}];for(;s.length>0&&!n.has(r);){let a=s[s.length-1],c=e.get(a.item)?.[a.next++];if(!c)n.add(a.item),i.delete(a.item),s.pop(),o.pop();else{if(i.has(c.target))return[...o,c].slice(o.findIndex(l=>l.source===c.target));n.has(c.target)||(o.push(c),i.add(c.target),s.push({item:c.target,next:0}))}}}return[]}function ht(t,e){let n=new Map;for(let r of t){let o=n.get(e(r));o?o.push(r):n.set(e(r),[r])}return n}var Vl=3e3;function Zo({links:t},e=Vl){let n=[],r=[...t].sort((o,i)=>i.data.value-o.data.value);for(let o of r){if(o.back){o.segments=[Jo(o,o.source,o.target)];continue}let i=o.target.column-o.source.column,a=n.length+i-1<=e?Wl(o):[];n.push(...a),Ul(o,[o.source,...a,o.target])}return n}function Wl(t){let e=[];for(let n=t.source.column+1;n<t.target.column;n++)e.push(ir(`${t.source.id}>${t.target.id}@${n}`,null,n));return e}function Ul(t,e){for(let n=1;n<e.length;n++){let[r,o]=[e[n-1],e[n]],i=Jo(t,r,o);t.segments.push(i),r.outs.push(i),o.ins.push(i)}}function Jo(t,e,n){return{link:t,source:e,target:n,sourceOffset:0,targetOffset:0}}var sr=420/6,jl=24,ql=16;function cr(t){return t>0?Math.min(t,sr)+jl:0}function Qo({target:t},e,n,r){if(!t||!(n>0))return null;let[o,i]=[e.xOf(t.column)+e.nodeWidth/2,e.height-ql-r];return{x0:e.xOf(0)-e.nodeWidth/2,x1:o,y0:i-Math.min(n,sr),y1:i,cut:n>sr}}var Xl=12,Kl=6e3;function ni(t){let e=ht(t,r=>r.column),n=[...e.keys()].sort((r,o)=>r-o).map(r=>e.get(r));for(let r of n)r.sort((o,i)=>o.order-i.order);return n}function ri(t){for(let e of t)e.sort((n,r)=>Ot(n)-Ot(r)),ge(e)}function oi(t,e){Yl(t,e);let n=t.map(o=>[...o]),r=ei(t);for(let o=0;o<Xl&&r>0;o++){Zl(t,o%2===0);let i=ei(t);i<r&&([n,r]=[t.map(s=>[...s]),i])}n.forEach((o,i)=>{t[i].splice(0,o.length,...o),ge(o)})}function ge(t){t.forEach((e,n)=>e.order=n)}var jt=t=>t.link.data.value||1e-9;function Yl(t,e){let n=new Map,r=t.flat().sort((o,i)=>i.column-o.column);for(let o of e?[e,...r]:r){let i=[o];for(let s=i.pop();s;s=i.pop()){if(n.has(s))continue;n.set(s,n.size);let a=[...s.ins].sort((c,l)=>jt(c)-jt(l));i.push(...a.map(c=>c.source))}}for(let o of t)o.sort((i,s)=>n.get(i)-n.get(s)),ge(o)}function Zl(t,e){let n=e?[...t].reverse():t;for(let o of n){let i=new Map(o.map(s=>[s,Jl(s,e)]));o.sort((s,a)=>i.get(s)-i.get(a)),ge(o)}if(t.reduce((o,i)=>o+i.reduce((s,a)=>s+a.ins.length,0),0)<=Kl)for(let o of n)Ql(o)}function Jl(t,e){let n=e?t.outs:t.ins,r=n.reduce((i,s)=>i+jt(s),0);if(r===0)return t.order;let o=i=>(e?i.target:i.source).order;return n.reduce((i,s)=>i+o(s)*jt(s),0)/r}function Ql(t){for(let e=0;e<t.length;e++){let n=!1;for(let r=1;r<t.length;r++){let[o,i]=[t[r-1],t[r]];ti(o,i)<=ti(i,o)+1e-12||([t[r-1],t[r]]=[i,o],ge(t),n=!0)}if(!n)return}}function ti(t,e){return lr(t.ins,e.ins,"source")+lr(t.outs,e.outs,"target")}function lr(t,e,n){let r=0;for(let o of t){let{column:i,order:s}=o[n];for(let a of e){let c=a[n];c.column===i&&s>c.order&&(r+=jt(o)*jt(a))}}return r}function ei(t){let e=0;for(let n of t)for(let r=0;r<n.length;r++)for(let o=r+1;o<n.length;o++)e+=lr(n[r].ins,n[o].ins,"source");return e}var ii=36,tu=.1,si=24,Be=12,eu=5.5;function ci(t,e,n=1){return e.node&&t.node?si*n:e.node?si*Math.min(n,1.5):(t.node?10:5)*n}var li=t=>t.reduce((e,n)=>e+n.height,0);function ui(t,e=1){return t.slice(1).reduce((n,r,o)=>n+ci(t[o],r,e),0)}function hi(t){return Math.max(0,...t.map(e=>li(e)+ui(e)))}function fi(t,e){let n=nu(t,e.bottom-e.top),r=(e.top+e.bottom)/2;for(let i of t.flat())i.y=r;let o=[...t].reverse();for(let i=0;i<ii;i++){let s=i>=ii/2,a=i%2===0,c=0;for(let l of a?o:t){let u=l[0].y,h=l.map(d=>ru(d,a||s,!a||s));iu(l,h,n,e),c=Math.max(c,Math.abs(l[0].y-u))}if(s&&c<tu)break}di(t.flat(),e)}function nu(t,e){let n=r=>t.every(o=>li(o)+ui(o,r)<=e);return[eu,4,3,2.5,2,1.6,1.3].find(n)??1}function ru(t,e,n){let r=0,o=0;for(let i of e?t.outs:[]){let s=ai(i);r+=(i.target.y+i.targetOffset-i.sourceOffset)*s,o+=s}for(let i of n?t.ins:[]){let s=ai(i);r+=(i.source.y+i.sourceOffset-i.targetOffset)*s,o+=s}return o>0?{y:r/o,weight:o}:{y:t.y,weight:1e-6}}var ou=[1,2,8];function ai(t){let e=+!t.source.node+ +!t.target.node;return t.link.width*ou[e]}function iu(t,e,n,r){if(t.length===1){let[c,l]=[t[0],t[0].height/2];c.y=Math.max(r.top+l,Math.min(r.bottom-l,e[0].y));return}let o=[0];for(let c=1;c<t.length;c++){let[l,u]=[t[c-1],t[c]];o.push(o[c-1]+(l.height+u.height)/2+ci(l,u,n))}let i=su(e.map(({y:c,weight:l},u)=>({y:c-o[u],weight:l}))),s=r.top+t[0].height/2,a=r.bottom-t[t.length-1].height/2-o[o.length-1];t.forEach((c,l)=>{c.y=Math.max(s,Math.min(a,i[l]))+o[l]})}function su(t){let[e,n,r]=[[],[],[]];for(let i of t){let{y:s,weight:a}=i,c=1;for(;e.length>0&&e[e.length-1]>s;){let l=n.pop();s=(e.pop()*l+s*a)/(l+a),a+=l,c+=r.pop()}e.push(s),n.push(a),r.push(c)}let o=[];for(let i=0;i<e.length;i++)for(let s=0;s<r[i];s++)o.push(e[i]);return o}function di(t,e){if(t.length===0)return;let n=Math.min(...t.map(i=>i.y-i.height/2)),r=Math.max(...t.map(i=>i.y+i.height/2)),o=(e.top+e.bottom)/2-(n+r)/2;for(let i of t)i.y+=o}function pi(t){return[...ht(t,Ot).entries()].sort((n,r)=>n[0]-r[0]).map(([,n])=>({items:n,height:Math.max(...n.map(r=>r.height))}))}function mi(t){return pi(t.flat()).reduce((n,r)=>n+r.height+Be,0)-Be}function gi(t,e){let n=pi(t.flat()),r=e.bottom-e.top-n.reduce((s,a)=>s+a.height,0),o=Math.min(Be*4,Math.max(Be,r/Math.max(1,n.length-1))),i=e.top;for(let s of n){for(let a of s.items)a.y=i+s.height/2;i+=s.height+o}di(t.flat(),e)}function xi(t,e){let n=e.filter(r=>r.back).flatMap(r=>r.segments);for(let r of t){r.ins.sort((s,a)=>s.source.order-a.source.order||s.source.column-a.source.column),r.outs.sort((s,a)=>s.target.order-a.target.order||a.target.column-s.target.column);let o=[...r.ins,...n.filter(s=>s.target===r)],i=[...r.outs,...n.filter(s=>s.source===r)];bi(o,(s,a)=>s.targetOffset=a),bi(i,(s,a)=>s.sourceOffset=a)}}function bi(t,e){let n=-t.reduce((r,o)=>r+o.link.width,0)/2;for(let r of t)e(r,n+r.link.width/2),n+=r.link.width}function wi(t,e){let n=Array.from({length:e},()=>new Array(e).fill(0));for(let o of t.items)yi(o.ins,n),yi(o.outs,n);let r=n.map((o,i)=>o.reduce((s,a,c)=>s+Math.sign(a-n[c][i]),0));return r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]||o-i)}function yi(t,e){for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++)for(let o of t[n].link.strands)for(let i of t[r].link.strands){let s=e[o.beam];s&&i.beam in s&&(s[i.beam]+=Math.min(o.width,i.width))}}function vi(t,e){let n=new Map(e.map((r,o)=>[r,o]));for(let r of t){r.strands.sort((i,s)=>(n.get(i.beam)??0)-(n.get(s.beam)??0));let o=0;for(let i of r.strands)i.offset=o,o+=i.width}}var ki=6,au=22;function Si(t,e,n){let r=t.filter(o=>o.segments.length>1);for(let o of r.sort((i,s)=>s.data.value-i.data.value))cu(o,e,n)}function cu(t,e,n){let r=t.segments.slice(1).map(o=>o.source);for(let o of r)o.bends=!1;for(let o=0;o<=r.length;o++){let i=Fo(ur(t,n)),s=r.filter(l=>!l.bends),a=s.map(l=>lu(l,i(n(l.column)),e[l.column])),c=a.indexOf(Math.max(...a));if(s.length===0||a[c]<=0){for(let l of s)l.y=i(n(l.column));return}s[c].bends=!0}}function ur(t,e,n=0){let{segments:r,source:o,target:i}=t,s=r[r.length-1],a=r.slice(1).map(c=>c.source);return[{x:e(o.column)+n,y:o.y+r[0].sourceOffset},...a.filter(c=>c.bends).map(c=>({x:e(c.column),y:c.y})),{x:e(i.column)-n,y:i.y+s.targetOffset}]}function lu(t,e,n){let r=n[t.order-1],o=n[t.order+1],i=r?r.y+r.height/2+ki:-1/0,s=o?o.y-o.height/2-(o.node?au:ki):1/0;return Math.max(i-(e-t.height/2),e+t.height/2-s)}function Mi(t,e,n){for(let o of t.links)uu(o,n);let r=t.links.filter(o=>o.back);for(let o of e.flat())o.height=o.node?fu(o,r):hu(o)}function Ei(t,e,n,r=0){let o=e.map(l=>l.map(u=>hr(u))),i=Math.max(0,...o.map(l=>l.reduce((u,h)=>u+h,0))),s=Math.max(0,...o.flat(),...t.links.map(l=>l.data.value)),a=Math.max(.05*r,...t.links.flatMap(l=>l.strands.map(({value:u})=>u))),c=n*Math.min(.54/i,.48/s,.21/a);return Number.isFinite(c)?c:1}function hr(t){let e=n=>n.reduce((r,o)=>r+o,0);return Math.max(e(t.ins.map(n=>n.link.data.value)),e(t.outs.map(n=>n.link.data.value)))}function uu(t,e){for(let n of t.strands)n.width=Math.max(1.5,n.value*e);t.width=t.strands.reduce((n,r)=>n+r.width,0)}var hu=t=>t.ins[0]?.link.width??0;function fu(t,e){let n=i=>i.reduce((s,a)=>s+a.width,0),r=[...t.ins.map(i=>i.link),...e.filter(i=>i.target===t)],o=[...t.outs.map(i=>i.link),...e.filter(i=>i.source===t)];return Math.max(10,n(r),n(o))}var Ti=30,pu=16,Pi=38,_i=10;function Li(t,e,n){let r=$i(t,Oi(e.width)),o=Ni(r,n?.scale),i=mu(r,e,Math.max(o,n?.needed??0)),{graph:s,columns:a,rows:c}=r;return{...i,rows:c,nodes:gu(r,i),strands:wu(s,i,cr(r.below)),other:Qo(s,i,r.below,c?Pi:0),columns:a.map((l,u)=>({x:i.xOf(u),layer:l.find(({node:h})=>h)?.node?.layer??null}))}}var Oi=t=>Math.max(420,Math.min(640,.3*t));function Ai(t){let e=t.map(r=>$i(r,Oi(0))),n=Math.min(...e.map(r=>r.scale));return{scale:n,needed:Math.max(0,...e.map(r=>Ni(r,n)))}}function $i(t,e){let n=Yo(t),r=t.graph==="network";(r?Co:Io)(n);let o=ni([...n.items,...Zo(n)]);r?ri(o):oi(o,n.target);let i=t.other?.share??0,s=Ei(n,o,e,t.other?.total??0);return{graph:n,columns:o,rows:r,picture:t,other:i,below:0,scale:s}}function Ni(t,e=t.scale){let{graph:n,columns:r,rows:o,other:i,picture:s}=t;Mi(n,r,e),xi(r.flat(),n.links),t.below=i*e;let a=s.beams.map((c,l)=>l);return vi(n.links,s.parts?a:wi(n,a.length)),(o?mi:hi)(r)+Ti+Ii(t)}function Ii({graph:t,rows:e,below:n}){return t.links.filter(o=>o.back).reduce((o,i)=>o+i.width+_i,pu+(e?Pi:0)+cr(n))}function mu(t,e,n){let{graph:r,columns:o,rows:i}=t,s=Ko(o,n,i,e),a={top:Ti,bottom:s.height-Ii(t)};return i?gi(o,a):(fi(o,a),Si(r.links,o,s.xOf)),s}function gu({graph:t,columns:e,rows:n},r){let o=new Map;for(let s of e.flat())s.node&&!o.has(s.node.position)&&o.set(s.node.position,s);let i=yu(t);return t.items.map(s=>({node:s.node,column:s.column,x:r.xOf(s.column),y0:s.y-s.height/2,y1:s.y+s.height/2,flow:hr(s),leads:o.get(s.node.position)===s,below:xu(s,e[s.column],r.height),passes:n&&bu(s),ports:i.get(s)??[]}))}function bu(t){let{position:e}=t.node,n=i=>Ot(i)===e,[r,o]=[t.ins.map(({source:i})=>i),t.outs.map(({target:i})=>i)];return r.length>0&&o.length>0&&[...r,...o].every(n)}function yu(t){let e=new Map(t.items.map(n=>[n,[]]));for(let n of t.links){let[r,o]=[n.segments[0],n.segments[n.segments.length-1]];for(let{beam:i,width:s,offset:a}of n.strands){let c=(l,u)=>{let h=l.y+u-n.width/2+a;e.get(l).push({beam:i,y0:h,y1:h+s})};r&&c(n.source,r.sourceOffset),o&&c(n.target,o.targetOffset)}}return e}function xu(t,e,n){let o=[...t.ins.map(c=>[c.source,c.link]),...t.outs.map(c=>[c.target,c.link])].reduce((c,[l,u])=>c+(t.y-l.y)*u.width,0),i=t.y+t.height/2,s=e[e.indexOf(t)+1],a=s?s.y-s.height/2-i-(s.node?22:0):n-i;return o>0&&a>=22}function wu(t,e,n){let r=e.height-8-n,o=t.links.flatMap(s=>{s.back&&(r-=s.width+_i);let a=r+s.width/2,c=vu(()=>s.back?Su(s,e,a):ku(s,e)),l=s.target.column-s.source.column,u=[e.xOf(s.source.column),e.xOf(s.target.column)],[h,d]=[Math.min(...u),Math.max(...u)];return s.strands.map(({beam:m,side:b,value:y,width:S,offset:x})=>{let _=x-s.width/2;return{link:s.data,beam:m,side:b,value:y,width:S,span:l,x0:h,x1:d,get path(){return jo(c(),_,_+S)}}})}),i=({span:s})=>s<1?0:s>1?1:2;return o.sort((s,a)=>i(s)-i(a)||a.beam-s.beam)}function vu(t){let e;return()=>e??=t()}function ku(t,e){return Bo(ur(t,e.xOf,e.nodeWidth/2),t.width)}function Su(t,e,n){let{source:r,target:o,sourceOffset:i,targetOffset:s}=t.segments[0];return qo({x:e.xOf(r.column)+e.nodeWidth/2,y:r.y+i},{x:e.xOf(o.column)-e.nodeWidth/2,y:o.y+s},n,t.width)}var vt=`/* What every view shares. The theme sets the --ra-* variables. */
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
`;var Ci=`/* Pictures side by side. */
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
`;function Yt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function xe(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function kt(){}var It=.7,Kt=1/It,qt="\\s*([+-]?\\d+)\\s*",be="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",nt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Tu=/^#([0-9a-f]{3,8})$/,Pu=new RegExp(`^rgb\\(${qt},${qt},${qt}\\)$`),_u=new RegExp(`^rgb\\(${nt},${nt},${nt}\\)$`),Lu=new RegExp(`^rgba\\(${qt},${qt},${qt},${be}\\)$`),Ou=new RegExp(`^rgba\\(${nt},${nt},${nt},${be}\\)$`),Au=new RegExp(`^hsl\\(${be},${nt},${nt}\\)$`),$u=new RegExp(`^hsla\\(${be},${nt},${nt},${be}\\)$`),Ri={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Yt(kt,Z,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Di,formatHex:Di,formatHex8:Nu,formatHsl:Iu,formatRgb:zi,toString:zi});function Di(){return this.rgb().formatHex()}function Nu(){return this.rgb().formatHex8()}function Iu(){return qi(this).formatHsl()}function zi(){return this.rgb().formatRgb()}function Z(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Tu.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Gi(e):n===3?new C(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?Fe(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Fe(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Pu.exec(t))?new C(e[1],e[2],e[3],1):(e=_u.exec(t))?new C(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Lu.exec(t))?Fe(e[1],e[2],e[3],e[4]):(e=Ou.exec(t))?Fe(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Au.exec(t))?Fi(e[1],e[2]/100,e[3]/100,1):(e=$u.exec(t))?Fi(e[1],e[2]/100,e[3]/100,e[4]):Ri.hasOwnProperty(t)?Gi(Ri[t]):t==="transparent"?new C(NaN,NaN,NaN,0):null}function Gi(t){return new C(t>>16&255,t>>8&255,t&255,1)}function Fe(t,e,n,r){return r<=0&&(t=e=n=NaN),new C(t,e,n,r)}function br(t){return t instanceof kt||(t=Z(t)),t?(t=t.rgb(),new C(t.r,t.g,t.b,t.opacity)):new C}function ot(t,e,n,r){return arguments.length===1?br(t):new C(t,e,n,r??1)}function C(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Yt(C,ot,xe(kt,{brighter(t){return t=t==null?Kt:Math.pow(Kt,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?It:Math.pow(It,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new C($t(this.r),$t(this.g),$t(this.b),We(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Hi,formatHex:Hi,formatHex8:Cu,formatRgb:Bi,toString:Bi}));function Hi(){return`#${At(this.r)}${At(this.g)}${At(this.b)}`}function Cu(){return`#${At(this.r)}${At(this.g)}${At(this.b)}${At((isNaN(this.opacity)?1:this.opacity)*255)}`}function Bi(){let t=We(this.opacity);return`${t===1?"rgb(":"rgba("}${$t(this.r)}, ${$t(this.g)}, ${$t(this.b)}${t===1?")":`, ${t})`}`}function We(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function $t(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function At(t){return t=$t(t),(t<16?"0":"")+t.toString(16)}function Fi(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new Y(t,e,n,r)}function qi(t){if(t instanceof Y)return new Y(t.h,t.s,t.l,t.opacity);if(t instanceof kt||(t=Z(t)),!t)return new Y;if(t instanceof Y)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,c=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=c<.5?i+o:2-i-o,s*=60):a=c>0&&c<1?0:s,new Y(s,a,c,t.opacity)}function je(t,e,n,r){return arguments.length===1?qi(t):new Y(t,e,n,r??1)}function Y(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Yt(Y,je,xe(kt,{brighter(t){return t=t==null?Kt:Math.pow(Kt,t),new Y(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?It:Math.pow(It,t),new Y(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new C(fr(t>=240?t-240:t+120,o,r),fr(t,o,r),fr(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new Y(Vi(this.h),Ve(this.s),Ve(this.l),We(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=We(this.opacity);return`${t===1?"hsl(":"hsla("}${Vi(this.h)}, ${Ve(this.s)*100}%, ${Ve(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Vi(t){return t=(t||0)%360,t<0?t+360:t}function Ve(t){return Math.max(0,Math.min(1,t||0))}function fr(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Xi=Math.PI/180,Ki=180/Math.PI,Ue=18,Yi=.96422,Zi=1,Ji=.82521,Qi=4/29,Xt=6/29,ts=3*Xt*Xt,Ru=Xt*Xt*Xt;function es(t){if(t instanceof rt)return new rt(t.l,t.a,t.b,t.opacity);if(t instanceof ft)return rs(t);t instanceof C||(t=br(t));var e=gr(t.r),n=gr(t.g),r=gr(t.b),o=dr((.2225045*e+.7168786*n+.0606169*r)/Zi),i,s;return e===n&&n===r?i=s=o:(i=dr((.4360747*e+.3850649*n+.1430804*r)/Yi),s=dr((.0139322*e+.0971045*n+.7141733*r)/Ji)),new rt(116*o-16,500*(i-o),200*(o-s),t.opacity)}function ns(t,e,n,r){return arguments.length===1?es(t):new rt(t,e,n,r??1)}function rt(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Yt(rt,ns,xe(kt,{brighter(t){return new rt(this.l+Ue*(t??1),this.a,this.b,this.opacity)},darker(t){return new rt(this.l-Ue*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Yi*pr(e),t=Zi*pr(t),n=Ji*pr(n),new C(mr(3.1338561*e-1.6168667*t-.4906146*n),mr(-.9787684*e+1.9161415*t+.033454*n),mr(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function dr(t){return t>Ru?Math.pow(t,1/3):t/ts+Qi}function pr(t){return t>Xt?t*t*t:ts*(t-Qi)}function mr(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function gr(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Du(t){if(t instanceof ft)return new ft(t.h,t.c,t.l,t.opacity);if(t instanceof rt||(t=es(t)),t.a===0&&t.b===0)return new ft(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Ki;return new ft(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Zt(t,e,n,r){return arguments.length===1?Du(t):new ft(t,e,n,r??1)}function ft(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function rs(t){if(isNaN(t.h))return new rt(t.l,0,0,t.opacity);var e=t.h*Xi;return new rt(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Yt(ft,Zt,xe(kt,{brighter(t){return new ft(this.h,this.c,this.l+Ue*(t??1),this.opacity)},darker(t){return new ft(this.h,this.c,this.l-Ue*(t??1),this.opacity)},rgb(){return rs(this).rgb()}}));var os=-.14861,yr=1.78277,xr=-.29227,qe=-.90649,ye=1.97294,Wi=ye*qe,Ui=ye*yr,ji=yr*xr-qe*os;function zu(t){if(t instanceof Nt)return new Nt(t.h,t.s,t.l,t.opacity);t instanceof C||(t=br(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(ji*r+Wi*e-Ui*n)/(ji+Wi-Ui),i=r-o,s=(ye*(n-o)-xr*i)/qe,a=Math.sqrt(s*s+i*i)/(ye*o*(1-o)),c=a?Math.atan2(s,i)*Ki-120:NaN;return new Nt(c<0?c+360:c,a,o,t.opacity)}function Xe(t,e,n,r){return arguments.length===1?zu(t):new Nt(t,e,n,r??1)}function Nt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Yt(Nt,Xe,xe(kt,{brighter(t){return t=t==null?Kt:Math.pow(Kt,t),new Nt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?It:Math.pow(It,t),new Nt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Xi,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new C(255*(e+n*(os*r+yr*o)),255*(e+n*(xr*r+qe*o)),255*(e+n*(ye*r)),this.opacity)}}));function as(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function Gu(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return as((n-r/e)*e,s,o,i,a)}}function Hu(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return as((n-r/e)*e,o,i,s,a)}}var Ye=t=>()=>t;function cs(t,e){return function(n){return t+n*e}}function Bu(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Sr(t,e){var n=e-t;return n?cs(t,n>180||n<-180?n-360*Math.round(n/360):n):Ye(isNaN(t)?e:t)}function Fu(t){return(t=+t)==1?B:function(e,n){return n-e?Bu(e,n,t):Ye(isNaN(e)?n:e)}}function B(t,e){var n=e-t;return n?cs(t,n):Ye(isNaN(t)?e:t)}var Q=(function t(e){var n=Fu(e);function r(o,i){var s=n((o=ot(o)).r,(i=ot(i)).r),a=n(o.g,i.g),c=n(o.b,i.b),l=B(o.opacity,i.opacity);return function(u){return o.r=s(u),o.g=a(u),o.b=c(u),o.opacity=l(u),o+""}}return r.gamma=t,r})(1);function ls(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ot(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(c){return a.r=r(c),a.g=o(c),a.b=i(c),a+""}}}var b0=ls(Gu),y0=ls(Hu);function Vu(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function Wu(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Uu(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Er(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function ju(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function J(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function qu(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Er(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var vr=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,wr=new RegExp(vr.source,"g");function Xu(t){return function(){return t}}function Ku(t){return function(e){return t(e)+""}}function Mr(t,e){var n=vr.lastIndex=wr.lastIndex=0,r,o,i,s=-1,a=[],c=[];for(t=t+"",e=e+"";(r=vr.exec(t))&&(o=wr.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,c.push({i:s,x:J(r,o)})),n=wr.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?c[0]?Ku(c[0].x):Xu(e):(e=c.length,function(l){for(var u=0,h;u<e;++u)a[(h=c[u]).i]=h.x(l);return a.join("")})}function Er(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ye(e):(n==="number"?J:n==="string"?(r=Z(e))?(e=r,Q):Mr:e instanceof Z?Q:e instanceof Date?ju:Wu(e)?Vu:Array.isArray(e)?Uu:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?qu:J)(t,e)}var is=180/Math.PI,kr={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function us(t,e,n,r,o,i){var s,a,c;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(c=t*n+e*r)&&(n-=t*c,r-=e*c),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,c/=a),t*r<e*n&&(t=-t,e=-e,c=-c,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*is,skewX:Math.atan(c)*is,scaleX:s,scaleY:a}}var Ke;function Yu(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?kr:us(e.a,e.b,e.c,e.d,e.e,e.f)}function Zu(t){return t==null||(Ke||(Ke=document.createElementNS("http://www.w3.org/2000/svg","g")),Ke.setAttribute("transform",t),!(t=Ke.transform.baseVal.consolidate()))?kr:(t=t.matrix,us(t.a,t.b,t.c,t.d,t.e,t.f))}function hs(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,u,h,d,m,b){if(l!==h||u!==d){var y=m.push("translate(",null,e,null,n);b.push({i:y-4,x:J(l,h)},{i:y-2,x:J(u,d)})}else(h||d)&&m.push("translate("+h+e+d+n)}function s(l,u,h,d){l!==u?(l-u>180?u+=360:u-l>180&&(l+=360),d.push({i:h.push(o(h)+"rotate(",null,r)-2,x:J(l,u)})):u&&h.push(o(h)+"rotate("+u+r)}function a(l,u,h,d){l!==u?d.push({i:h.push(o(h)+"skewX(",null,r)-2,x:J(l,u)}):u&&h.push(o(h)+"skewX("+u+r)}function c(l,u,h,d,m,b){if(l!==h||u!==d){var y=m.push(o(m)+"scale(",null,",",null,")");b.push({i:y-4,x:J(l,h)},{i:y-2,x:J(u,d)})}else(h!==1||d!==1)&&m.push(o(m)+"scale("+h+","+d+")")}return function(l,u){var h=[],d=[];return l=t(l),u=t(u),i(l.translateX,l.translateY,u.translateX,u.translateY,h,d),s(l.rotate,u.rotate,h,d),a(l.skewX,u.skewX,h,d),c(l.scaleX,l.scaleY,u.scaleX,u.scaleY,h,d),l=u=null,function(m){for(var b=-1,y=d.length,S;++b<y;)h[(S=d[b]).i]=S.x(m);return h.join("")}}}var fs=hs(Yu,"px, ","px)","deg)"),ds=hs(Zu,", ",")",")"),Ju=1e-12;function ss(t){return((t=Math.exp(t))+1/t)/2}function Qu(t){return((t=Math.exp(t))-1/t)/2}function th(t){return((t=Math.exp(2*t))-1)/(t+1)}var ps=(function t(e,n,r){function o(i,s){var a=i[0],c=i[1],l=i[2],u=s[0],h=s[1],d=s[2],m=u-a,b=h-c,y=m*m+b*b,S,x;if(y<Ju)x=Math.log(d/l)/e,S=function(j){return[a+j*m,c+j*b,l*Math.exp(e*j*x)]};else{var _=Math.sqrt(y),A=(d*d-l*l+r*y)/(2*l*n*_),H=(d*d-l*l-r*y)/(2*d*n*_),I=Math.log(Math.sqrt(A*A+1)-A),L=Math.log(Math.sqrt(H*H+1)-H);x=(L-I)/e,S=function(j){var Wt=j*x,wt=ss(I),Ut=l/(n*_)*(wt*th(e*Wt+I)-Qu(I));return[a+Ut*m,c+Ut*b,l*wt/ss(e*Wt+I)]}}return S.duration=Math.abs(x)*1e3*e/Math.SQRT2,S}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,c=a*a;return t(s,a,c)},o})(Math.SQRT2,2,4);function ms(t){return function(e,n){var r=t((e=je(e)).h,(n=je(n)).h),o=B(e.s,n.s),i=B(e.l,n.l),s=B(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var x0=ms(Sr),w0=ms(B);function gs(t){return function(e,n){var r=t((e=Zt(e)).h,(n=Zt(n)).h),o=B(e.c,n.c),i=B(e.l,n.l),s=B(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var v0=gs(Sr),k0=gs(B);function bs(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Xe(o)).h,(i=Xe(i)).h),a=B(o.s,i.s),c=B(o.l,i.l),l=B(o.opacity,i.opacity);return function(u){return o.h=s(u),o.s=a(u),o.l=c(Math.pow(u,n)),o.opacity=l(u),o+""}}return r.gamma=e,r})(1)}var S0=bs(Sr),M0=bs(B);function ys(t,e){e===void 0&&(e=t,t=Er);for(var n=0,r=e.length-1,o=e[0],i=new Array(r<0?0:r);n<r;)i[n]=t(o,o=e[++n]);return function(s){var a=Math.max(0,Math.min(r-1,Math.floor(s*=r)));return i[a](s-a)}}var ws=["#0a5fb9","#e69114","#269474","#f4539f","#04b1f0","#8b2e04","#8f5df0","#8d7210"],eh=["#4887eb","#efad16","#33c88f","#cb74ae","#94dcff","#c0593a","#ae9ef5","#d3dc87"],nh=ws.length;function vs(t){return t?eh:ws}function ks(t,e){return e[t%e.length]}var rh={both:"#9aa1ab",gained:"#0a5fb9",lost:"#e07b00",changed:"#8f5df0"},oh={both:"#7d8592",gained:"#5b9df2",lost:"#efa016",changed:"#b9a6fb"},Ss=t=>t?oh:rh;function Ms(t){return Math.floor(t/nh)%4}var ih=["#440154","#482878","#3e4a89","#31688e","#26828e","#1f9e89","#35b779","#6dcd59","#b4de2c","#fde725"],sh=ys(Q,ih),xs=256,ah={light:new Map,dark:new Map};function Jt(t,e,n){let r=e>0?Math.max(0,Math.min(1,t/e)):1,o=Math.round(r*(xs-1)),i=ah[n?"dark":"light"];return i.has(o)||i.set(o,ch(o/(xs-1),n)),i.get(o)}function ch(t,e){let n=Zt(sh(e?.14+.86*t:.94*t));return n.l=e?Math.max(n.l,38):Math.min(n.l,74),n.formatHex()}var Es='system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',Ts={text:"#1d2129",background:"#ffffff",secondary:"#f3f4f7",primary:"#0b6bcb"},lh={text:"#eceef2",background:"#0f1217",secondary:"#1b2028",primary:"#6cb2f7"},Ze=new WeakMap;function dt(t){let e=t.getRootNode(),n=Ze.get(e)??uh(t);return Ze.has(e)||queueMicrotask(()=>Ze.delete(e)),Ze.set(e,n),n}function uh(t){let e=getComputedStyle(t),n=a=>e.getPropertyValue(a).trim(),r=n("--st-background-color"),o=r?fh(r):matchMedia("(prefers-color-scheme: dark)").matches,i=o?lh:Ts,s={text:Je(n("--st-text-color"),i.text),background:Je(r,i.background),secondary:Je(n("--st-secondary-background-color"),i.secondary),primary:Je(n("--st-primary-color"),i.primary)};return Ps(s,o,n("--st-font")||Es)}function Ps(t,e,n=Es){let{text:r,background:o}=t,[i,s]=[Qe(r,o,.38),Qe(r,o,e?.74:.82)];return{dark:e,...t,muted:i,border:s,font:n,beams:vs(e),change:Ss(e)}}var hh="Helvetica, Arial, sans-serif";function _s(t,e){return{...e?Ps(Ts,!1):t,font:hh}}function Je(t,e){return Z(t)?.formatHex()??e}function Qe(t,e,n){return ot(Q(t,e)(n)).formatHex()}function Tr(t){let{r:e,g:n,b:r}=ot(t),o=i=>{let s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4};return .2126*o(e)+.7152*o(n)+.0722*o(r)}var fh=t=>Tr(t)<.2;function it(t,e){let{text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,change:l}=e,u={text:n,muted:r,background:o,secondary:i,border:s,primary:a,font:c,...l};for(let[h,d]of Object.entries(u))t.style.setProperty(`--ra-${h}`,d);t.style.colorScheme=e.dark?"dark":"light"}var Ls=`/* The save dialog. */
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
`;function Os(t,e){if(!e)return t;let n=new Set(e),r=t.links.flatMap(s=>{let a=s.shares.filter(({beam:l})=>n.has(l)),c=a.reduce((l,u)=>l+u.value,0);return a.length>0?[{...s,shares:a,value:c}]:[]}),o=new Set([t.target,...e.flatMap(s=>t.beams[s]?.nodes??[])]),i=t.nodes.filter(({id:s})=>o.has(s));return{...t,nodes:i,links:r,...t.other&&{other:ph(t,n)}}}function ph({beams:t,other:e},n){let r=t.reduce((o,{share:i},s)=>o+(n.has(s)?0:i),0);return{total:e.total,share:e.share+r}}var mh=3;function Pr({graph:t,nodes:e,links:n}){if(t!=="network")return[];let r=new Map(e.map(a=>[a.id,a.layer])),o=ht(n,a=>r.get(a.source)),i=[],s=null;for(let a of[...o.keys()].sort((c,l)=>c-l)){let c=o.get(a);gh(c,e)?s&&s.to===a&&$s(c)===$s(o.get(a-1))?s.to=a+1:i.push(s={from:a,to:a+1}):s=null}return i.filter(({from:a,to:c})=>c-a>=mh)}var As=new WeakMap;function Ns(t){let e=As.get(t)??new Map(t.map(({id:n,position:r})=>[n,r]));return As.set(t,e),e}function gh(t,e){let n=Ns(e);return t.every(({source:r,target:o})=>n.get(r)===n.get(o))}function $s(t){return t.map(({source:n,shares:r})=>`${/P\d+$/.exec(n)?.[0]} ${r.map(({beam:i,value:s})=>`${i}:${s.toPrecision(4)}`).join(" ")}`).sort().join(`
`)}var _r=t=>"stays"in t,tn=t=>_r(t)?t.stays[0]:t,Lr=({from:t,to:e},n)=>[...n].some(r=>t<=r&&r<e);function Is(t,e){let n=Pr(t).filter(l=>!Lr(l,e));if(n.length===0)return t;let r=new Map(t.nodes.map(l=>[l.id,l.layer])),o=l=>{let u=r.get(l.source);return n.find(({from:h,to:d})=>h<=u&&u<d)},i=({layer:l})=>n.some(({from:u,to:h})=>u<l&&l<h),s=ht(t.links,o),a=s.get(void 0)??[],c=n.flatMap(l=>bh(l,s.get(l),Ns(t.nodes)));return{...t,nodes:t.nodes.filter(l=>!i(l)),links:[...a,...c]}}function bh({from:t,to:e},n,r){return[...ht(n,o=>r.get(o.source))].map(([o,i])=>({...i[0],source:ze(t,o),target:ze(e,o),weight:i.reduce((s,{weight:a})=>s*a,1),heads:[],stays:i}))}var yh=[["half",.5],["tenth",.1],["little",.02]],xh=-.05;function Or({links:t},e){let n=r=>t.some(o=>r(o)>0);return e==="effect"?t.some(r=>Rs(r)!==null):e==="paths"?!0:n(({speaks_for:r})=>r??0)&&n(({speaks_against:r})=>-(r??0))}function Cs(t,e){if(e==="paths")return t;let n=e==="sides"?wh:vh;return{...t,links:t.links.map(r=>({...r,shares:n(r)}))}}function wh({shares:t,speaks_for:e=0,speaks_against:n=0}){let r=e-n;if(!(r>0))return t;let o=[["for",e/r],["against",-n/r]];return t.flatMap(i=>o.filter(([,s])=>s>0).map(([s,a])=>({...i,side:s,value:i.value*a})))}function vh(t){let e=Rs(t);return e===null?t.shares:t.shares.map(n=>({...n,side:e}))}function Rs({lost:t,lost_share:e}){return typeof t!="number"||typeof e!="number"?null:t<xh?"helps":yh.find(([,n])=>e>=n)?.[0]??"nothing"}function $(t){if(!Number.isFinite(t))return t>0?"\u221E":t<0?"\u2212\u221E":"?";let e=Math.abs(t);return(t<0?"\u2212":"")+kh(e).replace("e-","e\u2212")}function kh(t){return t===0?"0":t<.001?t.toExponential(1):t<.1?t.toPrecision(2):t<1?t.toFixed(2)==="1.00"?t.toFixed(3):t.toFixed(2):t<10?t.toFixed(2):t<100?t.toFixed(1):t.toFixed(0)}function W(t){return`${Sh(t)}\xA0%`}function Sh(t){if(t>0&&t<1e-4)return"under 0.01";if(t>.999&&t<1)return"over 99.9";let e=t*100;return e<1?e===0?"0":String(Number(e.toPrecision(2))):e<9.95||e>99&&e<100?e.toFixed(1):e.toFixed(0)}function pt(t){return t.length<=8?t.join(", "):`${t.slice(0,7).join(", ")}, \u2026 (${t.length})`}function Ar(t,e){return e!=="network"?`${G(t.label)} (${t.position})`:`${G(t.label)} (${t.position}, ${en(t.layer)})`}function en(t){return t===0?"embeddings":`layer ${t-1}`}function nn(t,e){if(e.parts)return[...new Set(t)].sort().map(o=>e.beams[o].text).join(", ");let r=[...new Set(t)].map(o=>e.beams[o]?.rank??o+1).sort((o,i)=>o-i);return`${r.length===1?"path":"paths"} ${pt(r)}`}function $r(t){return t.shares.map(e=>e.beam)}var Ds=new WeakMap;function Nr(t,e){let n=Ds.get(e);if(!n){n=new Map;for(let[r,o]of e.beams.entries())for(let i of new Set(o.nodes))n.set(i,[...n.get(i)??[],r]);Ds.set(e,n)}return n.get(t)??[]}function rn(t,e,n){let r=l=>e.nodes.find(u=>u.id===l),[o,i]=[r(t.source),r(t.target)],s=l=>l?Ar(l,e.graph):"?",a=e.parts?t.shares.map(l=>`${e.beams[l.beam].text} ${$(l.value)}`):[`${Ir(e)} ${$(t.weight)}`,nn($r(t),e)],c=e.parts?[]:[Mh(t,e,n),Eh(t),on(t),Th(t),Ph(t)];return o&&o.position===i?.position&&c.push("same position: the residual stream"),{title:[`${s(i)} \u2190 ${s(o)}`,...a].join(" \xB7 "),rows:c.filter(l=>l!=="")}}function Mh(t,e,n){let r=t.shares.find(i=>i.beam===n),o=n===void 0?void 0:e.beams[n];return!r||!o?"":`path ${o.rank} carries ${$(r.value)} of the ${$(t.value)} that is drawn`}function Eh({speaks_for:t,speaks_against:e}){return t===void 0||e===void 0?"":`speaks ${$(t)} for the answer, ${$(e)} against it`}function on({lost:t,left:e,instead:n}){if(typeof t!="number"||typeof e!="number")return"";let r=t<0?`gains ${$(-t)}`:`loses ${$(t)}`,o=typeof n=="number"?`; random edges in its place cost ${$(n)}`:"";return`cut, the answer ${r} nats and has ${W(e)}${o}`}function Ir({graph:t}){return t==="token"?"mass of all routes":t==="layer"?"attention":"weight"}var zs=4;function Th({layers:t}){let e=we(t??[]);if(e.length===0)return"";let n=e.slice(0,zs).join(", ");return`${e.length===1?"layer":"layers"} ${n}${e.length>zs?", \u2026":""}`}function we(t){return t.map((n,r)=>r).sort((n,r)=>t[r]-t[n]||n-r).filter(n=>t[n]>0).map(n=>`${n} (${W(t[n])})`)}function Ph(t){let e=Cr(t);return e.length===0?"":`${e.length===1?"head":"heads"} ${pt(e)}`}function Cr({heads:t=[]}){return t.map(({head:e,weight:n,layer:r})=>r===void 0?`${e} (${$(n)})`:`${r}.${e} (${W(n)})`)}function Ct(t,e){let n=nn(Nr(t.id,e),e),r=e.graph==="network"?[en(t.layer)]:[],o=[[`position ${t.position}`,...r,`id ${t.token_id}`,n].join(" \xB7 ")],i=t.predecessors.slice(0,4).map(c=>`${G(c.label)} (${c.position}) ${$(c.weight)}`);i.length>0&&o.push(`\u2190 ${i.join(", ")}`);let s=G(t.label);return{title:t.id===e.target?`${s} \xB7 target`:s,rows:o}}function sn(t,e){return e.parts?`What is ${t.text}`:`Path ${t.rank}, ${_h(e)} ${ve(t,e)}: ${St(t,e,24)}`}function ve(t,{graph:e}){return e==="layer"?$(t.score):W(t.share)}var _h=({graph:t})=>t==="layer"?"score":"mass";function St(t,e,n=1/0){let r=Ah(e),o=t.nodes.map(c=>r.get(c)),s=o.filter((c,l)=>l===0||c?.position!==o[l-1]?.position).map((c,l)=>{let u=l>0&&e.graph==="network"&&c?Oh(c.layer-1):"";return`${l>0?` \u2192${u} `:""}${c?`${G(c.label)} (${c.position})`:"?"}`});if(s.length===1)return`stays at ${s[0]}`;let a=s.length-n;return a>1&&s.splice(Math.ceil(n/2),a,` \u2192 \u2026 ${a} more \u2026`),s.join("")}var Lh="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",Oh=t=>String(t).replace(/\d/g,e=>Lh[Number(e)]),Gs=new WeakMap;function Ah(t){let e=Gs.get(t)??new Map(t.nodes.map(n=>[n.id,n]));return Gs.set(t,e),e}var Hs=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,$h=/\p{L}/u;function Bs(t){return Hs.test($h.exec(t)?.[0]??"")}function G(t){return Hs.test(t)?`\u2068${t}\u2069`:t}var Nh=/([\u2423\u21b5\u21e5\u240d\u00b7]+)/;function an(t){return t.split(Nh).map((n,r)=>({text:n,mark:r%2===1})).filter(({text:n})=>n!=="")}function Qt(t,e){if(t?.kind==="link")return e.links.find(n=>n.source===t.source&&n.target===t.target)}var Ih=.01;function Rr({beams:t,other:e,parts:n},r){return!e||n?[]:[...r].filter(o=>t[o].share<Ih*e.total)}function cn(t,e){let n=Rr(t,e),r=t.graph==="network"?"route":"path";if(n.length===0)return"";if(n.length===e.size)return n.length===1?`This ${r} carries under 1 %.`:`Each of these ${n.length} ${r}s carries under 1 %.`;let o=n.map(i=>t.beams[i].rank).sort((i,s)=>i-s);return o.length===1?`The faint ${r} ${o[0]} carries under 1 %.`:`The faint ${r}s ${Ch(o)} carry under 1 % each.`}function Ch(t){let[e,n]=[t[0],t.at(-1)];return n-e===t.length-1&&t.length>2?`${e} to ${n}`:pt(t)}var Rh=22,Dh=76,js=10.5,qs=19,zh=5,Fs=8;function Xs({columns:t,rows:e},n){if(!e)return[];let r=t.flatMap(({layer:i},s)=>{let[a,c]=[t[s-1],t[s+1]];return i!==null||!a||!c?[]:[{from:a.layer,to:c.layer,folded:!0,x0:a.x,x1:c.x}]}),o=i=>t.find(s=>s.layer===i)?.x??0;return[...r,...n.map(i=>({...i,folded:!1,x0:o(i.from),x1:o(i.to)}))]}function Ks(t,e,n){let r={"text-anchor":"middle","font-family":n.font,"font-size":js,fill:n.muted},o={stroke:n.background,"stroke-width":3,"stroke-linejoin":"round","paint-order":"stroke"},i=e.rows?e.columns.filter(({layer:a})=>a!==null):[],s=k("text",{class:"ra-axis-title",...r,...o},"after layer");t.node().replaceChildren(...e.rows?[s]:[]),t.selectAll("text.ra-column-name").data(i).join(a=>a.append(()=>k("text",{class:"ra-column-name",...r,...o}))).text(({layer:a})=>a===0?Gh(e):String(a-1))}var Gh=({pitch:t,scale:e,beside:n})=>n&&t*e>=Dh?"embeddings":"embed.";function Ys(t,e,n,r){let o=e.columns.length-1,i=Math.ceil(Rh/(e.pitch*n.k)),s=Math.ceil(34/(e.pitch*n.k)),a=new Map(e.columns.map((c,l)=>[c,l]));t.selectAll("text.ra-column-name").attr("x",({x:c})=>n.applyX(c)).attr("y",e.viewHeight-qs).attr("display",c=>{let[l,u]=[a.get(c),n.applyX(c.x)],h=l===0||l>=s&&(o-l)%i===0,d=l===0?3*Fs:Fs;return h&&u>=d&&u<=r-d?null:"none"}),t.select("text.ra-axis-title").attr("x",r/2).attr("y",e.viewHeight-zh)}function Zs(t,e,n){t.selectAll("g").data(e,({from:r,folded:o})=>`${r} ${o}`).join(r=>r.append(o=>Hh(o,n))).each(function(r){this.setAttribute("aria-label",Ws(r)),this.querySelector("title").textContent=Ws(r),r.folded||(this.querySelector("text").textContent="fold")})}var Vs=({from:t,to:e})=>`${t}\u2013${e-1}`,Ws=t=>t.folded?`Layers ${t.from} to ${t.to-1}: nothing moves. Show them.`:`Fold layers ${t.from} to ${t.to-1}, in which nothing moves.`;function Hh({from:t,folded:e},n){let r={stroke:n.muted,fill:"none","stroke-width":1},o={"text-anchor":"middle","font-family":n.font,"font-size":js,fill:n.text},i=e?{fill:n.background,"fill-opacity":.72}:{fill:n.background,"fill-opacity":0};return k("g",{class:"ra-fold",role:"button",tabindex:0,"data-from":t,"aria-expanded":String(!e)},k("title"),k("rect",i),k("path",{...r,...e&&{"stroke-dasharray":"2 3"}}),k("text",o))}var Bh=14,Fh=15,Vh=38,Wh=12,Us=8;function Js(t,e,n){let r=e.viewHeight-qs,o=n.applyY(Math.min(...e.nodes.map(({y0:s})=>s)))-Us,i=n.applyY(Math.max(...e.nodes.map(({y1:s})=>s)))+Us;t.selectAll("g").each(function(s){let{folded:a,x0:c,x1:l}=s,[u,h]=[n.applyX(c),n.applyX(l)],d=(u+h)/2,m=a?Bh/2:(h-u)/2,b={x0:d-m,x1:d+m,y0:o,y1:i};a||([b.y0,b.y1]=[r-11-Fh,r-11]);let y=x=>this.querySelector(x);ut(y("rect"),{x:b.x0,y:b.y0,width:2*m,height:b.y1-b.y0}),ut(y("path"),{d:a?jh(b):qh(b)});let S=s.from===0&&d-u<Vh?r-Wh:r;ut(y("text"),{x:d,y:a?S:b.y1-5}),a&&(y("text").textContent=h-u>Uh?`${Vs(s)}: nothing moves`:Vs(s))})}var Uh=220,jh=({x0:t,x1:e,y0:n,y1:r})=>`M${t},${n}L${t},${r}M${e},${n}L${e},${r}`,qh=({x0:t,x1:e,y0:n,y1:r})=>`M${t},${n+9}L${t},${r}L${e},${r}L${e},${n+9}`;function Qs(t,e,n){let r=[],o=[],i=t.filter(({node:a})=>Dr(a,e)),s=[...i].sort((a,c)=>c.priority-a.priority).slice(0,200);for(let a of s){let l=Xh(a,u=>!o.some(h=>Dr(h,u))&&!i.some(h=>h!==a&&Dr(h.node,u)),e,n);l&&(o.push(ta(l)),r.push(l))}return r}function Xh(t,e,n,r){let o=null;for(let i of t.sides){let s=Kh(t,i,n,r);if(!s)continue;let a=ta(s);if(Yh(a,n)&&e(a))return s;o??=s}return t.priority===1/0?o:null}function Kh(t,e,n,r){let o=t.suffix?r(t.suffix)+6:0,i=Mt(t.text,t.room[e]-o,y=>r(y,t.bold));if(i.length<5&&i!==t.text)return null;let s=t.second&&Qh(t.second,t.room[e],y=>r(y,t.bold)),a=Math.max(r(i,t.bold)+o,s?r(s,t.bold):0),c=s?16:0,[l,u]=[(t.node.x0+t.node.x1)/2,(t.node.y0+t.node.y1)/2],h=Math.max(n.x0+2,Math.min(l-a/2,n.x1-2-a)),d={left:t.node.x0-5-a,right:t.node.x1+5,above:h,below:h},m=u+4-c/2,b={left:m,right:m,above:t.node.y0-5-c,below:t.node.y1+5+10};return{id:t.id,text:i,...s&&{second:s},side:e,x:d[e],y:b[e],width:a}}function ta({x:t,y:e,width:n,second:r}){return{x0:t-2,y0:e-15+4,x1:t+n+2,y1:e+4+(r?16:0)}}function Dr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Yh(t,e){return t.x0>=e.x0&&t.x1<=e.x1&&t.y0>=e.y0&&t.y1<=e.y1}var Zh=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Mt(t,e,n){if(n(t)<=e)return t;let r=[...Zh.segment(t)].map(({segment:s})=>s),[o,i]=[1,r.length];for(;o<i;){let s=Math.ceil((o+i)/2);n(r.slice(0,s).join("")+"\u2026")<=e?o=s:i=s-1}return o<r.length?r.slice(0,o).join("")+"\u2026":t}var Jh=/ (over |under )?\S+ %$/;function Qh(t,e,n){let r=Jh.exec(t)?.[0]??"",o=t.slice(0,t.length-r.length);return Mt(o,e-n(r),n)+r}function ln(t,e,n){let r=[];for(let o of t.split(/\s+/).filter(Boolean)){let i=r[r.length-1],s=i===void 0?o:`${i} ${o}`;i!==void 0&&n(s)<=e?r[r.length-1]=s:r.push(Mt(o,e,n))}return r}function zr(t){return{height:t.reduce((e,{height:n})=>e+n,0),draw(e){return t.flatMap(n=>{let r=n.draw(e);return e+=n.height,r})}}}var F=t=>({height:t,draw:()=>[]});var tf=6,un=17,ea=11,na=11.5,ef=10.5,hn=16,nf=.3,rf=34;function fn(t,e,n,r){let o=ia(t,e);if(o.length===0)return F(0);let i=q(r.font,na),s="layers of each hop",a=Math.min(nf*n,Math.max(i(s),...o.map(({name:m})=>i(m)))),c=hn+a+10,l=(n-hn-c)/o[0].link.layers.length,u=(o.length+1)*un+4,h=(m,b,y,S)=>k("text",{x:m,y:b,"font-size":na,"font-family":r.font,...S},y);return{height:u,draw:m=>{let b=o.flatMap((_,A)=>[h(hn+a,m+A*un+10,Mt(_.name,a,i),{"text-anchor":"end",fill:r.text}),...of(_,c,l,m+A*un)]),y=m+o.length*un+11,S={fill:r.muted,"font-size":ef},x=sf(o[0].link.layers.length,l).map(_=>h(c+(_+.5)*l,y,String(_),{...S,"text-anchor":"middle"}));return[...b,h(hn+a,y,s,{...S,"text-anchor":"end"}),...x]}}}function oa(t,e){return`Layers of each hop. ${ia(t,e).map(({name:r,link:o})=>`${r}: layers ${pt(we(o.layers).slice(0,3))}`).join("; ")}`}function ia(t,e){let n=new Map(e.nodes.map(i=>[i.id,`${G(i.label)} ${i.position}`])),r=new Map(t);return e.links.flatMap(i=>{let s=i.shares.filter(({beam:l})=>r.has(l)).sort((l,u)=>u.value-l.value);if(!i.layers||s.length===0)return[];let a=`${n.get(i.source)} \u2192 ${n.get(i.target)}`,c=s.reduce((l,u)=>l+u.value,0);return[{link:i,fill:r.get(s[0].beam),name:a,value:c}]}).sort((i,s)=>s.value-i.value).slice(0,tf)}function of({link:t,fill:e},n,r,o){let i=t.layers,s=Math.max(...i)||1,a=o+ea,c=ra(n,a-1,n+r*i.length,a),l=Math.min(1,r/5)/2,u=i.map((h,d)=>{let m=n+d*r;return h>0?ra(m+l,a-h/s*ea,m+r-l,a):""});return[k("path",{d:c,fill:e,"fill-opacity":.35}),k("path",{class:"ra-depth-bars",d:u.join(""),fill:e})]}var ra=(t,e,n,r)=>`M${Et(t)},${Et(e)}L${Et(n)},${Et(e)}L${Et(n)},${Et(r)}L${Et(t)},${Et(r)}Z`,Et=t=>Math.round(t*100)/100;function sf(t,e){let n=Math.max(1,Math.ceil(rf/e));return Array.from({length:Math.ceil(t/n)},(r,o)=>o*n)}var Rt=(t,e)=>`${t}>${e}`,dn={picture:{version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]},shown:null,unfolded:new Set,by:"paths",selection:null,echo:null,hover:null,absent:!1};function Tt({picture:t,shown:e,selection:n,echo:r,hover:o,absent:i}){let s=t.beams.map((u,h)=>h),a=new Set(e?s.filter(u=>e.includes(u)):s);if(o!==null)return{shown:a,lit:new Set(a.has(o)?[o]:a)};if(i)return{shown:a,lit:new Set};let c=af(t,n)??(r&&cf(t,r)),l=c?new Set([...a].filter(u=>c.has(u))):a;return{shown:a,lit:l}}function af(t,e){if(!e)return null;let n=t.beams.map((o,i)=>i);if(e.kind==="node")return new Set(n.filter(o=>t.beams[o].nodes.includes(e.id)));let r=t.links.find(o=>o.source===e.source&&o.target===e.target);return new Set(r?.shares.map(o=>o.beam)??[])}function cf({beams:t,links:e},n){let r=e.filter(({source:o,target:i})=>n.links.has(Rt(o,i)));return r.length>0?new Set(r.flatMap(({shares:o})=>o.map(({beam:i})=>i))):new Set(t.flatMap(({nodes:o},i)=>o.some(s=>n.nodes.has(s))?[i]:[]))}function sa(t,e){return e?.kind==="node"?t.nodes.some(({id:n})=>n===e.id)?e:null:e?.kind==="link"&&t.links.some(r=>r.source===e.source&&r.target===e.target)?e:null}function te(t,e){if(!e)return null;let n=[...new Set(e)].filter(r=>r in t.beams).sort((r,o)=>r-o);return n.length===0||n.length===t.beams.length?null:n}function aa(t,e,n){if(!e)return te(t,[n]);let r=e.filter(o=>o!==n);return te(t,r.length<e.length?r:[...e,n])}function pn(t,e){return JSON.stringify(t)===JSON.stringify(e)}function ca(t,e){return JSON.stringify(t)===JSON.stringify(e)}var ee=.12,mn=4;function Gr(t,e,n,r,o){lf(t,n,r,o),uf(e,n,r)}function lf(t,{lit:e},n,r){t.each(function({beam:o,link:i}){let[s,a]=[e.has(o),hf(i,n)],c=`${s} ${a}`;if((gn.get(this)??ua)!==c){gn.set(this,c),this.style.strokeWidth=a?"2":"",s?this.removeAttribute("opacity"):this.setAttribute("opacity",String(ee));for(let[l,u]of[["stroke",r.text],["vector-effect","non-scaling-stroke"]])a?this.setAttribute(l,u):this.removeAttribute(l)}})}var gn=new WeakMap,ua="true false";function uf(t,{lit:e},{selection:n,echo:r}){t.each(function(o){let{id:i}=o.node,s=n?.kind==="node"&&n.id===i,a=s||(r?.nodes.has(i)??!1),c=bn(o,e),l=`${c} ${s}${a?" ringed":""}`;if((gn.get(this)??ua)===l)return;gn.set(this,l),this.setAttribute("opacity",String(c?1:ee)),this.setAttribute("aria-pressed",String(s));let u=this.firstElementChild;a?u.removeAttribute("display"):u.setAttribute("display","none")})}function ha(t,e,n){la(t.firstElementChild,e-mn,n+mn),la(t.lastElementChild,e,n)}function la(t,e,n){t.setAttribute("y",String(e)),t.setAttribute("height",String(n-e))}function hf(t,{selection:e,echo:n}){let{source:r,target:o}=tn(t);return e?.kind==="link"?e.source===r&&e.target===o:n?.links.has(Rt(r,o))??!1}function bn({ports:t},e){return t.length===0||t.some(({beam:n})=>e.has(n))}function ne(t,{change:e,background:n}){let r=i=>Qe(e.changed,n,i);return{for:e.gained,against:e.lost,half:r(0),tenth:r(.35),little:r(.62),nothing:e.both,helps:e.lost}[t]}var ff=["both","gained","lost"];function ke(t,{parts:e,hues:n},r){let o=e&&ff[t];if(o)return{colour:r.change[o],pattern:o==="lost"?1:0};let i=n?.[t]??t;return{colour:ks(i,r.beams),pattern:Ms(i)}}function re(t,e,n,r){let{colour:o,pattern:i}=ke(t,e,n);return i===0?o:`url(#${r}-${t})`}var yn=220,pf=84,fa=10;function ma(t,e,n){let r=new Map(e.map(s=>[s.node.id,s])),o=e.flatMap(s=>mf(s,n)),i=Qs(o,n.view,n.measure);t.selectAll("g").data(i.map(s=>({...s,placed:r.get(s.id)})),({id:s})=>s).join(s=>s.append(()=>k("g",{class:"ra-label"}))).each(function(s){xf(this,s,n)})}function mf(t,e){let{picture:n,layout:r,emphasis:o,transform:i,view:s}=e,{node:a}=t,c=i.applyX(t.x);if(c<s.x0-r.nodeWidth||c>s.x1+r.nodeWidth)return[];let l=a.id===n.target;if(r.rows&&!t.leads&&!l&&r.pitch*i.k<110)return[];let u=bn(t,o.lit);return[{id:a.id,text:a.label,suffix:String(a.position),...a.answer&&{second:gf(a.answer)},bold:l,node:ga(t,e),sides:bf(t,e),priority:l?1/0:t.flow+(u?1e6:0)+(t.leads&&r.rows?1e3:0),room:yf(t,e)}]}var gf=t=>`\u2192 ${t}`;function ga(t,{layout:e,transform:n}){let r=e.nodeWidth/2;return{x0:n.applyX(t.x-r),x1:n.applyX(t.x+r),y0:n.applyY(t.y0),y1:n.applyY(t.y1)}}function bf(t,{picture:e,layout:{beside:n}}){let r=t.below?["below","above"]:["above","below"];return t.node.id===e.target?n?["right",...r,"left"]:r:t.column===0&&n?["left",...r]:r}function yf(t,e){let{layout:n,view:r,transform:o}=e,i=ga(t,e),s=n.columns.length===1?yn:n.pitch*o.k*(n.rows?4:1.4),a=Math.max(pf,Math.min(s,yn));return{left:Math.min(yn,i.x0-r.x0-fa),right:Math.min(yn,r.x1-i.x1-fa),above:a,below:a}}function xf(t,e,{emphasis:n,measure:r,picture:o,theme:i}){t.setAttribute("transform",`translate(${e.x},${e.y})`),t.setAttribute("opacity",String(bn(e.placed,n.lit)?1:ee));let{text:s,muted:a,background:c,font:l}=i,u=[e.text,e.second,e.placed.node.position,s,a,c,l].join(" ");if(da.get(t)===u)return;da.set(t,u);let h=e.id===o.target;t.replaceChildren(...wf(e,h,r(e.text,h),i))}var da=new WeakMap;function wf(t,e,n,r){let{node:o}=t.placed,i={"font-family":r.font,stroke:r.background,"stroke-width":3.5,"stroke-linejoin":"round","paint-order":"stroke"},s=e?700:400,a=k("text",{class:"ra-token",...i,"font-size":13,"font-weight":s,fill:r.text},...an(G(t.text)).map(({text:u,mark:h})=>pa(u,h?r.muted:null))),c=k("text",{class:"ra-position",...i,"font-size":10.5,fill:r.muted,x:n+(o.special?8:4)},String(o.position)),l=t.second?[k("text",{class:"ra-answer",...i,"font-size":13,"font-weight":s,fill:r.text,y:16},pa(t.second,null))]:[];return[...o.special?[vf(n,r)]:[],a,c,...l]}function vf(t,{secondary:e,border:n}){let r={x:-4,y:-12,width:t+8,height:17,rx:4};return k("rect",{class:"ra-badge",...r,fill:e,stroke:n})}function pa(t,e){return k("tspan",{fill:e},t)}var kf=.22;function ba(t,e,n,r){t.selectAll("g.ra-node").remove();let o=Mf(e,r),i=Math.max(...n.nodes.map(({position:a})=>a)),s=a=>{let c=o.cloneNode(!0),{node:l,x:u,y0:h,y1:d}=a;ut(c,{"data-id":l.id,transform:`translate(${u},0)`});let m=c.lastElementChild;return m.setAttribute("fill",Jt(l.position,i,r.dark)),a.passes&&m.setAttribute("fill-opacity",String(kf)),l.id===n.target&&ut(m,Sf(r)),ha(c,h,d),c};return a=>{let c=t.selectAll("g.ra-node").data(a,({node:l})=>l.id).join(l=>l.append(s)).order();return de(()=>c.attr("aria-label",({node:l})=>Ef(l,n))),c}}var Sf=({text:t})=>({stroke:t,"stroke-width":2.25,"vector-effect":"non-scaling-stroke"});function Mf({nodeWidth:t},e){let n=Math.min(3,t/2),r=(c,l)=>k("rect",{x:-t/2-c,width:t+2*c,rx:n+c,...l}),o=r(mn,{class:"ra-ring",fill:"none",stroke:e.primary,"stroke-width":2,display:"none","vector-effect":"non-scaling-stroke"}),i={stroke:e.background,"stroke-width":t<4?0:1},s=r(0,{class:"ra-body",...i});return k("g",{class:"ra-node",role:"button","aria-pressed":!1,"data-shown":!0},o,s)}function Ef(t,e){let{title:n,rows:r}=Ct(t,e);return`${n}, ${r.join(", ")}`}var ya=.15,Hr=12,Tf=10;function xa(t,e,n,r){let o=e.other,i=o&&n?[o]:[],s=n?n.share/n.total:0;t.selectAll("rect").data(i).join("rect").attr("class","ra-other").attr("data-share",s).attr("x",({x0:a})=>a).attr("y",({y0:a})=>a).attr("width",({x0:a,x1:c})=>c-a).attr("height",({y0:a,y1:c})=>c-a).attr("fill",r.muted).attr("fill-opacity",ya).attr("stroke",({cut:a})=>a?r.muted:null).attr("stroke-opacity",ya*3).attr("stroke-dasharray","5 4"),t.selectAll("text").data(i).join("text").attr("y",({y0:a,y1:c})=>c-a<Hr?c+Hr/2-1:(a+c)/2).attr("dy","0.35em").attr("font-family",r.font).attr("fill",r.text).text(({cut:a})=>`other ${e.rows?"routes":"paths"} ${W(s)}${a?", not to scale":""}`)}function wa(t,{other:e},{k:n}){t.select("text").attr("font-size",Hr/n).attr("x",(e?.x0??0)+Tf/n)}function va(t,e){t.attr("opacity",e?ee*3:1)}var xn=34,wn=class{constructor(e,n){this.host=e;e.append(this.strip,this.hint);let r=o=>{let{left:i,width:s}=this.strip.getBoundingClientRect();n((o.clientX-i)/s)};this.strip.addEventListener("pointerdown",o=>{this.strip.setPointerCapture(o.pointerId),r(o)}),this.strip.addEventListener("pointermove",o=>{this.strip.hasPointerCapture(o.pointerId)&&r(o)})}host;canvas=f("canvas");frame=f("div",{class:"ra-window"});strip=f("div",{class:"ra-strip"},this.canvas,this.frame);hint=f("div",{class:"ra-hint"});layout=null;width=0;draw(e,n,r){this.layout=e,this.width=r,this.host.hidden=!e.wide&&!e.crowded,this.strip.hidden=!e.wide,e.crowded&&(this.hint.textContent=`All ${e.columns.length} columns: zoom in, or fit once more for those before the target`),e.wide&&_f(this.canvas,e,n,r)}follow(e){if(!this.layout?.wide)return;let{columns:n,width:r}=this.layout,[o,i]=[e.invertX(0)/r,e.invertX(this.width)/r];this.frame.style.left=`${Math.max(0,o)*100}%`,this.frame.style.width=`${(Math.min(1,i)-Math.max(0,o))*100}%`;let s=n.filter(({x:a})=>e.applyX(a)<0).length;this.hint.textContent=s>0?Pf(s,n.length):"\xA0"}},Pf=(t,e)=>`${t} of ${e} columns lie further left: drag the frame, or fit the picture`;function _f(t,e,n,r){let o=window.devicePixelRatio||1;t.width=r*o,t.height=xn*o,t.style.height=`${xn}px`;let i=t.getContext("2d");if(!i)return;i.scale(o,o);let s=Math.max(...e.nodes.map(({node:a})=>a.position));for(let{node:a,x:c,y0:l,y1:u}of e.nodes){i.fillStyle=Jt(a.position,s,n.dark);let[h,d]=[l/e.height*xn,(u-l)/e.height*xn];i.fillRect(c/e.width*r-1,h,2,Math.max(2,d))}}var Lf=.86,Of=.9,Af=.5,$f=.42;function ka(t,e,n,r,o){t.attr("fill-opacity",Lf).attr("stroke",r.background).attr("stroke-width",e.pitch<12?0:Of).attr("stroke-linejoin","round").attr("paint-order","stroke").selectAll("path").remove();let i=new Set(Rr(n,n.beams.keys())),s=Nf(({beam:a,side:c})=>{let l=c?ne(c,r):re(a,n,r,o),u=i.has(a)?$f:null;return k("path",{class:"ra-ribbon",...{"data-beam":a,"data-side":c,"data-shown":!0,fill:l,"fill-opacity":u}})});return a=>t.selectAll("path").data(a,({link:c,beam:l,side:u})=>`${c.source}>${c.target} ${l} ${u}`).join(c=>c.append(l=>If(s(l),l))).order()}function Nf(t){let e=new Map;return n=>{let r=`${n.beam} ${n.side}`,o=e.get(r)??t(n);return e.set(r,o),o}}function If(t,{path:e,span:n}){let r=t.cloneNode();return r.setAttribute("d",e),n<1&&r.setAttribute("fill-opacity",String(Af)),r}function Sa(t,e,n,r){let o=e.beams.map((i,s)=>({beam:s,...ke(s,e,n)})).filter(({pattern:i})=>i>0).map(({beam:i,colour:s,pattern:a})=>{let c=[0,10,5,18][a],l={width:c,height:c,patternUnits:"userSpaceOnUse"};return k("pattern",{id:`${r}-${i}`,...l,patternTransform:"skewX(-30)"},k("rect",{width:c,height:c,fill:s,opacity:.45}),k("rect",{width:c*.6,height:c,fill:s}))});t.replaceChildren(...o)}function Ma({beams:t,nodes:e,target:n}){let r=e.find(({id:i})=>i===n),o=r?.answer?` \u2192 ${r.answer}`:"";return`Attention paths to ${G(r?.label??"")}${o}: ${t.length} paths over ${e.length} nodes`}function Ea(t,e){let n=Qt(t,e),r=t?.kind==="node"&&e.nodes.find(({id:i})=>i===t.id),o=n?rn(n,e):r?Ct(r,e):null;return o?`Selected: ${[o.title,...o.rows].join(", ")}`:"Nothing selected"}var oe=class{constructor(e,n){this.parts=e;this.zoomer=n;this.overview=new wn(e.overview,r=>n.panTo(r))}parts;zoomer;patternId=No("ra-pattern");layout=null;width=0;seen;laidOut=null;nodes;ribbons;drawStrands;drawPlaced;theme;measure;drawn=[0,0];moving=!1;tabStop;pointedAt=null;pointed=[];overview;draw({picture:e,theme:n,whole:r,shared:o,tallest:i},s,a){let{svg:c,stage:l,defs:u,other:h,ribbons:d,nodes:m,axis:b,folds:y}=this.parts;if(this.width=l.clientWidth,this.width===0)return;let S=c.querySelector("g.ra-node:focus")?.dataset.id;this.theme=n,this.measure=q(n.font,13);let{shown:x,unfolded:_,by:A}=s;this.laidOut={shown:x,unfolded:_,by:A};let H=Os(e,x),I=Cs(Is(H,_),A);this.seen=I;let L=Li(I,{width:this.width,whole:r,tallest:i,measure:this.measure},o);this.layout=L,c.setAttribute("width",String(this.width)),c.setAttribute("height",String(L.viewHeight)),c.setAttribute("aria-label",Ma(e)),Sa(u,e,n,this.patternId),xa(h,L,I.other,n),Ks(b,L,n),Zs(y,Xs(L,Pr(H).filter(j=>Lr(j,_))),n),this.drawStrands=ka(d,L,e,n,this.patternId),this.drawPlaced=ba(m,L,e,n),this.overview.draw(L,n,this.width),this.tabStop=e.target,this.drawn=[0,0],this.moving=!0,this.zoomer.setScene(L,this.width,a),this.moving=!1,this.refresh(s),S&&this.focus(S)}shows({shown:e,unfolded:n,by:r}){let{laidOut:o}=this;return o?.unfolded===n&&o.by===r&&ca(o.shown,e)}refresh(e){if(!this.layout)return;this.drawInView(this.layout);let n=Tt(e);Gr(this.ribbons,this.nodes,n,e,this.theme),va(this.parts.other,n.lit.size<n.shown.size),this.parts.thin.textContent=cn(e.picture,n.shown),this.drawDepth(e.picture,n),this.place(this.layout,e)}drawDepth(e,{lit:n}){let{depth:r}=this.parts,o=[...n].map(a=>[a,re(a,e,this.theme,this.patternId)]),{height:i,draw:s}=fn(o,e,this.width,this.theme);r.replaceChildren(...s(0)),r.setAttribute("height",String(i)),r.setAttribute("aria-label",oa(o,e)),r.toggleAttribute("hidden",i===0)}follow(e){!this.layout||this.moving||(this.drawInView(this.layout)&&Gr(this.ribbons,this.nodes,Tt(e),e,this.theme),this.place(this.layout,e))}drawInView({width:e,wide:n,strands:r,nodes:o}){let i=this.zoomer.transform(),s=[i.invertX(0),i.invertX(this.width)],[a,c]=this.drawn;if(Math.max(0,s[0])>=a&&Math.min(e,s[1])<=c&&c>a)return!1;let l=n?s[1]-s[0]:1/0;this.drawn=[s[0]-l,s[1]+l];let u=(h,d)=>d>=this.drawn[0]&&h<=this.drawn[1];return this.ribbons=this.drawStrands(r.filter(({x0:h,x1:d})=>u(h,d))),this.nodes=this.drawPlaced(o.filter(({x:h})=>u(h,h))),this.makeTabStop(this.tabStop),this.point(this.pointedAt),!0}place(e,n){let{picture:r}=n,o=this.zoomer.transform();this.parts.viewport.setAttribute("transform",String(o));let i=e.viewHeight-(e.rows?40:2),s={x0:2,y0:2,x1:this.width-2,y1:i},{measure:a,theme:c}=this,l={picture:r,layout:e,emphasis:Tt(n),transform:o,view:s,measure:a,theme:c};ma(this.parts.labels,this.nodes.data(),l),wa(this.parts.other,e,o),Ys(this.parts.axis,e,o,this.width),Js(this.parts.folds,e,o),this.overview.follow(o)}point(e){for(let n of this.pointed)n.classList.remove("ra-echo");this.pointedAt=e,this.pointed=e&&this.nodes?this.elementsOf(e):[];for(let n of this.pointed)n.classList.add("ra-echo")}elementsOf({nodes:e,links:n}){let{labels:r}=this.parts,o=this.nodes.filter(({node:a})=>e.has(a.id)).nodes(),i=r.selectAll("g").filter(({id:a})=>e.has(a)),s=({link:a})=>n.has(Rt(a.source,a.target));return[...o,...i.nodes(),...n.size>0?this.ribbons.filter(s).nodes():[]]}makeTabStop(e){this.tabStop=e,this.nodes.attr("tabindex",({node:n})=>n.id===e?0:-1)}focus(e){this.makeTabStop(e),this.nodes.filter(({node:r})=>r.id===e).node()?.focus({preventScroll:!0})}};var Br="http://www.w3.org/1999/xhtml",Ta={svg:"http://www.w3.org/2000/svg",xhtml:Br,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Se(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ta.hasOwnProperty(e)?{space:Ta[e],local:t}:t}function Cf(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Br&&e.documentElement.namespaceURI===Br?e.createElement(t):e.createElementNS(n,t)}}function Rf(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Pa(t){var e=Se(t);return(e.local?Rf:Cf)(e)}function Df(){}function kn(t){return t==null?Df:function(){return this.querySelector(t)}}function zf(t){typeof t!="function"&&(t=kn(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=new Array(s),c,l,u=0;u<s;++u)(c=i[u])&&(l=t.call(c,c.__data__,u,i))&&("__data__"in c&&(l.__data__=c.__data__),a[u]=l);return new U(r,this._parents)}function Gf(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Hf(){return[]}function Vr(t){return t==null?Hf:function(){return this.querySelectorAll(t)}}function Bf(t){return function(){return Gf(t.apply(this,arguments))}}function Ff(t){typeof t=="function"?t=Bf(t):t=Vr(t);for(var e=this._groups,n=e.length,r=[],o=[],i=0;i<n;++i)for(var s=e[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&(r.push(t.call(c,c.__data__,l,s)),o.push(c));return new U(r,o)}function Wr(t){return function(){return this.matches(t)}}function _a(t){return function(e){return e.matches(t)}}var Vf=Array.prototype.find;function Wf(t){return function(){return Vf.call(this.children,t)}}function Uf(){return this.firstElementChild}function jf(t){return this.select(t==null?Uf:Wf(typeof t=="function"?t:_a(t)))}var qf=Array.prototype.filter;function Xf(){return Array.from(this.children)}function Kf(t){return function(){return qf.call(this.children,t)}}function Yf(t){return this.selectAll(t==null?Xf:Kf(typeof t=="function"?t:_a(t)))}function Zf(t){typeof t!="function"&&(t=Wr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new U(r,this._parents)}function La(t){return new Array(t.length)}function Jf(){return new U(this._enter||this._groups.map(La),this._parents)}function vn(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}vn.prototype={constructor:vn,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function Qf(t){return function(){return t}}function td(t,e,n,r,o,i){for(var s=0,a,c=e.length,l=i.length;s<l;++s)(a=e[s])?(a.__data__=i[s],r[s]=a):n[s]=new vn(t,i[s]);for(;s<c;++s)(a=e[s])&&(o[s]=a)}function ed(t,e,n,r,o,i,s){var a,c,l=new Map,u=e.length,h=i.length,d=new Array(u),m;for(a=0;a<u;++a)(c=e[a])&&(d[a]=m=s.call(c,c.__data__,a,e)+"",l.has(m)?o[a]=c:l.set(m,c));for(a=0;a<h;++a)m=s.call(t,i[a],a,i)+"",(c=l.get(m))?(r[a]=c,c.__data__=i[a],l.delete(m)):n[a]=new vn(t,i[a]);for(a=0;a<u;++a)(c=e[a])&&l.get(d[a])===c&&(o[a]=c)}function nd(t){return t.__data__}function rd(t,e){if(!arguments.length)return Array.from(this,nd);var n=e?ed:td,r=this._parents,o=this._groups;typeof t!="function"&&(t=Qf(t));for(var i=o.length,s=new Array(i),a=new Array(i),c=new Array(i),l=0;l<i;++l){var u=r[l],h=o[l],d=h.length,m=od(t.call(u,u&&u.__data__,l,r)),b=m.length,y=a[l]=new Array(b),S=s[l]=new Array(b),x=c[l]=new Array(d);n(u,h,y,S,x,m,e);for(var _=0,A=0,H,I;_<b;++_)if(H=y[_]){for(_>=A&&(A=_+1);!(I=S[A])&&++A<b;);H._next=I||null}}return s=new U(s,r),s._enter=a,s._exit=c,s}function od(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function id(){return new U(this._exit||this._groups.map(La),this._parents)}function sd(t,e,n){var r=this.enter(),o=this,i=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(o=e(o),o&&(o=o.selection())),n==null?i.remove():n(i),r&&o?r.merge(o).order():o}function ad(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,o=n.length,i=r.length,s=Math.min(o,i),a=new Array(o),c=0;c<s;++c)for(var l=n[c],u=r[c],h=l.length,d=a[c]=new Array(h),m,b=0;b<h;++b)(m=l[b]||u[b])&&(d[b]=m);for(;c<o;++c)a[c]=n[c];return new U(a,this._parents)}function cd(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],o=r.length-1,i=r[o],s;--o>=0;)(s=r[o])&&(i&&s.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(s,i),i=s);return this}function ld(t){t||(t=ud);function e(h,d){return h&&d?t(h.__data__,d.__data__):!h-!d}for(var n=this._groups,r=n.length,o=new Array(r),i=0;i<r;++i){for(var s=n[i],a=s.length,c=o[i]=new Array(a),l,u=0;u<a;++u)(l=s[u])&&(c[u]=l);c.sort(e)}return new U(o,this._parents).order()}function ud(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function hd(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function fd(){return Array.from(this)}function dd(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length;o<i;++o){var s=r[o];if(s)return s}return null}function pd(){let t=0;for(let e of this)++t;return t}function md(){return!this.node()}function gd(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var o=e[n],i=0,s=o.length,a;i<s;++i)(a=o[i])&&t.call(a,a.__data__,i,o);return this}function bd(t){return function(){this.removeAttribute(t)}}function yd(t){return function(){this.removeAttributeNS(t.space,t.local)}}function xd(t,e){return function(){this.setAttribute(t,e)}}function wd(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function vd(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function kd(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function Sd(t,e){var n=Se(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?yd:bd:typeof e=="function"?n.local?kd:vd:n.local?wd:xd)(n,e))}function Oa(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Md(t){return function(){this.style.removeProperty(t)}}function Ed(t,e,n){return function(){this.style.setProperty(t,e,n)}}function Td(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Pd(t,e,n){return arguments.length>1?this.each((e==null?Md:typeof e=="function"?Td:Ed)(t,e,n??"")):Dt(this.node(),t)}function Dt(t,e){return t.style.getPropertyValue(e)||Oa(t).getComputedStyle(t,null).getPropertyValue(e)}function _d(t){return function(){delete this[t]}}function Ld(t,e){return function(){this[t]=e}}function Od(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Ad(t,e){return arguments.length>1?this.each((e==null?_d:typeof e=="function"?Od:Ld)(t,e)):this.node()[t]}function Aa(t){return t.trim().split(/^|\s+/)}function Ur(t){return t.classList||new $a(t)}function $a(t){this._node=t,this._names=Aa(t.getAttribute("class")||"")}$a.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Na(t,e){for(var n=Ur(t),r=-1,o=e.length;++r<o;)n.add(e[r])}function Ia(t,e){for(var n=Ur(t),r=-1,o=e.length;++r<o;)n.remove(e[r])}function $d(t){return function(){Na(this,t)}}function Nd(t){return function(){Ia(this,t)}}function Id(t,e){return function(){(e.apply(this,arguments)?Na:Ia)(this,t)}}function Cd(t,e){var n=Aa(t+"");if(arguments.length<2){for(var r=Ur(this.node()),o=-1,i=n.length;++o<i;)if(!r.contains(n[o]))return!1;return!0}return this.each((typeof e=="function"?Id:e?$d:Nd)(n,e))}function Rd(){this.textContent=""}function Dd(t){return function(){this.textContent=t}}function zd(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Gd(t){return arguments.length?this.each(t==null?Rd:(typeof t=="function"?zd:Dd)(t)):this.node().textContent}function Hd(){this.innerHTML=""}function Bd(t){return function(){this.innerHTML=t}}function Fd(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Vd(t){return arguments.length?this.each(t==null?Hd:(typeof t=="function"?Fd:Bd)(t)):this.node().innerHTML}function Wd(){this.nextSibling&&this.parentNode.appendChild(this)}function Ud(){return this.each(Wd)}function jd(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function qd(){return this.each(jd)}function Xd(t){var e=typeof t=="function"?t:Pa(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Kd(){return null}function Yd(t,e){var n=typeof t=="function"?t:Pa(t),r=e==null?Kd:typeof e=="function"?e:kn(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Zd(){var t=this.parentNode;t&&t.removeChild(this)}function Jd(){return this.each(Zd)}function Qd(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function tp(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function ep(t){return this.select(t?tp:Qd)}function np(t){return arguments.length?this.property("__data__",t):this.node().__data__}function rp(t){return function(e){t.call(this,e,this.__data__)}}function op(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function ip(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,o=e.length,i;n<o;++n)i=e[n],(!t.type||i.type===t.type)&&i.name===t.name?this.removeEventListener(i.type,i.listener,i.options):e[++r]=i;++r?e.length=r:delete this.__on}}}function sp(t,e,n){return function(){var r=this.__on,o,i=rp(e);if(r){for(var s=0,a=r.length;s<a;++s)if((o=r[s]).type===t.type&&o.name===t.name){this.removeEventListener(o.type,o.listener,o.options),this.addEventListener(o.type,o.listener=i,o.options=n),o.value=e;return}}this.addEventListener(t.type,i,n),o={type:t.type,name:t.name,value:e,listener:i,options:n},r?r.push(o):this.__on=[o]}}function ap(t,e,n){var r=op(t+""),o,i=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,l=a.length,u;c<l;++c)for(o=0,u=a[c];o<i;++o)if((s=r[o]).type===u.type&&s.name===u.name)return u.value}return}for(a=e?sp:ip,o=0;o<i;++o)this.each(a(r[o],e,n));return this}function Ca(t,e,n){var r=Oa(t),o=r.CustomEvent;typeof o=="function"?o=new o(e,n):(o=r.document.createEvent("Event"),n?(o.initEvent(e,n.bubbles,n.cancelable),o.detail=n.detail):o.initEvent(e,!1,!1)),t.dispatchEvent(o)}function cp(t,e){return function(){return Ca(this,t,e)}}function lp(t,e){return function(){return Ca(this,t,e.apply(this,arguments))}}function up(t,e){return this.each((typeof e=="function"?lp:cp)(t,e))}function*hp(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],o=0,i=r.length,s;o<i;++o)(s=r[o])&&(yield s)}var Ra=[null];function U(t,e){this._groups=t,this._parents=e}function zt(){return new U([[document.documentElement]],Ra)}function fp(){return this}U.prototype=zt.prototype={constructor:U,select:zf,selectAll:Ff,selectChild:jf,selectChildren:Yf,filter:Zf,data:rd,enter:Jf,exit:id,join:sd,merge:ad,selection:fp,order:cd,sort:ld,call:hd,nodes:fd,node:dd,size:pd,empty:md,each:gd,attr:Sd,style:Pd,property:Ad,classed:Cd,text:Gd,html:Vd,raise:Ud,lower:qd,append:Xd,insert:Yd,remove:Jd,clone:ep,datum:np,on:ap,dispatch:up,[Symbol.iterator]:hp};function R(t){return typeof t=="string"?new U([[document.querySelector(t)]],[document.documentElement]):new U([[t]],Ra)}var dp=0;function pp(){return new Fr}function Fr(){this._="@"+(++dp).toString(36)}Fr.prototype=pp.prototype={constructor:Fr,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function mp(t){let e;for(;e=t.sourceEvent;)t=e;return t}function mt(t,e){if(t=mp(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var o=e.getBoundingClientRect();return[t.clientX-o.left-e.clientLeft,t.clientY-o.top-e.clientTop]}}return[t.pageX,t.pageY]}function Sn(t){let e=k("defs"),n=(wt,Ut=!0)=>k("g",{class:wt,"aria-hidden":Ut||null}),[r,o,i]=[n("ra-others"),n("ra-ribbons"),n("ra-nodes",!1)],[s,a,c]=[n("ra-labels"),n("ra-axis"),n("ra-folds",!1)],l=k("g",{class:"ra-viewport"},r,o,i),h=k("svg",{class:"ra-sankey",...{role:"group",tabindex:-1,"aria-roledescription":"Sankey diagram"}},e,l,c,s,a),d=f("div",{class:"ra-stage"},h),m=f("div",{class:"ra-head"}),b=f("div",{class:"ra-overview",hidden:"","aria-hidden":"true"}),y=k("svg",{class:"ra-depth",role:"img"}),S=f("p",{class:"ra-caption"}),x=f("p",{class:"ra-pruned"}),_=f("p",{class:"ra-thin"}),A=f("div",{class:"ra-key"}),H=f("div",{class:"ra-foot"},_,S,A,x),I=f("div",{class:"ra-live","aria-live":"polite"});t.replaceChildren(m,d,b,y,H,I);let L=wt=>R(wt),j={other:L(r),ribbons:L(o),nodes:L(i)},Wt={labels:L(s),axis:L(a),folds:L(c)};return{head:m,stage:d,svg:h,defs:e,viewport:l,...j,...Wt,depth:y,overview:b,caption:S,pruned:x,thin:_,key:A,live:I}}var gp={value:()=>{}};function Me(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Mn(n)}function Mn(t){this._=t}function bp(t,e){return t.trim().split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Mn.prototype=Me.prototype={constructor:Mn,on:function(t,e){var n=this._,r=bp(t+"",n),o,i=-1,s=r.length;if(arguments.length<2){for(;++i<s;)if((o=(t=r[i]).type)&&(o=yp(n[o],t.name)))return o;return}if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++i<s;)if(o=(t=r[i]).type)n[o]=Da(n[o],t.name,e);else if(e==null)for(o in n)n[o]=Da(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=e[n].slice();return new Mn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,i;r<o;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(i=this._[t],r=0,o=i.length;r<o;++r)i[r].value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this._[t],o=0,i=r.length;o<i;++o)r[o].value.apply(e,n)}};function yp(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===e)return o.value}function Da(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=gp,t=t.slice(0,r).concat(t.slice(r+1));break}return n!=null&&t.push({name:e,value:n}),t}var ie=0,Te=0,Ee=0,Ga=1e3,En,Pe,Tn=0,Gt=0,_n=0,_e=typeof performance=="object"&&performance.now?performance:Date,Ha=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Ln(){return Gt||(Ha(xp),Gt=_e.now()+_n)}function xp(){Gt=0}function Pn(){this._call=this._time=this._next=null}Pn.prototype=qr.prototype={constructor:Pn,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a function");n=(n==null?Ln():+n)+(e==null?0:+e),!this._next&&Pe!==this&&(Pe?Pe._next=this:En=this,Pe=this),this._call=t,this._time=n,jr()},stop:function(){this._call&&(this._call=null,this._time=1/0,jr())}};function qr(t,e,n){var r=new Pn;return r.restart(t,e,n),r}function wp(){Ln(),++ie;for(var t=En,e;t;)(e=Gt-t._time)>=0&&t._call.call(void 0,e),t=t._next;--ie}function za(){Gt=(Tn=_e.now())+_n,ie=Te=0;try{wp()}finally{ie=0,kp(),Gt=0}}function vp(){var t=_e.now(),e=t-Tn;e>Ga&&(_n-=e,Tn=t)}function kp(){for(var t,e=En,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:En=n);Pe=t,jr(r)}function jr(t){if(!ie){Te&&(Te=clearTimeout(Te));var e=t-Gt;e>24?(t<1/0&&(Te=setTimeout(za,Math.ceil(t-_e.now()-_n)+1)),Ee&&(Ee=clearInterval(Ee))):(Ee||(Tn=_e.now(),Ee=setInterval(vp,Ga)),ie=1,Ha(za))}}function Xr(t,e,n){var r=new Pn;return e=e==null?0:+e,r.restart(o=>{r.stop(),t(o+e)},e,n),r}function Fa(t){return((t*=2)<=1?t*t*t:(t-=2)*t*t+2)/2}var Kr=3,Yy=(function t(e){e=+e;function n(r){return Math.pow(r,e)}return n.exponent=t,n})(Kr),Zy=(function t(e){e=+e;function n(r){return 1-Math.pow(1-r,e)}return n.exponent=t,n})(Kr),Jy=(function t(e){e=+e;function n(r){return((r*=2)<=1?Math.pow(r,e):2-Math.pow(2-r,e))/2}return n.exponent=t,n})(Kr),Sp=Math.PI,Qy=Sp/2;function On(t){return(Math.pow(2,-10*t)-.0009765625)*1.0009775171065494}var Ba=4/11,tx=6/11,ex=8/11,nx=3/4,rx=9/11,ox=10/11,ix=15/16,sx=21/22,ax=63/64,cx=1/Ba/Ba;var Yr=1.70158,lx=(function t(e){e=+e;function n(r){return(r=+r)*r*(e*(r-1)+r)}return n.overshoot=t,n})(Yr),ux=(function t(e){e=+e;function n(r){return--r*r*((r+1)*e+r)+1}return n.overshoot=t,n})(Yr),hx=(function t(e){e=+e;function n(r){return((r*=2)<1?r*r*((e+1)*r-e):(r-=2)*r*((e+1)*r+e)+2)/2}return n.overshoot=t,n})(Yr),se=2*Math.PI,Zr=1,Jr=.3,fx=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=se);function o(i){return e*On(- --i)*Math.sin((r-i)/n)}return o.amplitude=function(i){return t(i,n*se)},o.period=function(i){return t(e,i)},o})(Zr,Jr),dx=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=se);function o(i){return 1-e*On(i=+i)*Math.sin((i+r)/n)}return o.amplitude=function(i){return t(i,n*se)},o.period=function(i){return t(e,i)},o})(Zr,Jr),px=(function t(e,n){var r=Math.asin(1/(e=Math.max(1,e)))*(n/=se);function o(i){return((i=i*2-1)<0?e*On(-i)*Math.sin((r-i)/n):2-e*On(i)*Math.sin((r+i)/n))/2}return o.amplitude=function(i){return t(i,n*se)},o.period=function(i){return t(e,i)},o})(Zr,Jr);var Mp=Me("start","end","cancel","interrupt"),Ep=[],Ua=0,Va=1,Qr=2,An=3,Wa=4,to=5,$n=6;function Nn(t,e,n,r,o,i){var s=t.__transition;if(!s)t.__transition={};else if(n in s)return;Tp(t,n,{name:e,index:r,group:o,on:Mp,tween:Ep,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:Ua})}function eo(t,e){var n=tt(t,e);if(n.state>Ua)throw new Error("too late; already scheduled");return n}function st(t,e){var n=tt(t,e);if(n.state>An)throw new Error("too late; already running");return n}function tt(t,e){var n=t.__transition;if(!n||!(n=n[e]))throw new Error("transition not found");return n}function Tp(t,e,n){var r=t.__transition,o;r[e]=n,n.timer=qr(i,0,n.time);function i(l){n.state=Va,n.timer.restart(s,n.delay,n.time),n.delay<=l&&s(l-n.delay)}function s(l){var u,h,d,m;if(n.state!==Va)return c();for(u in r)if(m=r[u],m.name===n.name){if(m.state===An)return Xr(s);m.state===Wa?(m.state=$n,m.timer.stop(),m.on.call("interrupt",t,t.__data__,m.index,m.group),delete r[u]):+u<e&&(m.state=$n,m.timer.stop(),m.on.call("cancel",t,t.__data__,m.index,m.group),delete r[u])}if(Xr(function(){n.state===An&&(n.state=Wa,n.timer.restart(a,n.delay,n.time),a(l))}),n.state=Qr,n.on.call("start",t,t.__data__,n.index,n.group),n.state===Qr){for(n.state=An,o=new Array(d=n.tween.length),u=0,h=-1;u<d;++u)(m=n.tween[u].value.call(t,t.__data__,n.index,n.group))&&(o[++h]=m);o.length=h+1}}function a(l){for(var u=l<n.duration?n.ease.call(null,l/n.duration):(n.timer.restart(c),n.state=to,1),h=-1,d=o.length;++h<d;)o[h].call(t,u);n.state===to&&(n.on.call("end",t,t.__data__,n.index,n.group),c())}function c(){n.state=$n,n.timer.stop(),delete r[e];for(var l in r)return;delete t.__transition}}function Le(t,e){var n=t.__transition,r,o,i=!0,s;if(n){e=e==null?null:e+"";for(s in n){if((r=n[s]).name!==e){i=!1;continue}o=r.state>Qr&&r.state<to,r.state=$n,r.timer.stop(),r.on.call(o?"interrupt":"cancel",t,t.__data__,r.index,r.group),delete n[s]}i&&delete t.__transition}}function Pp(t){return this.each(function(){Le(this,t)})}function _p(t,e){var n,r;return function(){var o=st(this,t),i=o.tween;if(i!==n){r=n=i;for(var s=0,a=r.length;s<a;++s)if(r[s].name===e){r=r.slice(),r.splice(s,1);break}}o.tween=r}}function Lp(t,e,n){var r,o;if(typeof n!="function")throw new Error;return function(){var i=st(this,t),s=i.tween;if(s!==r){o=(r=s).slice();for(var a={name:e,value:n},c=0,l=o.length;c<l;++c)if(o[c].name===e){o[c]=a;break}c===l&&o.push(a)}i.tween=o}}function Op(t,e){var n=this._id;if(t+="",arguments.length<2){for(var r=tt(this.node(),n).tween,o=0,i=r.length,s;o<i;++o)if((s=r[o]).name===t)return s.value;return null}return this.each((e==null?_p:Lp)(n,t,e))}function no(t,e,n){var r=t._id;return t.each(function(){var o=st(this,r);(o.value||(o.value={}))[e]=n.apply(this,arguments)}),function(o){return tt(o,r).value[e]}}function ja(t,e){var n;return(typeof e=="number"?J:e instanceof Z?Q:(n=Z(e))?(e=n,Q):Mr)(t,e)}function Ap(t){return function(){this.removeAttribute(t)}}function $p(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Np(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttribute(t);return s===o?null:s===r?i:i=e(r=s,n)}}function Ip(t,e,n){var r,o=n+"",i;return function(){var s=this.getAttributeNS(t.space,t.local);return s===o?null:s===r?i:i=e(r=s,n)}}function Cp(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttribute(t):(s=this.getAttribute(t),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Rp(t,e,n){var r,o,i;return function(){var s,a=n(this),c;return a==null?void this.removeAttributeNS(t.space,t.local):(s=this.getAttributeNS(t.space,t.local),c=a+"",s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a)))}}function Dp(t,e){var n=Se(t),r=n==="transform"?ds:ja;return this.attrTween(t,typeof e=="function"?(n.local?Rp:Cp)(n,r,no(this,"attr."+t,e)):e==null?(n.local?$p:Ap)(n):(n.local?Ip:Np)(n,r,e))}function zp(t,e){return function(n){this.setAttribute(t,e.call(this,n))}}function Gp(t,e){return function(n){this.setAttributeNS(t.space,t.local,e.call(this,n))}}function Hp(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&Gp(t,i)),n}return o._value=e,o}function Bp(t,e){var n,r;function o(){var i=e.apply(this,arguments);return i!==r&&(n=(r=i)&&zp(t,i)),n}return o._value=e,o}function Fp(t,e){var n="attr."+t;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(e==null)return this.tween(n,null);if(typeof e!="function")throw new Error;var r=Se(t);return this.tween(n,(r.local?Hp:Bp)(r,e))}function Vp(t,e){return function(){eo(this,t).delay=+e.apply(this,arguments)}}function Wp(t,e){return e=+e,function(){eo(this,t).delay=e}}function Up(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?Vp:Wp)(e,t)):tt(this.node(),e).delay}function jp(t,e){return function(){st(this,t).duration=+e.apply(this,arguments)}}function qp(t,e){return e=+e,function(){st(this,t).duration=e}}function Xp(t){var e=this._id;return arguments.length?this.each((typeof t=="function"?jp:qp)(e,t)):tt(this.node(),e).duration}function Kp(t,e){if(typeof e!="function")throw new Error;return function(){st(this,t).ease=e}}function Yp(t){var e=this._id;return arguments.length?this.each(Kp(e,t)):tt(this.node(),e).ease}function Zp(t,e){return function(){var n=e.apply(this,arguments);if(typeof n!="function")throw new Error;st(this,t).ease=n}}function Jp(t){if(typeof t!="function")throw new Error;return this.each(Zp(this._id,t))}function Qp(t){typeof t!="function"&&(t=Wr(t));for(var e=this._groups,n=e.length,r=new Array(n),o=0;o<n;++o)for(var i=e[o],s=i.length,a=r[o]=[],c,l=0;l<s;++l)(c=i[l])&&t.call(c,c.__data__,l,i)&&a.push(c);return new bt(r,this._parents,this._name,this._id)}function tm(t){if(t._id!==this._id)throw new Error;for(var e=this._groups,n=t._groups,r=e.length,o=n.length,i=Math.min(r,o),s=new Array(r),a=0;a<i;++a)for(var c=e[a],l=n[a],u=c.length,h=s[a]=new Array(u),d,m=0;m<u;++m)(d=c[m]||l[m])&&(h[m]=d);for(;a<r;++a)s[a]=e[a];return new bt(s,this._parents,this._name,this._id)}function em(t){return(t+"").trim().split(/^|\s+/).every(function(e){var n=e.indexOf(".");return n>=0&&(e=e.slice(0,n)),!e||e==="start"})}function nm(t,e,n){var r,o,i=em(e)?eo:st;return function(){var s=i(this,t),a=s.on;a!==r&&(o=(r=a).copy()).on(e,n),s.on=o}}function rm(t,e){var n=this._id;return arguments.length<2?tt(this.node(),n).on.on(t):this.each(nm(n,t,e))}function om(t){return function(){var e=this.parentNode;for(var n in this.__transition)if(+n!==t)return;e&&e.removeChild(this)}}function im(){return this.on("end.remove",om(this._id))}function sm(t){var e=this._name,n=this._id;typeof t!="function"&&(t=kn(t));for(var r=this._groups,o=r.length,i=new Array(o),s=0;s<o;++s)for(var a=r[s],c=a.length,l=i[s]=new Array(c),u,h,d=0;d<c;++d)(u=a[d])&&(h=t.call(u,u.__data__,d,a))&&("__data__"in u&&(h.__data__=u.__data__),l[d]=h,Nn(l[d],e,n,d,l,tt(u,n)));return new bt(i,this._parents,e,n)}function am(t){var e=this._name,n=this._id;typeof t!="function"&&(t=Vr(t));for(var r=this._groups,o=r.length,i=[],s=[],a=0;a<o;++a)for(var c=r[a],l=c.length,u,h=0;h<l;++h)if(u=c[h]){for(var d=t.call(u,u.__data__,h,c),m,b=tt(u,n),y=0,S=d.length;y<S;++y)(m=d[y])&&Nn(m,e,n,y,d,b);i.push(d),s.push(u)}return new bt(i,s,e,n)}var cm=zt.prototype.constructor;function lm(){return new cm(this._groups,this._parents)}function um(t,e){var n,r,o;return function(){var i=Dt(this,t),s=(this.style.removeProperty(t),Dt(this,t));return i===s?null:i===n&&s===r?o:o=e(n=i,r=s)}}function qa(t){return function(){this.style.removeProperty(t)}}function hm(t,e,n){var r,o=n+"",i;return function(){var s=Dt(this,t);return s===o?null:s===r?i:i=e(r=s,n)}}function fm(t,e,n){var r,o,i;return function(){var s=Dt(this,t),a=n(this),c=a+"";return a==null&&(c=a=(this.style.removeProperty(t),Dt(this,t))),s===c?null:s===r&&c===o?i:(o=c,i=e(r=s,a))}}function dm(t,e){var n,r,o,i="style."+e,s="end."+i,a;return function(){var c=st(this,t),l=c.on,u=c.value[i]==null?a||(a=qa(e)):void 0;(l!==n||o!==u)&&(r=(n=l).copy()).on(s,o=u),c.on=r}}function pm(t,e,n){var r=(t+="")=="transform"?fs:ja;return e==null?this.styleTween(t,um(t,r)).on("end.style."+t,qa(t)):typeof e=="function"?this.styleTween(t,fm(t,r,no(this,"style."+t,e))).each(dm(this._id,t)):this.styleTween(t,hm(t,r,e),n).on("end.style."+t,null)}function mm(t,e,n){return function(r){this.style.setProperty(t,e.call(this,r),n)}}function gm(t,e,n){var r,o;function i(){var s=e.apply(this,arguments);return s!==o&&(r=(o=s)&&mm(t,s,n)),r}return i._value=e,i}function bm(t,e,n){var r="style."+(t+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(e==null)return this.tween(r,null);if(typeof e!="function")throw new Error;return this.tween(r,gm(t,e,n??""))}function ym(t){return function(){this.textContent=t}}function xm(t){return function(){var e=t(this);this.textContent=e??""}}function wm(t){return this.tween("text",typeof t=="function"?xm(no(this,"text",t)):ym(t==null?"":t+""))}function vm(t){return function(e){this.textContent=t.call(this,e)}}function km(t){var e,n;function r(){var o=t.apply(this,arguments);return o!==n&&(e=(n=o)&&vm(o)),e}return r._value=t,r}function Sm(t){var e="text";if(arguments.length<1)return(e=this.tween(e))&&e._value;if(t==null)return this.tween(e,null);if(typeof t!="function")throw new Error;return this.tween(e,km(t))}function Mm(){for(var t=this._name,e=this._id,n=Xa(),r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)if(c=s[l]){var u=tt(c,e);Nn(c,t,n,l,s,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new bt(r,this._parents,t,n)}function Em(){var t,e,n=this,r=n._id,o=n.size();return new Promise(function(i,s){var a={value:s},c={value:function(){--o===0&&i()}};n.each(function(){var l=st(this,r),u=l.on;u!==t&&(e=(t=u).copy(),e._.cancel.push(a),e._.interrupt.push(a),e._.end.push(c)),l.on=e}),o===0&&i()})}var Tm=0;function bt(t,e,n,r){this._groups=t,this._parents=e,this._name=n,this._id=r}function Pm(t){return zt().transition(t)}function Xa(){return++Tm}var gt=zt.prototype;bt.prototype=Pm.prototype={constructor:bt,select:sm,selectAll:am,selectChild:gt.selectChild,selectChildren:gt.selectChildren,filter:Qp,merge:tm,selection:lm,transition:Mm,call:gt.call,nodes:gt.nodes,node:gt.node,size:gt.size,empty:gt.empty,each:gt.each,on:rm,attr:Dp,attrTween:Fp,style:pm,styleTween:bm,text:wm,textTween:Sm,remove:im,tween:Op,delay:Up,duration:Xp,ease:Yp,easeVarying:Jp,end:Em,[Symbol.iterator]:gt[Symbol.iterator]};var _m={time:null,delay:0,duration:250,ease:Fa};function Lm(t,e){for(var n;!(n=t.__transition)||!(n=n[e]);)if(!(t=t.parentNode))throw new Error(`transition ${e} not found`);return n}function Om(t){var e,n;t instanceof bt?(e=t._id,t=t._name):(e=Xa(),(n=_m).time=Ln(),t=t==null?null:t+"");for(var r=this._groups,o=r.length,i=0;i<o;++i)for(var s=r[i],a=s.length,c,l=0;l<a;++l)(c=s[l])&&Nn(c,t,e,l,s,n||Lm(c,e));return new bt(r,this._parents,t,e)}zt.prototype.interrupt=Pp;zt.prototype.transition=Om;var ro={capture:!0,passive:!1};function oo(t){t.preventDefault(),t.stopImmediatePropagation()}function Ka(t){var e=t.document.documentElement,n=R(t).on("dragstart.drag",oo,ro);"onselectstart"in e?n.on("selectstart.drag",oo,ro):(e.__noselect=e.style.MozUserSelect,e.style.MozUserSelect="none")}function Ya(t,e){var n=t.document.documentElement,r=R(t).on("dragstart.drag",null);e&&(r.on("click.drag",oo,ro),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function Am(t,{sourceEvent:e,subject:n,target:r,identifier:o,active:i,x:s,y:a,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:o,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:s,enumerable:!0,configurable:!0},y:{value:a,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}Am.prototype.on=function(){var t=this._.on.apply(this._,arguments);return t===this._?this:t};var In=t=>()=>t;function $m(t,{sourceEvent:e,target:n,transform:r,dispatch:o}){Object.defineProperties(this,{type:{value:t,enumerable:!0,configurable:!0},sourceEvent:{value:e,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:o}})}function yt(t,e,n){this.k=t,this.x=e,this.y=n}yt.prototype={constructor:yt,scale:function(t){return t===1?this:new yt(this.k*t,this.x,this.y)},translate:function(t,e){return t===0&e===0?this:new yt(this.k,this.x+this.k*t,this.y+this.k*e)},apply:function(t){return[t[0]*this.k+this.x,t[1]*this.k+this.y]},applyX:function(t){return t*this.k+this.x},applyY:function(t){return t*this.k+this.y},invert:function(t){return[(t[0]-this.x)/this.k,(t[1]-this.y)/this.k]},invertX:function(t){return(t-this.x)/this.k},invertY:function(t){return(t-this.y)/this.k},rescaleX:function(t){return t.copy().domain(t.range().map(this.invertX,this).map(t.invert,t))},rescaleY:function(t){return t.copy().domain(t.range().map(this.invertY,this).map(t.invert,t))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Ht=new yt(1,0,0);so.prototype=yt.prototype;function so(t){for(;!t.__zoom;)if(!(t=t.parentNode))return Ht;return t.__zoom}function io(t){t.stopImmediatePropagation()}function Oe(t){t.preventDefault(),t.stopImmediatePropagation()}function Nm(t){return(!t.ctrlKey||t.type==="wheel")&&!t.button}function Im(){var t=this;return t instanceof SVGElement?(t=t.ownerSVGElement||t,t.hasAttribute("viewBox")?(t=t.viewBox.baseVal,[[t.x,t.y],[t.x+t.width,t.y+t.height]]):[[0,0],[t.width.baseVal.value,t.height.baseVal.value]]):[[0,0],[t.clientWidth,t.clientHeight]]}function Za(){return this.__zoom||Ht}function Cm(t){return-t.deltaY*(t.deltaMode===1?.05:t.deltaMode?1:.002)*(t.ctrlKey?10:1)}function Rm(){return navigator.maxTouchPoints||"ontouchstart"in this}function Dm(t,e,n){var r=t.invertX(e[0][0])-n[0][0],o=t.invertX(e[1][0])-n[1][0],i=t.invertY(e[0][1])-n[0][1],s=t.invertY(e[1][1])-n[1][1];return t.translate(o>r?(r+o)/2:Math.min(0,r)||Math.max(0,o),s>i?(i+s)/2:Math.min(0,i)||Math.max(0,s))}function Ja(){var t=Nm,e=Im,n=Dm,r=Cm,o=Rm,i=[0,1/0],s=[[-1/0,-1/0],[1/0,1/0]],a=250,c=ps,l=Me("start","zoom","end"),u,h,d,m=500,b=150,y=0,S=10;function x(p){p.property("__zoom",Za).on("wheel.zoom",Wt,{passive:!1}).on("mousedown.zoom",wt).on("dblclick.zoom",Ut).filter(o).on("touchstart.zoom",kl).on("touchmove.zoom",Sl).on("touchend.zoom touchcancel.zoom",Ml).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}x.transform=function(p,w,g,v){var M=p.selection?p.selection():p;M.property("__zoom",Za),p!==M?I(p,w,g,v):M.interrupt().each(function(){L(this,arguments).event(v).start().zoom(null,typeof w=="function"?w.apply(this,arguments):w).end()})},x.scaleBy=function(p,w,g,v){x.scaleTo(p,function(){var M=this.__zoom.k,E=typeof w=="function"?w.apply(this,arguments):w;return M*E},g,v)},x.scaleTo=function(p,w,g,v){x.transform(p,function(){var M=e.apply(this,arguments),E=this.__zoom,T=g==null?H(M):typeof g=="function"?g.apply(this,arguments):g,O=E.invert(T),N=typeof w=="function"?w.apply(this,arguments):w;return n(A(_(E,N),T,O),M,s)},g,v)},x.translateBy=function(p,w,g,v){x.transform(p,function(){return n(this.__zoom.translate(typeof w=="function"?w.apply(this,arguments):w,typeof g=="function"?g.apply(this,arguments):g),e.apply(this,arguments),s)},null,v)},x.translateTo=function(p,w,g,v,M){x.transform(p,function(){var E=e.apply(this,arguments),T=this.__zoom,O=v==null?H(E):typeof v=="function"?v.apply(this,arguments):v;return n(Ht.translate(O[0],O[1]).scale(T.k).translate(typeof w=="function"?-w.apply(this,arguments):-w,typeof g=="function"?-g.apply(this,arguments):-g),E,s)},v,M)};function _(p,w){return w=Math.max(i[0],Math.min(i[1],w)),w===p.k?p:new yt(w,p.x,p.y)}function A(p,w,g){var v=w[0]-g[0]*p.k,M=w[1]-g[1]*p.k;return v===p.x&&M===p.y?p:new yt(p.k,v,M)}function H(p){return[(+p[0][0]+ +p[1][0])/2,(+p[0][1]+ +p[1][1])/2]}function I(p,w,g,v){p.on("start.zoom",function(){L(this,arguments).event(v).start()}).on("interrupt.zoom end.zoom",function(){L(this,arguments).event(v).end()}).tween("zoom",function(){var M=this,E=arguments,T=L(M,E).event(v),O=e.apply(M,E),N=g==null?H(O):typeof g=="function"?g.apply(M,E):g,et=Math.max(O[1][0]-O[0][0],O[1][1]-O[0][1]),D=M.__zoom,X=typeof w=="function"?w.apply(M,E):w,ct=c(D.invert(N).concat(et/D.k),X.invert(N).concat(et/X.k));return function(K){if(K===1)K=X;else{var lt=ct(K),nr=et/lt[2];K=new yt(nr,N[0]-lt[0]*nr,N[1]-lt[1]*nr)}T.zoom(null,K)}})}function L(p,w,g){return!g&&p.__zooming||new j(p,w)}function j(p,w){this.that=p,this.args=w,this.active=0,this.sourceEvent=null,this.extent=e.apply(p,w),this.taps=0}j.prototype={event:function(p){return p&&(this.sourceEvent=p),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(p,w){return this.mouse&&p!=="mouse"&&(this.mouse[1]=w.invert(this.mouse[0])),this.touch0&&p!=="touch"&&(this.touch0[1]=w.invert(this.touch0[0])),this.touch1&&p!=="touch"&&(this.touch1[1]=w.invert(this.touch1[0])),this.that.__zoom=w,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(p){var w=R(this.that).datum();l.call(p,this.that,new $m(p,{sourceEvent:this.sourceEvent,target:x,transform:this.that.__zoom,dispatch:l}),w)}};function Wt(p,...w){if(!t.apply(this,arguments))return;var g=L(this,w).event(p),v=this.__zoom,M=Math.max(i[0],Math.min(i[1],v.k*Math.pow(2,r.apply(this,arguments)))),E=mt(p);if(g.wheel)(g.mouse[0][0]!==E[0]||g.mouse[0][1]!==E[1])&&(g.mouse[1]=v.invert(g.mouse[0]=E)),clearTimeout(g.wheel);else{if(v.k===M)return;g.mouse=[E,v.invert(E)],Le(this),g.start()}Oe(p),g.wheel=setTimeout(T,b),g.zoom("mouse",n(A(_(v,M),g.mouse[0],g.mouse[1]),g.extent,s));function T(){g.wheel=null,g.end()}}function wt(p,...w){if(d||!t.apply(this,arguments))return;var g=p.currentTarget,v=L(this,w,!0).event(p),M=R(p.view).on("mousemove.zoom",N,!0).on("mouseup.zoom",et,!0),E=mt(p,g),T=p.clientX,O=p.clientY;Ka(p.view),io(p),v.mouse=[E,this.__zoom.invert(E)],Le(this),v.start();function N(D){if(Oe(D),!v.moved){var X=D.clientX-T,ct=D.clientY-O;v.moved=X*X+ct*ct>y}v.event(D).zoom("mouse",n(A(v.that.__zoom,v.mouse[0]=mt(D,g),v.mouse[1]),v.extent,s))}function et(D){M.on("mousemove.zoom mouseup.zoom",null),Ya(D.view,v.moved),Oe(D),v.event(D).end()}}function Ut(p,...w){if(t.apply(this,arguments)){var g=this.__zoom,v=mt(p.changedTouches?p.changedTouches[0]:p,this),M=g.invert(v),E=g.k*(p.shiftKey?.5:2),T=n(A(_(g,E),v,M),e.apply(this,w),s);Oe(p),a>0?R(this).transition().duration(a).call(I,T,v,p):R(this).call(x.transform,T,v,p)}}function kl(p,...w){if(t.apply(this,arguments)){var g=p.touches,v=g.length,M=L(this,w,p.changedTouches.length===v).event(p),E,T,O,N;for(io(p),T=0;T<v;++T)O=g[T],N=mt(O,this),N=[N,this.__zoom.invert(N),O.identifier],M.touch0?!M.touch1&&M.touch0[2]!==N[2]&&(M.touch1=N,M.taps=0):(M.touch0=N,E=!0,M.taps=1+!!u);u&&(u=clearTimeout(u)),E&&(M.taps<2&&(h=N[0],u=setTimeout(function(){u=null},m)),Le(this),M.start())}}function Sl(p,...w){if(this.__zooming){var g=L(this,w).event(p),v=p.changedTouches,M=v.length,E,T,O,N;for(Oe(p),E=0;E<M;++E)T=v[E],O=mt(T,this),g.touch0&&g.touch0[2]===T.identifier?g.touch0[0]=O:g.touch1&&g.touch1[2]===T.identifier&&(g.touch1[0]=O);if(T=g.that.__zoom,g.touch1){var et=g.touch0[0],D=g.touch0[1],X=g.touch1[0],ct=g.touch1[1],K=(K=X[0]-et[0])*K+(K=X[1]-et[1])*K,lt=(lt=ct[0]-D[0])*lt+(lt=ct[1]-D[1])*lt;T=_(T,Math.sqrt(K/lt)),O=[(et[0]+X[0])/2,(et[1]+X[1])/2],N=[(D[0]+ct[0])/2,(D[1]+ct[1])/2]}else if(g.touch0)O=g.touch0[0],N=g.touch0[1];else return;g.zoom("touch",n(A(T,O,N),g.extent,s))}}function Ml(p,...w){if(this.__zooming){var g=L(this,w).event(p),v=p.changedTouches,M=v.length,E,T;for(io(p),d&&clearTimeout(d),d=setTimeout(function(){d=null},m),E=0;E<M;++E)T=v[E],g.touch0&&g.touch0[2]===T.identifier?delete g.touch0:g.touch1&&g.touch1[2]===T.identifier&&delete g.touch1;if(g.touch1&&!g.touch0&&(g.touch0=g.touch1,delete g.touch1),g.touch0)g.touch0[1]=this.__zoom.invert(g.touch0[0]);else if(g.end(),g.taps===2&&(T=mt(T,this),Math.hypot(h[0]-T[0],h[1]-T[1])<S)){var O=R(this).on("dblclick.zoom");O&&O.apply(this,arguments)}}}return x.wheelDelta=function(p){return arguments.length?(r=typeof p=="function"?p:In(+p),x):r},x.filter=function(p){return arguments.length?(t=typeof p=="function"?p:In(!!p),x):t},x.touchable=function(p){return arguments.length?(o=typeof p=="function"?p:In(!!p),x):o},x.extent=function(p){return arguments.length?(e=typeof p=="function"?p:In([[+p[0][0],+p[0][1]],[+p[1][0],+p[1][1]]]),x):e},x.scaleExtent=function(p){return arguments.length?(i[0]=+p[0],i[1]=+p[1],x):[i[0],i[1]]},x.translateExtent=function(p){return arguments.length?(s[0][0]=+p[0][0],s[1][0]=+p[1][0],s[0][1]=+p[0][1],s[1][1]=+p[1][1],x):[[s[0][0],s[0][1]],[s[1][0],s[1][1]]]},x.constrain=function(p){return arguments.length?(n=p,x):n},x.duration=function(p){return arguments.length?(a=+p,x):a},x.interpolate=function(p){return arguments.length?(c=p,x):c},x.on=function(){var p=l.on.apply(l,arguments);return p===l?x:p},x.clickDistance=function(p){return arguments.length?(y=(p=+p)*p,x):Math.sqrt(y)},x.tapDistance=function(p){return arguments.length?(S=+p,x):S},x}var zm=24,Qa=1.5,tc=200,Cn=24,Rn=20,ae=class{constructor(e,n){this.svg=e;this.behaviour=Ja().clickDistance(4).wheelDelta(Gm).filter(r=>this.accepts(r)).on("zoom",r=>n(this.quiet?null:this.place())),this.root=R(e).call(this.behaviour).on("dblclick.zoom",null),e.addEventListener("dblclick",r=>{r.preventDefault(),this.home()}),e.addEventListener("wheel",r=>this.panSideways(r),{passive:!1})}svg;scene=null;behaviour;root;quiet=!1;homeward=!1;inherit(e){this.scene=e.scene,this.jump(e.transform())}place(){if(!this.scene)return null;let{k:e,x:n}=this.transform(),{layout:r,width:o}=this.scene,i=r.width*e-o,s=this.transform().invertY(r.viewHeight/2)/r.height;return{zoom:e/r.scale,x:n,along:i>1?-n/i:null,y:s}}goTo({zoom:e,x:n,along:r,y:o}){if(!this.scene)return;let{layout:i,width:s}=this.scene,a=e*i.scale,c=i.width*a-s,l=r!==null&&c>1?-r*c:n;this.jump(Ht.translate(l,i.viewHeight/2-o*i.height*a).scale(a))}jump(e){this.quiet=!0,this.root.interrupt().call(this.behaviour.transform,e),this.quiet=!1}transform(){return so(this.svg)}setScene(e,n,r){let o=this.scene,i=o&&r&&!this.isHome();this.scene={layout:e,width:n};let{scale:s,width:a,height:c}=e;this.behaviour.extent([[0,0],[n,e.viewHeight]]).scaleExtent([Math.min(s,n/a),zm*s]).translateExtent([[-Cn,-Cn],[a+Cn,c+Cn]]),this.jump(i?Hm(this.transform(),o.layout,e):ao(this.scene))}by(e){let n=e>0?Qa:1/Qa;pe()?this.root.interrupt().call(this.behaviour.scaleBy,n):this.root.transition().duration(tc).call(this.behaviour.scaleBy,n)}home(){if(!this.scene)return;let e=ao(this.scene);if(pe())return void this.root.interrupt().call(this.behaviour.transform,e);let n=()=>this.homeward=!1,r=this.root.transition().duration(tc).on("end interrupt cancel",n);this.homeward=!0,r.call(this.behaviour.transform,e)}isHome(){return this.scene===null||this.homeward||Bm(this.transform(),ao(this.scene))}reveal(e,n){if(!this.scene)return;let{layout:r,width:o}=this.scene,[i,s]=this.transform().apply([e,n]);(i<Rn||i>o-Rn||s<Rn||s>r.viewHeight-Rn)&&this.root.interrupt().call(this.behaviour.translateTo,e,n)}panTo(e){if(!this.scene)return;let{layout:n}=this.scene,r=this.transform().invertY(n.viewHeight/2);this.root.interrupt().call(this.behaviour.translateTo,e*n.width,r)}accepts(e){return e.type==="touchstart"&&e.touches.length===1?this.canPan():e.type==="wheel"?e.ctrlKey||e.metaKey:!("button"in e&&e.button!==0)}canPan(){return this.scene?this.scene.layout.wide||this.transform().k>this.scene.layout.scale*1.01:!1}panSideways(e){e.ctrlKey||e.metaKey||Math.abs(e.deltaX)<=Math.abs(e.deltaY)||!this.canPan()||(e.preventDefault(),this.root.interrupt().call(this.behaviour.translateBy,-e.deltaX/this.transform().k,0))}};function Gm({deltaY:t,deltaMode:e}){let n=e===1?.05:e?1:.002;return-t*n*(Math.abs(t)<30&&e===0?6:2)}function ao({layout:t,width:e}){let n=t.wide?e-t.width*t.scale:0;return Ht.translate(n,0).scale(t.scale)}function Hm(t,e,n){let r=t.x/e.width*n.width;return Ht.translate(r,t.y).scale(t.k)}function Bm(t,e){return Math.abs(t.k-e.k)<.001&&Math.abs(t.x-e.x)<1&&Math.abs(t.y-e.y)<1}var Dn=`/* Around the picture; what a saved SVG needs is written as attributes instead. */
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
`;function ec(t,{rest:e,marks:n}){let{other:r,...o}=t,i=e?t:o;return n?i:Vm(i)}function Vm(t){let e=r=>r.replaceAll("\u2423"," ").trim()||r,n=t.nodes.map(r=>({...r,label:e(r.label),...r.answer&&{answer:e(r.answer)}}));return{...t,nodes:n}}var nc={kind:"pdf",width:84,unit:"mm",dpi:300,letters:7,light:!0,rest:!0,title:!0,legend:!0,layers:!0,caption:!0,marks:!0},Bt={mm:[20,1e3],px:[100,1e4],dpi:[36,2400],letters:[3,40]},Wm=13,rc={mm:72/25.4,px:72/96},Um=200,jm=16e3;function at({width:t,unit:e,letters:n}){let r=t*rc[e],o=Math.max(1,Math.round(r*Wm/n));return{drawn:o,points:r/o}}function co(t){let e=[["The width",t.width,...Bt[t.unit],t.unit],["The resolution",t.dpi,...Bt.dpi,"dpi"],["The letters' size",t.letters,...Bt.letters,"pt"]];for(let[i,s,a,c,l]of e)if(!(s>=a&&s<=c))return`${i} must be from ${a} to ${c} ${l}.`;if(at(t).drawn>=Um)return null;let{width:n,unit:r,letters:o}=t;return`${n} ${r} are too narrow for letters of ${o} pt: widen the figure or use smaller letters.`}var zn=(t,{points:e})=>t*e/rc.mm;function oc(t,e){let{drawn:n}=at(e),r=e.unit==="px"?e.width:e.width/25.4*e.dpi,[o,i]=t.map(s=>Math.max(1,Math.round(s*r/n)));if(Math.max(o,i)<=jm)return[o,i];throw new Error(`A PNG of ${o} \xD7 ${i} px is more than a browser draws: lower width or resolution, or save a PDF.`)}var ic=({unit:t,dpi:e})=>(t==="mm"?e:96)/.0254;var Gn={paths:[],sides:["for","against"],effect:["half","tenth","little","nothing","helps"]},qm={for:"for the answer",against:"against it",half:"cut, at least half is lost",tenth:"a tenth",little:"2 %",nothing:"next to nothing",helps:"cutting helps"},lo=t=>qm[t];function Xm(t,e){let n=f("span",{class:"ra-key-side","aria-hidden":"true"});return n.style.background=ne(t,e),[n,f("span",{},lo(t))]}var sc=12;function uo(t,e){let n=Math.max(0,...t.nodes.map(({position:o})=>o));return{colours:Array.from({length:sc},(o,i)=>Jt(i/(sc-1)*n,n,e)),last:n}}function ac(t,e,n,r){let{colours:o,last:i}=uo(e,n.dark),s=f("span",{class:"ra-key-strip","aria-hidden":"true"});s.style.background=`linear-gradient(to right, ${o.join(", ")})`;let a=Gn[r].flatMap(c=>Xm(c,n));t.hidden=i===0&&a.length===0,t.replaceChildren(...a,f("span",{},"position 0"),s,String(i))}var ce=18,z=16,cc=15,Ae=11.5,Hn=11;function lc({title:t,subtitle:e},n,{font:r,text:o,muted:i}){let s=q(r,cc),a=Bn(ln(t,n-2*z,h=>s(h,!0)),22,{"font-size":cc,"font-weight":700,fill:o}),c=q(r,Ae),l=e?[Mt(e,n-2*z,c)]:[],u=Bn(l,ce,{"font-size":Ae,fill:i});return t||e?zr([F(z/2),a,u,F(z/2)]):F(0)}function uc(t,e,n,r,o,i){let s=q(o.font,Hn),a={"font-size":Hn,fill:o.muted},c=new Set(t.map(([S])=>S)),l=Bn(ln(cn(e,c),r-2*z,s),15,{...a,fill:o.text}),u=Bn(i.caption?ln(n,r-2*z,s):[],15,a),h=i.legend?Zm(e,o):F(0),d=i.legend?Ym(i.by,o):F(0),m=i.layers?fn(t,e,r,o):F(0),b=i.by!=="paths"?t.map(([S])=>[S,"none"]):t,y=i.legend?Km(b,e,r,o):F(0);return zr([F(z),m,F(m.height&&z),d,y,h,l,u,F(z/2)])}function Bn(t,e,n){return{height:t.length*e,draw:r=>t.map((o,i)=>k("text",{x:z,y:r+i*e+14,...n},o))}}function Km(t,e,n,r){let o=q(r.font,Ae),i=a=>{let c=e.beams[a];return e.parts?c.text:`${c.rank}\u2003${ve(c,e)}\u2003${St(c,e,60)}`},s=([a,c],l)=>[k("rect",{x:z,y:l,width:12,height:12,fill:c}),k("text",{x:z+20,y:l+10,"font-size":Ae,fill:r.text},Mt(i(a),n-3*z,o))];return{height:t.length*ce,draw:a=>t.flatMap((c,l)=>s(c,a+l*ce))}}function Ym(t,e){let n=(r,o)=>[k("rect",{x:z,y:o,width:12,height:12,fill:ne(r,e)}),k("text",{x:z+20,y:o+10,"font-size":Ae,fill:e.text},lo(r))];return{height:Gn[t].length*ce,draw:r=>Gn[t].flatMap((o,i)=>n(o,r+i*ce))}}function Zm(t,{dark:e,font:n,muted:r}){let{colours:o,last:i}=uo(t,e);if(i===0)return F(0);let s="position 0",a=z+q(n,Hn)(s)+8,c=a+o.length*7+6,l={"font-size":Hn,fill:r};return{height:ce+4,draw:u=>[k("text",{x:z,y:u+12,...l},s),...o.map((h,d)=>k("rect",{x:a+d*7,y:u+4,width:7.2,height:8,fill:h})),k("text",{x:c,y:u+12,...l},String(i))]}}function fc(t,e,n,r){let{words:o,theme:i,options:s,zoom:a,by:c}=r,[l,u]=[t.clientWidth,t.clientHeight],h=lc(s.title?o:{...o,title:"",subtitle:""},l,i),d=uc(n,e,o.caption,l,i,{...s,by:c}),m=h.height+u+d.height;return{root:k("svg",{version:"1.1",...Jm(l,m,s),viewBox:`0 0 ${l} ${m}`},...o.title?[k("title",{},o.title)]:[],k("rect",{width:l,height:m,fill:i.background}),k("g",{class:"ra-over","font-family":i.font},...h.draw(0)),k("g",{transform:`translate(0,${h.height})`},...Qm(t,a,i.font)),k("g",{class:"ra-under","font-family":i.font},...d.draw(h.height+u))),width:l,height:m}}function Jm(t,e,n){let r=at(n),o=i=>`${hc(zn(i,r))}mm`;return n.unit==="mm"?{width:o(t),height:o(e)}:{width:n.width,height:hc(e*n.width/t)}}var hc=t=>Math.round(t*1e3)/1e3;function Qm(t,e,n){let r=t.cloneNode(!0);for(let o of r.querySelectorAll("*"))(o.style.display==="none"||o.getAttribute("display")==="none")&&o.remove();for(let o of r.querySelectorAll("*"))eg(o,e);for(let o of r.querySelectorAll("text"))o.setAttribute("font-family",n),ng(o);return Array.from(r.children)}var tg=["tabindex","role","style","paint-order","vector-effect"];function eg(t,e){let n=t.getAttribute("aria-label");n&&t.classList.contains("ra-node")&&t.prepend(k("title",{},n));let r=t.style.strokeWidth||t.getAttribute("stroke-width");r&&t.getAttribute("vector-effect")&&t.setAttribute("stroke-width",String(Number(r)/e));for(let o of t.getAttributeNames())o.startsWith("aria-")&&t.removeAttribute(o);for(let o of tg)t.removeAttribute(o)}function ng(t){if(!t.getAttribute("stroke"))return;let e=t.cloneNode(!0),n=t.getAttribute("stroke");for(let r of[e,...e.querySelectorAll("tspan")])r.setAttribute("fill",n);e.setAttribute("class","ra-halo"),t.before(e);for(let r of["stroke","stroke-width","stroke-linejoin"])t.removeAttribute(r)}var rg=1400;async function ho(t,e,n){let r=_s(e.theme,n.light),o=f("div",{class:"ra-root ra-off-screen","aria-hidden":"true"});o.style.width=`${at(n).drawn}px`,t.appendChild(o);for(let m of[vt,Dn])V(o,m);it(o,r);let i={...e.state,picture:ec(e.state.picture,n),hover:null},s=og(o,i,r,e.shared);await new Promise(de);let a=[...Tt(i).shown].map(m=>[m,re(m,i.picture,r,s.patternId)]),{root:c,width:l,height:u}=fc(o.querySelector("svg.ra-sankey"),i.picture,a,{words:e.words,theme:r,options:n,by:i.by,zoom:s.layout.scale}),h=o.querySelectorAll(".ra-labels > g").length,d=new Set(s.nodes.data().map(({node:m})=>m.position)).size-h;return o.replaceChildren(c),{root:c,width:l,height:u,unnamed:Math.max(0,d),done:()=>o.remove()}}function og(t,e,n,r){let o=Sn(t),i=new oe(o,new ae(o.svg,()=>{}));return i.draw({picture:e.picture,theme:n,whole:!0,shared:r,tallest:rg},e,!1),i}var ig=[["pdf","PDF"],["svg","SVG"],["png","PNG"]],sg=[["title","Title",()=>!0],["legend","Legend",()=>!0],["layers","Layers of each hop",({links:t})=>t.some(({layers:e})=>e)],["rest","Band of other paths",({other:t})=>(t?.share??0)>0],["caption","What it can claim",()=>!0],["marks","\u2423 for spaces",()=>!0],["light","On white",(t,e)=>e]];function dc(t,e,n,r){let o=ag("kind","Format",ig,n.kind),i=fo("width","Width",n.width,Bt[n.unit]),s=f("select",{"aria-label":"Unit of the width",name:"unit"});for(let y of["mm","px"])s.append(f("option",{selected:y===n.unit},y));s.value=n.unit,i.row.append(s);let a=fo("dpi","Resolution",n.dpi,Bt.dpi,"dpi"),c=fo("letters","Letters",n.letters,Bt.letters,"pt"),u=sg.filter(([,,y])=>y(t,e)).map(([y,S])=>[y,cg(y,S,n[y])]),h=f("div",{class:"ra-switches"},...u.map(([,{label:y}])=>y)),d=f("form",{class:"ra-form"},o.group,i.row,a.row,c.row,h),m=()=>({...n,kind:o.chosen(),unit:s.value,width:i.value(),dpi:a.value(),letters:c.value(),...Object.fromEntries(u.map(([y,{input:S}])=>[y,S.checked]))}),b=()=>a.row.hidden=o.chosen()!=="png"||s.value!=="mm";return d.noValidate=!0,d.addEventListener("input",()=>(b(),r())),b(),{element:d,options:m}}function ag(t,e,n,r){let o=f("fieldset",{class:"ra-radios"},f("legend",{},e));for(let[i,s]of n){let a=f("input",{type:"radio",name:t,value:i});a.checked=i===r,o.append(f("label",{},a,s))}return{group:o,chosen:()=>o.querySelector("input:checked").value}}function fo(t,e,n,[r,o],i=""){let s=i?`${e}, ${i}`:e,a=f("input",{type:"number",value:n,min:r,max:o,step:"any",name:t,"aria-label":s});return{row:f("div",{class:"ra-field"},f("span",{},e),a,i),value:()=>a.valueAsNumber}}function cg(t,e,n){let r=f("input",{type:"checkbox",name:t});return r.checked=n,{label:f("label",{},r,e),input:r}}function gc(t,e=""){let n=mc(["reverse-attention",...pc(t)],e?120:200);return mc([n,...pc(e)],200)}var pc=t=>t.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)??[],po=t=>new TextEncoder().encode(t).length;function mc([t="",...e],n){let r=t;for(let o of e){let i=n-po(r)-1;if(po(o)>i)return r.includes("-")&&i<n/2?r:`${r}-${ug(o,i)}`;r=`${r}-${o}`}return r}var lg=new Intl.Segmenter(void 0,{granularity:"grapheme"});function ug(t,e){let n="";for(let{segment:r}of lg.segment(t)){if(po(n+r)>e)break;n+=r}return n}var Ft=new TextEncoder,Fn=class{objects=[];reserve(){return this.objects.push(null)}add(e,n=this.reserve()){return this.objects[n-1]=Ft.encode(e),n}async addStream(e,n){let r=await hg(n),o=`<< ${e} /Length ${r.length} /Filter /FlateDecode >>
stream
`;return this.objects.push(bc([Ft.encode(o),r,Ft.encode(`
endstream`)]))}bytes(e,n){let r=[Ft.encode(`%PDF-1.4
%`),Uint8Array.of(226,227,207,211,10)],o=[],i=r.reduce((h,d)=>h+d.length,0),s=h=>i+=r[r.push(h)-1].length;this.objects.forEach((h,d)=>{o.push(i),s(Ft.encode(`${d+1} 0 obj
`)),s(h),s(Ft.encode(`
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
`;return bc([...r,Ft.encode(u)])}};function bc(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}async function hg(t){let e=new Blob([t]).stream().pipeThrough(new CompressionStream("deflate"));return new Uint8Array(await new Response(e).arrayBuffer())}function $e(t){let e=n=>n.toString(16).padStart(4,"0");return`<feff${Array.from({length:t.length},(n,r)=>e(t.charCodeAt(r))).join("")}>`}var P=t=>String(Number(t.toFixed(3)));var fg="\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178",dg="\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079",pg=/[\u2068\u2069]/u,mg=/[\u2003\u2009\u00a0 ]/u,gg=[[.66,.46],[.94,.3],[.66,.14]],yc={"\u2423":[[[.1,.06],[.1,-.12],[.9,-.12],[.9,.06]]],"\u2192":[[[.06,.3],[.94,.3]],gg],"\u21B5":[[[.86,.62],[.86,.24],[.12,.24]],[[.36,.42],[.12,.24],[.36,.06]]],"\u21E5":[[[.06,.3],[.8,.3]],[[.56,.46],[.8,.3],[.56,.14]],[[.92,.52],[.92,.08]]]};function Vn(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n];if(pg.test(r)||mg.test(r))continue;let o=dg.indexOf(r),i=yg(r);if(yc[r])e.push({kind:"shape",at:n,lines:yc[r]});else if(o>=0)e.push({kind:"raised",at:n,codes:[48+o]});else{if(i===null)return null;bg(e.at(-1),n)?e.at(-1).codes.push(i):e.push({kind:"letters",at:n,codes:[i]})}}return e}function bg(t,e){return t?.kind==="letters"&&t.at+t.codes.length===e}function yg(t){if(t==="\u2212")return 150;let e=t.charCodeAt(0);if(e>=32&&e<127||e>160&&e<=255)return e;let n=fg.indexOf(t);return n>=0?128+n:null}var xc=t=>`<${t.map(e=>e.toString(16).padStart(2,"0")).join("")}>`;function wc(t,e,n,r,o){let i=([s,a])=>`${P(e+s*r)} ${P(n-a*o)}`;return t.map(([s,...a])=>[`${i(s)} m`,...a.map(c=>`${i(c)} l`)].join(" ")).join(" ")}var xg={M:"m",L:"l",C:"c"};function vc(t){return[...t.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([,n,r])=>{if(n==="Z")return"h";let o=xg[n];if(!o)throw new Error(`A path with the command ${n} cannot be written as PDF.`);return`${(r.match(/-?[\d.]+(?:e-?\d+)?/g)??[]).map(s=>P(Number(s))).join(" ")} ${o}`}).join(" ")}var wg=.5523;function kc(t,e,n,r,o=0){if(o<=0)return`${[t,e,n,r].map(P).join(" ")} re`;let i=Math.min(o,n/2,r/2),s=i*(1-wg),[a,c]=[t+n,e+r],l=(...h)=>`${h.map(P).join(" ")} c`,u=(...h)=>`${h.map(P).join(" ")} l`;return[`${P(t+i)} ${P(e)} m`,u(a-i,e),l(a-s,e,a,e+s,a,e+i),u(a,c-i),l(a,c-s,a-s,c,a-i,c),u(t+i,c),l(t+s,c,t,c-s,t,c-i),u(t,e+i),l(t,e+s,t+s,e,t+i,e),"h"].join(" ")}var mo={fill:"#000000",fillOpacity:1,stroke:"none",strokeOpacity:1,strokeWidth:1,opacity:1,size:13,bold:!1,dashes:""},vg={"fill-opacity":"fillOpacity","stroke-opacity":"strokeOpacity","stroke-width":"strokeWidth","font-size":"size"};function Ne(t,e){let n={...e};for(let[r,o]of Object.entries(vg)){let i=t.getAttribute(r);i!==null&&(n[o]=Number(i))}return n.fill=t.getAttribute("fill")??n.fill,n.stroke=t.getAttribute("stroke")??n.stroke,n.dashes=t.getAttribute("stroke-dasharray")??n.dashes,n.bold=t.hasAttribute("font-weight")?t.getAttribute("font-weight")==="700":n.bold,n.opacity*=Number(t.getAttribute("opacity")??1),n}function Pt(t){let{r:e,g:n,b:r}=ot(t);return[e,n,r].map(o=>P(o/255)).join(" ")}function go([t,e,n,r,o,i],[s,a,c,l,u,h]){return[t*s+e*c,t*a+e*l,n*s+r*c,n*a+r*l,o*s+i*c+u,o*a+i*l+h]}var Wn=class{constructor(e){this.file=e}file;states=new Map;objects={XObject:[],Pattern:[]};opacity(e,n){let r=`/ca ${P(e)} /CA ${P(n)}`;return this.states.has(r)||this.states.set(r,`G${this.states.size}`),`/${this.states.get(r)} gs`}async image(e,n,r,o){let i=`/Type /XObject /Subtype /Image /Width ${e} /Height ${n} /BitsPerComponent 8`,s=await this.file.addStream(`${i} /ColorSpace /DeviceGray`,o),a=await this.file.addStream(`${i} /ColorSpace /DeviceRGB /SMask ${s} 0 R`,r);return`X${this.objects.XObject.push(a)-1}`}async pattern(e,n,r){let s=`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 ${`/BBox [0 0 ${P(e)} ${P(e)}] /XStep ${P(e)} /YStep ${P(e)}`} /Matrix [${n.map(P).join(" ")}] /Resources << ${this.stateEntries()} >>`;return`P${this.objects.Pattern.push(await this.file.addStream(s,new TextEncoder().encode(r)))-1}`}stateEntries(){return`/ExtGState << ${[...this.states].map(([n,r])=>`/${r} << ${n} >>`).join(" ")} >>`}dictionary(){let e=(r,o)=>o.map((i,s)=>`/${r}${s} ${i} 0 R`).join(" "),n=r=>`<< /Type /Font /Subtype /Type1 /BaseFont /${r} /Encoding /WinAnsiEncoding >>`;return[`<< ${this.stateEntries()}`,`/Font << /F0 ${n("Helvetica")} /F1 ${n("Helvetica-Bold")} >>`,`/XObject << ${e("X",this.objects.XObject)} >> /Pattern << ${e("P",this.objects.Pattern)} >> >>`].join(" ")}};var kg=600/72,Sg=.075,Sc={size:.62,by:.33},Mc=1.1,Ec=.45;async function Tc(t,e,n){if(!t.textContent?.trim())return;let r=Vn(t.textContent);r?Mg(t,r,e,n):t.classList.contains("ra-halo")||await Pg(t,e,n)}function Mg(t,e,n,r){let o=Tg(t,n);for(let i of e){let{x:s,y:a}=t.getStartPositionOfChar(i.at),c=o.findLast(({from:l})=>l<=i.at).style;if(r.content.push("q",r.resources.opacity(c.opacity,c.opacity)),i.kind==="shape"){let l=t.getSubStringLength(i.at,1),u=c.stroke==="none"?0:c.strokeWidth;r.content.push(`${Pt(c.fill)} RG ${P(Sg*c.size+u)} w 1 J`),r.content.push(wc(i.lines,s,a,l,c.size),"S")}else r.content.push(Eg(i,s,a,c));r.content.push("Q")}}function Eg({kind:t,codes:e},n,r,o){let i=t==="raised",s=o.size*(i?Sc.size:1),a=r-(i?Sc.by*o.size:0),c=o.stroke!=="none",l=`${Pt(o.fill)} rg${c?` ${Pt(o.stroke)} RG ${P(o.strokeWidth)} w`:""}`,u=`1 0 0 -1 ${P(n)} ${P(a)} Tm`;return`BT ${l} /F${Number(o.bold)} ${P(s)} Tf ${c?2:0} Tr ${u} ${xc(e)} Tj ET`}function Tg(t,e){let n=0;return Array.from(t.childNodes,r=>{let o={from:n,style:r instanceof Element?Ne(r,e):e};return n+=r.textContent?.length??0,o})}async function Pg(t,e,n){let r=t.getBBox(),o=Number(t.getAttribute("y")??0)+Number.parseFloat(t.getAttribute("dy")??"0")*e.size,[i,s]=[r.width+2,(Mc+Ec)*e.size],a=document.createElement("canvas"),c=kg*n.points;[a.width,a.height]=[Math.ceil(i*c),Math.ceil(s*c)];let l=a.getContext("2d");l.scale(a.width/i,a.height/s),l.font=`${e.bold?700:400} ${e.size}px ${getComputedStyle(t).fontFamily}`,l.fillStyle=e.fill,l.fillText(t.textContent,1,Mc*e.size);let u=await _g(l.getImageData(0,0,a.width,a.height),n),h=`${P(i)} 0 0 ${P(-s)} ${P(r.x-1)} ${P(o+Ec*e.size)} cm`;n.content.push(`/Span << /ActualText ${$e(t.textContent)} >> BDC q`),n.content.push(n.resources.opacity(e.opacity,e.opacity),h,`/${u} Do Q EMC`)}function _g({data:t,width:e,height:n},{resources:r}){let[o,i]=[new Uint8Array(e*n*3),new Uint8Array(e*n)];for(let s=0;s<i.length;s++)o.set(t.subarray(4*s,4*s+3),3*s),i[s]=t[4*s+3];return r.image(e,n,o,i)}async function _c({root:t,width:e,height:n},r){let{points:o}=at(r),i=new Fn,s={content:[],resources:new Wn(i),points:o,patterns:new Map,root:t},a=[o,0,0,-o,0,n*o];s.content.push(`${a.map(P).join(" ")} cm`,"1 j");for(let S of t.children)await Lc(S,mo,a,s);let c=await i.addStream("",new TextEncoder().encode(s.content.join(`
`))),[l,u]=[i.reserve(),i.reserve()],h=`/MediaBox [0 0 ${P(e*o)} ${P(n*o)}]`;i.add(`<< /Type /Pages /Kids [${u} 0 R] /Count 1 >>`,l);let d=s.resources.dictionary();i.add(`<< /Type /Page /Parent ${l} 0 R ${h} /Contents ${c} 0 R /Resources ${d} >>`,u);let m=i.add(`<< /Type /Catalog /Pages ${l} 0 R >>`),b=$e(t.querySelector("title")?.textContent??""),y=i.add(`<< /Title ${b} /Producer ${$e("Reverse Attention")} >>`);return new Blob([i.bytes(m,y)],{type:"application/pdf"})}async function Lc(t,e,n,r){let o=Ne(t,e);if(t instanceof SVGGElement)return Og(t,o,n,r);if(t instanceof SVGTextElement)return Tc(t,o,r);if(t instanceof SVGPathElement)return Pc(vc(t.getAttribute("d")),o,n,r);if(t instanceof SVGRectElement)return Pc(Oc(t),o,n,r);if(!Lg.includes(t.tagName))throw new Error(`A figure with <${t.tagName}> cannot be written as PDF.`)}var Lg=["title","defs"];async function Og(t,e,n,r){let o=t.transform.baseVal.consolidate()?.matrix,i=o?[o.a,o.b,o.c,o.d,o.e,o.f]:[1,0,0,1,0,0];r.content.push("q",`${i.map(s=>s.toFixed(5)).join(" ")} cm`);for(let s of t.children)await Lc(s,e,go(i,n),r);r.content.push("Q")}function Oc(t){let[e,n,r,o,i]=["x","y","width","height","rx"].map(s=>Number(t.getAttribute(s)));return kc(e,n,r,o,i)}async function Pc(t,e,n,r){let o=e.fill!=="none",i=e.stroke!=="none"&&e.strokeWidth>0,{content:s,resources:a}=r;s.push("q",a.opacity(e.opacity*e.fillOpacity,e.opacity*e.strokeOpacity)),o&&s.push(await Ag(e.fill,n,r)),i&&s.push(`${Pt(e.stroke)} RG ${P(e.strokeWidth)} w`),e.dashes&&s.push(`[${e.dashes}] 0 d`),s.push(t,o?i?"B":"f":i?"S":"n","Q")}async function Ag(t,e,n){let r=/^url\(#(.+)\)$/.exec(t)?.[1];if(!r)return`${Pt(t)} rg`;let o=`${r} ${e.join(" ")}`;return n.patterns.has(o)||n.patterns.set(o,await Ng(r,e,n)),`/Pattern cs /${n.patterns.get(o)} scn`}var $g=Math.tan(-30*Math.PI/180);async function Ng(t,e,n){let r=n.root.querySelector(`#${CSS.escape(t)}`),o=Number(r.getAttribute("width")),i=[...r.children].map(s=>{let{fill:a,opacity:c}=Ne(s,mo);return`${n.resources.opacity(c,1)} ${Pt(a)} rg ${Oc(s)} f`});return n.resources.pattern(o,go([1,0,$g,1,0,0],e),i.join(`
`))}async function Ac(t,e){let[n,r]=oc([t.width,t.height],e),o=t.root.cloneNode(!0);o.setAttribute("width",String(n)),o.setAttribute("height",String(r)),o.setAttribute("preserveAspectRatio","none");let i=await Ig(new XMLSerializer().serializeToString(o),n,r),s=Cg(new Uint8Array(await i.arrayBuffer()),Math.round(ic(e)));return new Blob([s],{type:"image/png"})}async function Ig(t,e,n){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"})),o=new Image(e,n);o.src=r,await o.decode();let i=document.createElement("canvas");return[i.width,i.height]=[e,n],i.getContext("2d").drawImage(o,0,0,e,n),URL.revokeObjectURL(r),new Promise((s,a)=>{let c=new Error("The picture is too large for a PNG here: lower width or resolution, or save a PDF.");i.toBlob(l=>l?s(l):a(c))})}var Un=33;function Cg(t,e){let n=new Uint8Array(13);n.set([...new TextEncoder().encode("pHYs")]);let r=new DataView(n.buffer);r.setUint32(4,e),r.setUint32(8,e),r.setUint8(12,1);let o=new Uint8Array(4+n.length+4);new DataView(o.buffer).setUint32(0,n.length-4),o.set(n,4),new DataView(o.buffer).setUint32(4+n.length,Rg(n));let i=new Uint8Array(t.length+o.length);return i.set(t.subarray(0,Un)),i.set(o,Un),i.set(t.subarray(Un),Un+o.length),i}function Rg(t){let e=4294967295;for(let n of t){e^=n;for(let r=0;r<8;r++)e=e>>>1^(e&1?3988292384:0)}return(e^4294967295)>>>0}async function $c(t,e,n){let r=await Dg(t,e),o=URL.createObjectURL(r),i=document.createElement("a");i.href=o,i.download=`${n}.${e.kind}`,document.body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Dg(t,e){return e.kind==="png"?Ac(t,e):e.kind==="pdf"?_c(t,e):new Blob([bo(t)],{type:"image/svg+xml"})}var bo=({root:t})=>new XMLSerializer().serializeToString(t);var Nc=nc;function Ic(t,e){new yo(t,e)}var yo=class{constructor(e,n){this.host=e;this.seen=n;V(e,Ls);let r=f("button",{type:"button","data-action":"cancel"},"Cancel"),o=f("button",{type:"submit",class:"ra-primary","data-action":"save"},"Save"),i=f("div",{class:"ra-buttons"},r,o);this.form=dc(n.state.picture,n.theme.dark,Nc,()=>{this.show()}),this.form.element.append(this.note,i);let s=[f("h2",{},"Save as a figure"),this.form.element,this.preview];this.dialog=f("dialog",{class:"ra-dialog","aria-label":"Save as a figure"},...s),r.addEventListener("click",()=>this.dialog.close()),this.form.element.addEventListener("submit",a=>{a.preventDefault(),this.save()}),this.dialog.addEventListener("keydown",a=>a.stopPropagation()),this.dialog.addEventListener("close",()=>this.dialog.remove()),e.append(this.dialog),this.dialog.showModal(),this.show()}host;seen;preview=f("img",{class:"ra-preview",alt:"The figure as it will be saved"});note=f("p",{class:"ra-note",role:"status"});dialog;form;asked=0;async show(){let e=this.form.options(),n=++this.asked,r=co(e);if(this.say(r??"",r!==null),r)return;let o=await ho(this.host,this.seen,e);n===this.asked&&(this.preview.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(bo(o))}`,this.say(zg(o,e),!1)),o.done()}async save(){let e=this.form.options();if(co(e))return;Nc=e;let{title:n,subtitle:r}=this.seen.words,o=await ho(this.host,this.seen,e);try{await $c(o,e,gc(n,r)),this.dialog.close()}catch(i){this.say(i instanceof Error?i.message:String(i),!0)}finally{o.done()}}say(e,n){this.note.textContent=e,this.note.classList.toggle("ra-wrong",n),this.form.element.querySelector("[data-action=save]").disabled=n}};function zg(t,e){let n=at(e),[r,o]=[t.width,t.height].map(i=>zn(i,n).toFixed(0));return[`${r} \xD7 ${o} mm.`,...Gg(t),...e.kind==="pdf"?Hg(t):[]].join(" ")}function Gg({unnamed:t}){return t===0?[]:[`${t===1?"One token has":`${t} tokens have`} no room for a name: a wider figure or smaller letters help.`]}function Hg({root:t}){return[...t.querySelectorAll("text:not(.ra-halo)")].map(r=>r.textContent??"").some(r=>Vn(r)===null)?["Letters that Helvetica lacks are set as pictures of 600 dpi; an SVG keeps them as letters."]:[]}var Rc=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Home","End"];function Dc(t,e,n,r){switch(t){case"ArrowLeft":return Cc(e,n,r,"target","source");case"ArrowRight":return Cc(e,n,r,"source","target");case"ArrowUp":case"ArrowDown":return Bg(e,n,t==="ArrowDown"?1:-1);case"Home":return[...n].sort((o,i)=>o.column-i.column||o.y0-i.y0)[0];case"End":return n.find(({node:o})=>o.id===r.target);default:return}}function Cc(t,e,n,r,o){let i=new Map(e.map(c=>[c.node.id,c])),a=n.links.filter(c=>c[r]===t.node.id&&i.has(c[o])).sort((c,l)=>l.value-c.value)[0];return a&&i.get(a[o])}function Bg(t,e,n){let r=e.filter(o=>o.column===t.column).sort((o,i)=>o.y0-i.y0);return r[r.indexOf(t)+n]}var zc=t=>{let e=t.target instanceof Element?t.target.closest("g.ra-fold"):null;return e&&R(e).datum()};function Gc(t){let{svg:e}=t.parts;e.addEventListener("pointermove",n=>Fg(t,n)),e.addEventListener("pointerleave",()=>xo(t)),e.addEventListener("pointerdown",()=>t.tooltip.hide()),e.addEventListener("click",n=>{let r=zc(n);r?t.fold(r):Hc(t,jn(n))}),e.addEventListener("keydown",n=>Wg(t,n)),e.addEventListener("focusin",n=>jg(t,n)),e.addEventListener("focusout",()=>xo(t)),t.parts.head.addEventListener("keydown",n=>{n.key==="Escape"&&t.select(null)})}function jn(t){let e=t.target instanceof Element?t.target:null,n=e?.closest("g.ra-node");if(n)return{node:R(n).datum()};let r=e?.closest("g.ra-label");if(r)return{node:R(r).datum().placed};let o=e?.closest("path.ra-ribbon");return o?{strand:R(o).datum()}:null}function Fg(t,e){let n=e.buttons===0?jn(e):null;if(!n)return xo(t);t.over(qn(n));let{left:r,top:o}=t.parts.stage.getBoundingClientRect();t.tooltip.show(Vg(t,n),e.clientX-r,e.clientY-o)}function xo(t){t.tooltip.hide(),t.over(null)}function Vg({state:{picture:t}},e){if("node"in e)return Ct(e.node.node,t);let{link:n,beam:r}=e.strand;return rn(_r(n)?n:Qt(qn(e),t)??n,t,r)}function Hc(t,e){t.tooltip.hide();let n=qn(e);e&&"node"in e&&t.drawing.makeTabStop(e.node.node.id);let r=JSON.stringify(n)===JSON.stringify(t.state.selection);t.select(r?null:n)}function qn(t){if(!t)return null;if("node"in t)return{kind:"node",id:t.node.node.id};let{source:e,target:n}=tn(t.strand.link);return{kind:"link",source:e,target:n}}function Wg(t,e){if(e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape")return t.select(null);let[n,r]=[jn(e),zc(e)];if(r&&(e.key==="Enter"||e.key===" "))return t.fold(r),e.preventDefault(),e.stopPropagation();if(!(!n||!("node"in n))){if(e.key==="Enter"||e.key===" ")Hc(t,n);else if(Rc.includes(e.key))Ug(t,e.key,n.node);else return;e.preventDefault(),e.stopPropagation()}}function Ug(t,e,n){let r=t.drawing.layout?.nodes??[],o=Dc(e,n,r,t.drawing.seen);o&&(t.zoomer.reveal(o.x,(o.y0+o.y1)/2),t.drawing.focus(o.node.id))}function jg(t,e){let n=jn(e),r=e.target;if(!n||!("node"in n)||!r.matches(":focus-visible"))return;let{node:o}=n;t.over(qn(n)),t.zoomer.reveal(o.x,(o.y0+o.y1)/2);let[i,s]=t.zoomer.transform().apply([o.x,o.y1]);t.tooltip.show(Ct(o.node,t.state.picture),i,s)}var qg=6;function Bc(t){let e=f("div",{class:"ra-legend",role:"toolbar","aria-label":"Paths"});$o(e);let n=f("button",{type:"button",class:"ra-all",title:"Show all paths"},"All");n.addEventListener("click",()=>t.all());let r=[];return{element:e,setPicture(o,i){let{beams:s}=o;r=s.map((c,l)=>Xg(l,o,i,t));let a=Array.from(e.children).findIndex(c=>c.matches(":focus"));e.replaceChildren(...s.length>1?[n]:[],...r),Array.from(e.children).forEach((c,l)=>c.tabIndex=l===Math.max(0,a)?0:-1),a>=0&&e.children[a]?.focus()},setShown(o){n.setAttribute("aria-pressed",String(o===null)),r.forEach((i,s)=>{i.setAttribute("aria-pressed",String(o?.includes(s)??!1)),i.classList.toggle("ra-off",o!==null&&!o.includes(s))})}}}function Xg(t,e,n,r){let o=e.beams[t],i=sn(o,e),s=f("button",{type:"button",class:"ra-chip","data-beam":t,title:i,"aria-label":i},wo(t,e,n),f("span",{class:"ra-score"},e.parts?o.text:ve(o,e)));return e.beams.length<=qg&&!e.parts&&s.append(f("bdi",{class:"ra-chip-path",dir:"ltr"},St(o,e,12))),s.addEventListener("click",()=>r.toggle(t)),s.addEventListener("pointerenter",()=>r.hover(t)),s.addEventListener("pointerleave",()=>r.hover(null)),s}function wo(t,e,n){let{colour:r,pattern:o}=ke(t,e,n),i=e.parts?"":String(e.beams[t].rank),s=f("span",{class:"ra-swatch","data-pattern":o},i);return s.style.setProperty("--ra-beam",r),s.style.color=Tr(r)>.3?"#10131a":"#ffffff",s}var Kg={sides:"M5 13V3.5M2.2 6.3 5 3.5l2.8 2.8M11 3v9.5M8.2 9.7 11 12.5l2.8-2.8",effect:"M3.4 12.6 12.6 3.4M3 5.8h3.2M9.8 10.2H13M2.5 8h11","zoom-in":"M8 3.5v9M3.5 8h9","zoom-out":"M3.5 8h9",fit:"M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",download:"M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"},Yg={sides:"For and against the answer",effect:"What cutting does to the answer","zoom-in":"Zoom in (Ctrl or \u2318 with the wheel)","zoom-out":"Zoom out",fit:"Fit the picture (double-click)",download:"Save as a figure"};function Fc(t){let e=["sides","effect"].map(a=>[a,Ie(a)]);for(let[a,c]of e)c.addEventListener("click",()=>t.colour(a));let n=Ie("zoom-in"),r=Ie("zoom-out"),o=Ie("fit");n.addEventListener("click",()=>t.zoom(1)),r.addEventListener("click",()=>t.zoom(-1)),o.addEventListener("click",()=>t.fit());let i=Ie("download");return i.setAttribute("aria-haspopup","dialog"),i.addEventListener("click",()=>t.save()),{element:f("div",{class:"ra-toolbar",role:"toolbar","aria-label":"Picture"},...e.map(([,a])=>a),n,r,o,i),setColouring(a,c){for(let[l,u]of e)u.hidden=!a(l),u.setAttribute("aria-pressed",String(l===c))}}}function Ie(t){let e=Yg[t],n=f("button",{type:"button",class:"ra-tool","data-action":t,title:e,"aria-label":e}),r=k("path",{d:Kg[t]});return n.append(k("svg",{viewBox:"0 0 16 16","aria-hidden":!0},r)),n}var le=14;function Vc(t){let e=f("div",{class:"ra-tooltip",role:"tooltip",hidden:""});return t.append(e),{element:e,show({title:n,rows:r},o,i){e.replaceChildren(f("div",{class:"ra-tooltip-title"},n),...r.map(l=>f("div",{class:"ra-tooltip-row"},l))),e.hidden=!1;let a=o+le+e.offsetWidth<=t.clientWidth?o+le:Math.max(0,o-le-e.offsetWidth),c=i+le+e.offsetHeight<=t.clientHeight;e.style.left=`${Math.min(a,Math.max(0,t.clientWidth-e.offsetWidth))}px`,e.style.top=`${c?i+le:Math.max(0,i-le-e.offsetHeight)}px`},hide(){e.hidden=!0}}}var Zg=180,Jg=400,vo=class{constructor(e,n){this.host=e;this.events=n;V(e,vt),V(e,Dn),this.parts=Sn(e),this.theme=dt(e),this.tooltip=Vc(this.parts.stage),this.zoomer=new ae(this.parts.svg,o=>{this.drawing.follow(this.state),o&&this.events.zoom?.(o)}),this.drawing=new oe(this.parts,this.zoomer),this.legend=Bc({toggle:o=>this.show(aa(this.state.picture,this.state.shown,o)),all:()=>this.show(null),hover:o=>{this.set({hover:o}),this.events.chip?.(o)}});let r=Fc({zoom:o=>this.zoomer.by(o),fit:()=>this.fit(),save:()=>this.save(),colour:o=>this.colour(o===this.state.by?"paths":o)});this.toolbar=r,this.parts.head.append(this.legend.element,r.element),Gc(this),this.watcher=new ResizeObserver(()=>this.resized()),this.watcher.observe(this.parts.stage),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.redraw())}host;events;parts;tooltip;zoomer;drawing;theme;state=dn;legend;toolbar;watcher;whole=!0;pictureText="";themeText="";asked;shared;title="";subtitle="";hovered=null;update({picture:e,show:n,caption:r,shared:o,title:i,subtitle:s}){let a=JSON.stringify(e),c=a!==this.pictureText,l=JSON.stringify(n??null);c?this.takePicture(e,a,n):l!==this.asked&&(this.state.shown=te(e,n)),this.asked=l,this.parts.caption.textContent=r??"",this.parts.pruned.textContent=e.pruned??"",this.title=i??"",this.subtitle=s??"";let u=JSON.stringify(o)!==JSON.stringify(this.shared);this.shared=o;let h=this.takeTheme();if(!c&&!h&&!u)return this.refresh();this.legend.setPicture(e,this.theme),this.colour(Or(e,this.state.by)?this.state.by:"paths"),this.draw(!c)}colour(e){let{picture:n}=this.state;this.toolbar.setColouring(r=>Or(n,r),e),ac(this.parts.key,n,this.theme,e),e!==this.state.by&&this.set({by:e})}inherit(e){this.state={...e.state,hover:null},this.pictureText=e.pictureText,this.asked=e.asked,this.whole=e.whole,this.zoomer.inherit(e.zoomer)}takeTheme(){let e=dt(this.host),n=this.themeText;return this.theme=e,this.themeText=JSON.stringify(e),it(this.host,e),this.themeText!==n}takePicture(e,n,r){let{selection:o,shown:i}=this.state;this.pictureText=n,this.whole=!0,this.tooltip.hide();let s=sa(e,o);this.state={...dn,picture:e,shown:te(e,r),selection:s},pn(o,s)||queueMicrotask(()=>this.events.select?.(null)),i&&!this.state.shown&&queueMicrotask(()=>this.events.show?.(null))}draw(e){let{theme:n,whole:r,shared:o}=this,{picture:i}=this.state;this.drawing.draw({picture:i,theme:n,whole:r,shared:o},this.state,e),this.legend.setShown(this.state.shown);let s=(this.drawing.layout?.strands.length??0)>Jg;requestAnimationFrame(()=>this.host.classList.toggle("ra-lively",!s))}refresh(){if(!this.drawing.shows(this.state))return this.relayout();this.drawing.refresh(this.state),this.legend.setShown(this.state.shown)}emphasis(){return Tt(this.state)}set(e){this.state={...this.state,...e},this.refresh()}select(e){pn(e,this.state.selection)||(this.set({selection:e,echo:null}),this.parts.live.textContent=Ea(e,this.state.picture),this.events.select?.(e))}show(e){this.set({shown:e,absent:!1}),this.events.show?.(e)}fold({from:e,to:n,folded:r}){let o=Array.from({length:n-e},(s,a)=>e+a),i=[...this.state.unfolded].filter(s=>!o.includes(s));this.set({unfolded:new Set(r?[...i,...o]:i)}),this.parts.svg.querySelector(`g.ra-fold[data-from="${e}"]`)?.focus()}follow(e){let{picture:n}=this.state;this.set({shown:te(n,e),absent:e?.length===0})}echo(e){(e||this.state.echo||this.state.selection)&&this.set({echo:e,selection:null})}point(e){this.drawing.point(e)}over(e){pn(e,this.hovered)||(this.hovered=e,this.events.hover?.(e))}fit(){this.zoomer.isHome()&&(this.drawing.layout?.wide||this.whole)?(this.whole=!this.whole,this.draw(!1)):this.zoomer.home()}resized(){this.parts.stage.clientWidth!==this.drawing.width&&this.redraw()}relayout(){this.redraw(),pe()||!this.host.classList.contains("ra-lively")||this.parts.viewport.animate({opacity:[.2,1]},Zg)}redraw(){this.state!==dn&&this.host.isConnected&&this.draw(!0)}save(){let{state:e,theme:n,shared:r,title:o,subtitle:i}=this,s={title:o,subtitle:i,caption:this.parts.caption.textContent??""};Ic(this.host,{state:e,theme:n,shared:r,words:s})}destroy(){this.watcher.disconnect(),this.host.remove()}};function _t(t,e){let n=f("div",{class:"ra-root ra-picture-root"});return t.append(n),new vo(n,e)}var Wc=`/* The token strip. */
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
`;var tb={influence:{light:"#86c1ea",dark:"#2c6a9a"},surprise:{light:"#f3b65c",dark:"#8a560d"}},Uc={changed:"changed",inserted:"inserted",deleted:"deleted"};function So(t,e){let n=Q(e.secondary,tb[t][e.dark?"dark":"light"]);return r=>n(Math.max(0,Math.min(1,r)))}var jc=({name:t},e)=>t==="surprise"?`${$(e)} bits`:W(e);function qc({labels:t,ids:e,shade:n,marks:r},o,i){let s=n?.values[o],a=n&&s!=null,c=[`position ${i}`,...e?.[o]==null?[]:[`id ${e[o]}`],...a?[`${n.name} ${n.largest?jc(n,s*n.largest):$(s)}`]:[],...r?.[o]?[Uc[r[o]]]:[]];return[G(t[o]),...c].join(" \xB7 ")}function Xc(t,e){let n=Object.keys(Uc).filter(r=>t.marks?.includes(r));return[...t.shade?[nb(t.shade,e)]:[],...t.generated!=null&&t.generated<eb(t)?[ko("generated",{class:"ra-generated"})]:[],...t.template?.length?[ko("chat template",{class:"ra-template"})]:[],...n.map(r=>ko(r,{"data-mark":r}))]}var eb=({ranges:t,labels:e})=>t?.at(-1)??e.length;function Xn({labels:t,ranges:e}){let n=[],r=e??[0,t.length];for(let o=0;o<r.length;o+=2)for(let i=r[o];i<r[o+1];i++)n.push(i);return n}function nb(t,e){let n=f("span",{class:"ra-scale","aria-hidden":"true"}),[r,o]=[0,1].map(So(t.name,e));n.style.background=`linear-gradient(to right, ${r}, ${o})`;let i=t.largest?jc(t,t.largest):"most";return f("span",{class:"ra-legend-item"},`${t.name} 0`,n,i)}function ko(t,e){let n=f("span",{...e,"aria-hidden":"true"},"\xA0\xA0");return n.classList.add("ra-token-box","ra-sample"),f("span",{class:"ra-legend-item"},n,t)}function Kc(t,e){let{strip:n,positions:r,special:o,template:i,shade:s,pickable:a}=t,c=r[e],l=f("span",{class:"ra-token-box","data-position":c,title:qc(n,e,c),role:a?"option":"listitem","aria-setsize":r.length,"aria-posinset":e+1});o.has(c)&&l.classList.add("ra-special"),i.has(c)&&l.classList.add("ra-template"),n.generated!=null&&c>=n.generated&&l.classList.add("ra-generated");let u=n.marks?.[e];u&&(l.dataset.mark=u);let h=n.shade?.values[e]??null;return s&&h!==null&&(l.style.background=s(h)),l.append(rb(n.labels[e])),l}function rb(t){let e=fe("");for(let{text:n,mark:r}of an(t))e.append(r?f("span",{class:"ra-mark"},n):n);return e}function Yc(t,e){return f("span",{class:e?"ra-from-here":"ra-gap",role:"presentation"},fe(t))}function Zc(t){let e=new Set([...t.special,...t.template??[]]),n=Xn(t),r=t.labels.filter((o,i)=>!e.has(n[i]));return Bs(r.join("").replace(/\u27e8[^\u27e9]*\u27e9/g,""))?"rtl":"ltr"}var xt=t=>"at"in t;function Jc(t,e,n){return t.labels.flatMap((r,o)=>{let i=e[o]-(e[o-1]??-1)-1,s=[...i>0?[{words:`\u2026 ${i} tokens \u2026`,here:!1}]:[],...t.generated===e[o]?[{words:"generated",here:!0}]:[]],a=Math.ceil(n(r))+10+(t.marks?.[o]?9:0);return[...s.map(c=>({...c,width:Math.ceil(n(c.words))+16})),{at:o,width:a,last:r.includes("\u21B5")}]})}function Qc(t,e,n){let r=[],o=[],i=0,s=()=>{o.length>0&&r.push(o),[o,i]=[[],0]};for(let a of t)i>0&&i+n+a.width>e&&s(),i+=(i>0?n:0)+a.width,o.push(a),xt(a)&&a.last&&s();return s(),r}function el(t,e,{rows:n,gap:r,direction:o}){let i=n.findIndex(u=>u.some(h=>xt(h)&&h.at===t)),s=n.flat().filter(xt).length-1,a=o==="rtl"?-1:1,c={ArrowLeft:t-a,ArrowRight:t+a,Home:0,End:s}[e];if(c!==void 0)return c>=0&&c<=s?c:void 0;let l={ArrowUp:-1,ArrowDown:1}[e];return l&&ob(t,n[i],n[i+l]??[],r)}function ob(t,e,n,r){let o=tl(e,r).find(({at:s})=>s===t).middle;return tl(n,r).sort((s,a)=>Math.abs(s.middle-o)-Math.abs(a.middle-o))[0]?.at}function tl(t,e){let n=0;return t.flatMap(r=>(n+=r.width+e,xt(r)?[{at:r.at,middle:n-r.width/2}]:[]))}var Kn=class{constructor(e,n,r){this.box=e;this.sheet=n;this.rows=r}box;sheet;rows;drawn=new Map;count=0;reset(e,n){if(this.drawn.clear(),this.sheet.replaceChildren(),this.sheet.style.height=`${e*29}px`,this.count=e,n===void 0)return this.update();let r=Math.min(151,e*29+6),o=Math.min(nl(n,0,r),e*29+6-r);this.draw(o,r),this.box.scrollTop=o}update(e=!1){e?this.draw(0,this.count*29):this.draw(this.box.scrollTop,this.box.clientHeight)}reveal(e){let{scrollTop:n,clientHeight:r}=this.box,o=nl(e,n,r);o!==n&&(this.box.scrollTop=o),this.update()}draw(e,n){let r=Math.floor(e/29)-4,o=Math.ceil((e+n)/29)+4,i=this.rows.kept();for(let[s,a]of this.drawn)s>=r&&s<=o||s===i||(a.remove(),this.drawn.delete(s),this.rows.gone(s));i!==void 0&&i<r&&this.put(i);for(let s=Math.max(0,r);s<=o&&s<this.count;s++)this.put(s);i!==void 0&&i>o&&this.put(i)}put(e){if(this.drawn.has(e))return;let n=this.rows.make(e);n.style.top=`${e*29}px`;let r=Math.min(...[...this.drawn.keys()].filter(o=>o>e));this.sheet.insertBefore(n,this.drawn.get(r)??null),this.drawn.set(e,n)}};function nl(t,e,n){return t*29<e||(t+1)*29>e+n?Math.max(0,(t+.5)*29-n/2):e}var rl=2,ib=6,sb=6,Lt=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[vt,Wc])V(this.host,o);this.strip=f("div",{class:n.pick?"ra-tokens ra-pickable":"ra-tokens",role:n.pick?"listbox":"list","aria-label":n.pick?"Tokens; choose the target":"Tokens"});let r=f("div",{class:"ra-token-rows",role:"presentation"});this.strip.append(r),this.window=new Kn(this.strip,r,{make:o=>this.newRow(this.rows[o]),gone:o=>this.forget(this.rows[o]),kept:()=>this.rowOf[this.stop]}),this.host.append(this.strip,this.legend),this.listen(),this.watcher.observe(this.strip),addEventListener("beforeprint",this.printing),document.fonts.status==="loading"&&document.fonts.ready.then(()=>this.relayout())}events;host=f("div",{class:"ra-root"});strip;window;legend=f("div",{class:"ra-strip-legend"});watcher=new ResizeObserver(()=>this.resized());printing=()=>this.window.update(!0);knownText="";known=null;indices=new Map;rows=[];direction="ltr";rowOf=[];boxes=new Map;width=0;target=-1;stop=-1;marks={"ra-path":new Set,"ra-echo":new Set};update({strip:e,target:n,path:r}){let o=dt(this.host);it(this.host,o);let i=JSON.stringify([e,o.dark,o.secondary,o.font]),s=i!==this.knownText;this.knownText=i;let a=this.strip.contains(this.root().activeElement),c=s?this.take(e,o,n):this.setTarget(n);this.follow(r??[]),c&&!s&&this.events.pick&&this.reveal(this.target),a&&c&&this.boxes.get(this.stop)?.focus({preventScroll:!0})}follow(e){this.mark("ra-path",e)}echo(e){this.mark("ra-echo",e)}destroy(){this.watcher.disconnect(),removeEventListener("beforeprint",this.printing),this.host.remove()}get isDrawn(){return this.known!==null}root(){return this.strip.getRootNode()}take(e,n,r){let o=Xn(e),[i,s]=[new Set(e.special),new Set(e.template)],a=e.shade?So(e.shade.name,n):null,c=this.events.pick!==void 0;return this.known={strip:e,positions:o,special:i,template:s,theme:n,shade:a,pickable:c},this.strip.dir=this.direction=Zc(e),this.indices=new Map(o.map((l,u)=>[l,u])),this.legend.replaceChildren(...Xc(e,n)),this.legend.hidden=this.legend.childElementCount===0,this.marks={"ra-path":new Set,"ra-echo":new Set},this.target=this.indices.get(r)??-1,this.stop=Math.max(0,this.target),this.relayout(this.target),!0}resized(){this.strip.clientWidth!==this.width&&this.relayout(this.width===0?this.target:void 0)}relayout(e){if(this.width=this.strip.clientWidth,!this.known||this.width===0)return;let{strip:n,positions:r,theme:o}=this.known,i=Jc(n,r,q(o.font,14));this.boxes.clear(),this.rows=Qc(i,this.width-sb-ib,rl),this.rowOf=[],this.rows.forEach((s,a)=>s.forEach(c=>xt(c)&&(this.rowOf[c.at]=a))),this.window.reset(this.rows.length,e===void 0?void 0:this.rowOf[e])}newRow(e){let n=e.map(r=>xt(r)?this.newBox(r.at):Yc(r.words,r.here));return f("div",{class:"ra-token-row",role:"presentation"},...n)}forget(e){for(let n of e)xt(n)&&this.boxes.delete(n.at)}newBox(e){let n=Kc(this.known,e);this.boxes.set(e,n);for(let[r,o]of Object.entries(this.marks))n.classList.toggle(r,o.has(e));return this.dress(e),n}dress(e){let n=this.boxes.get(e);n&&(n.classList.toggle("ra-target",e===this.target),this.events.pick&&(n.setAttribute("aria-selected",String(e===this.target)),n.tabIndex=e===this.stop?0:-1))}setTarget(e){let[n,r]=[this.target,this.indices.get(e)??-1];if(r===n)return!1;this.target=r;for(let o of[n,r])this.dress(o);return this.setStop(Math.max(0,r)),!0}setStop(e){let n=this.stop;this.stop=e;for(let r of[n,e])this.dress(r);this.window.update()}mark(e,n){let r=this.marks[e],o=new Set(Array.from(n,i=>this.indices.get(i)??-1));for(let i of r)o.has(i)||this.boxes.get(i)?.classList.remove(e);for(let i of o)r.has(i)||this.boxes.get(i)?.classList.add(e);this.marks[e]=o}reveal(e){let n=this.rowOf[e];n!==void 0&&this.window.reveal(n)}listen(){let{strip:e,events:n}=this,r=o=>{let i=o.target.closest(".ra-token-box");return i?Number(i.dataset.position):null};e.addEventListener("scroll",()=>this.window.update(),{passive:!0}),n.hover&&(e.addEventListener("pointerover",o=>n.hover(r(o))),e.addEventListener("pointerleave",()=>n.hover(null)),e.addEventListener("focusin",o=>n.hover(r(o))),e.addEventListener("focusout",()=>n.hover(null))),n.pick&&(e.addEventListener("click",o=>{let i=r(o);i!==null&&n.pick(i)}),e.addEventListener("keydown",o=>{let i=r(o);i!==null&&!o.ctrlKey&&!o.metaKey&&!o.altKey&&this.press(o,i)}))}press(e,n){if(e.key==="Enter"||e.key===" ")this.events.pick(n);else{let{rows:r,direction:o}=this,i=el(this.indices.get(n),e.key,{rows:r,gap:rl,direction:o});if(i===void 0)return;this.setStop(i),this.reveal(i),this.boxes.get(i)?.focus({preventScroll:!0})}e.preventDefault(),e.stopPropagation()}};var Yn=class{constructor(e,n){this.events=n;e.append(this.element);let r=f("header",{},this.title,this.subtitle);this.element.append(r,this.strip,this.picture,this.error),this.tokens=new Lt(this.strip,{pick:n.pick,hover:o=>n.hover(o===null?null:{kind:"token",position:o})}),this.sankey=_t(this.picture,{select:o=>n.select(o),hover:o=>n.hover(o),zoom:o=>n.zoom(o),show:o=>n.show(o),chip:o=>n.chip(o)})}events;element=f("section",{class:"ra-column"});sankey;tokens;title=f("h3",{class:"ra-column-title"});subtitle=f("div",{class:"ra-column-subtitle"});strip=f("div",{class:"ra-column-strip"});picture=f("div",{class:"ra-column-picture"});error=f("div",{class:"ra-column-error",role:"alert"});update(e,n){let{title:r,subtitle:o,reference:i,own:s,error:a,picture:c,strip:l,target:u,caption:h}=e;if(this.element.setAttribute("aria-label",r),this.title.replaceChildren(f("bdi",{},r)),i&&this.title.append(f("span",{class:"ra-reference"},"reference")),s&&this.title.append(this.giveBack(i??!1)),this.subtitle.textContent=o??"",this.error.hidden=!a,this.error.textContent=a??"",this.strip.hidden=!l||!!a,this.picture.hidden=!c||!!a,a)return;let d=[...new Set(c?.nodes.map(({position:m})=>m))];l&&this.tokens.update({strip:l,target:u??-1,path:d}),c&&this.sankey.update({picture:c,show:null,caption:h,shared:n,title:r,subtitle:o})}giveBack(e){let n=e?"picked target":"own target",r=e?"Trace from the prompt's end again":"Match the reference's target again",o=f("button",{type:"button",class:"ra-own",title:r},`${n} \xD7`);return o.setAttribute("aria-label",`${n}: ${r}`),o.addEventListener("click",()=>this.events.pick(null)),o}echo(e){this.sankey.echo(e),this.tokens.echo(e?.positions??[])}point(e,n){this.sankey.point(e),this.tokens.echo((e??n)?.positions??[])}inherit(e){this.sankey.inherit(e.sankey)}destroy(){this.tokens.destroy(),this.sankey.destroy(),this.element.remove()}};var ol={version:1,graph:"layer",target:"",nodes:[],links:[],beams:[]};function sl(t,e,n){let r=ab(e,n),o=e.picture??ol,i=n.picture??ol;if(t.kind==="token"){let s=r(t.position);return Ce(n,s,i.nodes.filter(({position:a})=>s(a)),[])}if(t.kind==="node"){let s=o.nodes.find(({id:l})=>l===t.id);if(!s)return Ce(n,()=>!1,[],[]);let a=r(s.position),c=i.nodes.filter(({position:l})=>a(l));return Ce(n,a,cl(s,o,c,i),[])}return cb(t,o,i,n,r)}function al(t,e,n){return Eo(Mo(t,e),n)}function Mo(t,{paths:e}){let n=new Set(t?.map(r=>e?.[r]??null));return t&&[...n].filter(r=>r!==null).sort((r,o)=>r-o)}function Eo(t,{paths:e}){return t&&(e??[]).flatMap((n,r)=>n!==null&&t.includes(n)?[r]:[])}function ab(t,e){return n=>{if(t===e)return o=>o===n;let r=t.groups[n]??null;return o=>r!==null&&e.groups[o]===r}}function Ce(t,e,n,r){return{positions:t.groups.flatMap((o,i)=>e(i)?[i]:[]),nodes:new Set(n.map(({id:o})=>o)),links:new Set(r.map(o=>Rt(o.source,o.target)))}}function il(t,{graph:e,nodes:n,target:r}){if(e==="layer")return null;let o=n.find(({id:i})=>i===r)?.layer;return o?t.layer/o:0}function cl(t,e,n,r){let o=il(t,e);if(o===null||r.graph==="layer")return n;let i=a=>Math.abs(il(a,r)-o),s=Math.min(...n.map(i));return n.filter(a=>i(a)<=s+1e-9)}function cb(t,e,n,r,o){let[i,s]=[t.source,t.target].map(b=>e.nodes.find(y=>y.id===b));if(!i||!s)return Ce(r,()=>!1,[],[]);let[a,c]=[o(i.position),o(s.position)],l=new Map(n.nodes.map(b=>[b.id,b])),u=n.links.filter(b=>a(l.get(b.source)?.position??-1)&&c(l.get(b.target)?.position??-1)),h=new Set(cl(s,e,u.map(b=>l.get(b.target)),n)),d=u.filter(b=>h.has(l.get(b.target))),m=d.flatMap(b=>[l.get(b.source),l.get(b.target)]);return Ce(r,b=>a(b)||c(b),m,d)}var ue=class{constructor(e,n){this.events=n;e.append(this.host);for(let o of[vt,Ci])V(this.host,o);this.modes={together:this.modeButton("together"),apart:this.modeButton("apart")};let r=f("div",{class:"ra-modes",role:"group","aria-label":"Zoom and pan"});r.append("Zoom and pan",this.modes.together,this.modes.apart),this.host.append(this.grid,r)}events;host=f("div",{class:"ra-root ra-compare"});grid=f("div",{class:"ra-compare-grid"});modes;views=[];columns=[];pickable=!1;selected=null;zoom=null;asked="null";sizes={text:"",shared:{scale:1,needed:0}};update({columns:e,zoom:n,pickable:r,show:o}){it(this.host,dt(this.host)),this.columns=e,this.pickable=r??!1,this.setZoom(this.zoom??n),this.grid.dataset.columns=String(e.length),this.setCount(e.length);let i=this.sharedSize();e.forEach((s,a)=>this.views[a].update(s,i)),this.showPaths(o??null),this.refresh()}showPaths(e){let n=JSON.stringify(e);n!==this.asked&&(this.asked=n,this.columns.forEach((r,o)=>!r.error&&this.views[o].sankey.follow(Eo(e,r))))}inherit(e){this.zoom=e.zoom,this.selected=e.selected,this.asked=e.asked,this.setCount(e.views.length),e.views.forEach((n,r)=>this.views[r].inherit(n))}setCount(e){for(let n of this.views.splice(e))n.destroy();for(;this.views.length<e;)this.views.push(this.newView(this.views.length))}newView(e){return new Yn(this.grid,{select:n=>this.select(n&&{...n,column:e}),hover:n=>this.hover(n&&{...n,column:e}),zoom:n=>this.follow(e,n),show:n=>this.show(e,n),chip:n=>{let r=n===null?null:[n];this.others(e,(o,i)=>o.sankey.set({hover:i(r)?.[0]??null}))},pick:n=>this.pick(e,n)})}sharedSize(){let e=this.columns.flatMap(({picture:r,error:o})=>r&&!o?[r]:[]),n=JSON.stringify(e);return n!==this.sizes.text&&e.length>0&&(this.sizes={text:n,shared:Ai(e)}),this.sizes.shared}select(e){this.selected=e,this.refresh(),this.events.select?.(e)}show(e,n){this.others(e,(o,i)=>o.sankey.follow(i(n)));let r=Mo(n,this.columns[e]);this.asked=JSON.stringify(r),this.events.show?.(r)}pick(e,n){if(this.pickable||n===null)return this.events.pick?.(e,n);let{selected:r}=this,o=r?.kind==="token"&&r.column===e&&r.position===n;this.select(o?null:{kind:"token",position:n,column:e})}refresh(){let e=this.linked(this.selected);this.views.forEach((n,r)=>{r===this.selected?.column&&this.selected.kind!=="token"?n.point(null,e[r]):n.echo(e[r]??null)})}hover(e){let[n,r]=[this.linked(e),this.linked(this.selected)];this.views.forEach((o,i)=>o.point(n[i]??null,r[i]??null))}linked(e){let n=e&&this.columns[e.column];return this.columns.map(r=>n&&!r.error?sl(e,n,r):null)}others(e,n){this.views.forEach((r,o)=>{let[i,s]=[this.columns[e],this.columns[o]];o!==e&&i&&s&&!s.error&&n(r,a=>al(a,i,s))})}follow(e,n){this.zoom==="together"&&this.views.forEach((r,o)=>o!==e&&r.sankey.zoomer.goTo(n))}modeButton(e){let n=f("button",{type:"button",class:"ra-mode","data-zoom":e},e);return n.addEventListener("click",()=>this.setZoom(e)),n}setZoom(e){this.zoom=e;for(let[n,r]of Object.entries(this.modes))r.setAttribute("aria-pressed",String(n===e))}destroy(){for(let e of this.views)e.destroy();this.host.remove()}};function ll({columns:t,numbers:e,rows:n},r){let o=t.map((s,a)=>Vt(s,e[a]?"ra-number":null)),i=n.map(s=>f("tr",{},...s.map((a,c)=>Zn(a,e[c]??!1))));return To(r,o,i)}function ul(t){let e="Change of influence, in percentage points",n=Math.max(...t.map(({value:o})=>Math.abs(o))),r=t.map(({label:o,value:i,text:s})=>{let a=f("div",{class:`ra-bar ${i>0?"ra-gained":"ra-lost"}`});return a.style.width=`${50*Math.abs(i)/n}%`,f("tr",{},Zn(o),f("td",{class:"ra-bars"},a),Zn(s,!0))});return To(e,[Vt("Influence"),Vt("lost, gained","ra-bars"),Vt("points","ra-number")],r)}function hl({name:t,columns:e,cells:n,shades:r}){let o=n.map((i,s)=>f("tr",{},Vt(e[s],null,"row"),...i.map((a,c)=>lb(a,r[s][c]))));return To(t,[Vt(t),...e.map(i=>Vt(i,"ra-number"))],o)}function lb(t,e){let n=Zn(t,!0);return e!==null&&n.style.setProperty("--ra-shade",`${Math.round(45*e)}%`),n}function To(t,e,n){let r=[f("thead",{},f("tr",{},...e)),f("tbody",{},...n)];return f("div",{class:"ra-scroll"},f("table",{class:"ra-plain","aria-label":t},...r))}var Vt=(t,e=null,n="col")=>f("th",{scope:n,class:e},t),Zn=(t,e=!1)=>f("td",{class:e?"ra-number":null},t);function Jn({heading:t,text:e,table:n,bars:r,matrices:o}){let i=f("section",{},f("h2",{},t));return e&&i.append(f("p",{class:"ra-text"},e)),n&&i.append(ll(n,t)),r?.length&&i.append(ul(r)),o&&i.append(...o.map(hl)),i}var fl=`/* The stand-alone page. */
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
`;function Po(t,e){let n=f("div",{class:"ra-root ra-page"});t.append(n),V(n,fl);let r=e(n),o=matchMedia("(prefers-color-scheme: dark)"),i=()=>r.redraw();return o.addEventListener("change",i),{update:s=>r.update(s),destroy(){o.removeEventListener("change",i),r.destroy(),n.remove()}}}function Re(t){let e=dt(t);return it(t,e),document.documentElement.style.background=e.background,e}var he=class{title=f("h1");facts=f("dl",{class:"ra-facts"});elements=[this.title,this.facts];update({title:e,facts:n}){document.title=e,this.title.textContent=e,this.facts.replaceChildren(...n.map(([r,o])=>hb(r,o)))}};function hb(t,e){return f("div",{},f("dt",{},t),f("dd",{},e))}var Qn=class{constructor(e){this.host=e;e.append(...this.head.elements,this.body,this.caption,this.footer)}host;head=new he;body=f("div");caption=f("p",{class:"ra-report-caption"});footer=f("footer",{class:"ra-footer"});drawn=[];update(e){let{sections:n,caption:r,version:o,...i}=e;Re(this.host),this.head.update(i),this.destroy(),this.body.replaceChildren(),this.drawn=n.flatMap(s=>this.addSection(s)),this.redraw(),this.caption.textContent=r,this.footer.textContent=o}redraw(){Re(this.host);for(let e of this.drawn)e.update()}destroy(){for(let e of this.drawn)e.destroy();this.drawn=[]}addSection(e){let{heading:n,compare:r,picture:o,caption:i}=e,s=Jn(e);this.body.append(s);let a=[];if(o){let c=_t(s,{}),l={picture:o,show:null,caption:i??"",title:n};a.push({update:()=>c.update(l),destroy:()=>c.destroy()})}if(r){let c=new ue(s,{});a.push({update:()=>c.update(r),destroy:()=>c.destroy()})}return a}};var fb=24;function dl(t){let e=f("tbody"),n=f("thead"),r=f("table",{role:"grid","aria-label":"Paths"},n,e),o=null,i=s=>{if(!s)return;let a=Number(s.dataset.beam);t(o?.length===1&&o[0]===a?null:[a])};return e.addEventListener("click",s=>i(s.target.closest("tr"))),e.addEventListener("keydown",s=>mb(s,e,i)),{element:f("div",{class:"ra-scroll"},r),setPicture(s,a){n.replaceChildren(db(s)),e.replaceChildren(...s.beams.map((c,l)=>pb(l,s,a)))},setShown(s){o=s;for(let a of Array.from(e.rows))a.setAttribute("aria-selected",String(s?.includes(Number(a.dataset.beam))??!1))}}}var pl={network:["Mass"],token:["Mass","Hops"],layer:["Score","Share","Hops"]};function db({graph:t}){let e=pl[t];return f("tr",{},f("th",{scope:"col"},"Rank"),...e.map(n=>f("th",{class:"ra-number",scope:"col"},n)),f("th",{scope:"col"},"Path"))}function pb(t,e,n){let r=e.beams[t],o={Mass:W(r.share),Share:W(r.share),Score:$(r.score),Hops:String(r.hops)},i=pl[e.graph].map(a=>o[a]),s=f("tr",{"data-beam":t,tabindex:t===0?0:-1,"aria-selected":"false"});return s.setAttribute("aria-label",sn(r,e)),s.append(f("td",{},wo(t,e,n)),...i.map(a=>f("td",{class:"ra-number"},a)),f("td",{},f("bdi",{dir:"ltr",title:St(r,e)},St(r,e,fb)))),s}function mb(t,e,n){let r=t.target.closest("tr");if(!r)return;let o=Array.from(e.rows),i={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Enter"||t.key===" ")n(r);else if(i){let s=o[o.indexOf(r)+i];if(!s)return;r.tabIndex=-1,s.tabIndex=0,s.focus()}else return;t.preventDefault()}function ml(t,e){let n=gb(t,e);return n?f("dl",{},...n.flatMap(([r,o])=>[f("dt",{},r),f("dd",{},o)])):f("p",{},"Click a token or a ribbon in the picture to see its numbers here.")}function gb(t,e){let n=Qt(t,e);if(n)return xb(n,e);let r=t?.kind==="node"?e.nodes.find(({id:o})=>o===t.id):void 0;return r?bb(r,e):null}var gl=(t,e)=>nn(t,e).replace(/^paths? /,"");function bb(t,e){let n=[["token",G(t.label)],["position",String(t.position)],["id",String(t.token_id)],...e.graph==="token"?[]:[yb(t,e)],["paths",gl(Nr(t.id,e),e)]],r=t.predecessors.map(o=>`${G(o.label)} (${o.position}) ${$(o.weight)}`);return r.length>0?[...n,["attends most to",r.join(", ")]]:n}var yb=(t,{graph:e})=>["layer",e==="network"?en(t.layer):String(t.layer)];function xb(t,e){let n=s=>{let a=e.nodes.find(c=>c.id===s);return a?Ar(a,e.graph):s},r=[["from",n(t.target)],["back to",n(t.source)],[Ir(e),$(t.weight)],["drawn width",$(t.value)],["paths",gl($r(t),e)]];t.speaks_for!==void 0&&r.push(["speaks for",$(t.speaks_for)]),t.speaks_against!==void 0&&r.push(["speaks against",$(t.speaks_against)]),on(t)&&r.push(["receipt",on(t)]);let[o,i]=[we(t.layers??[]),Cr(t)];return o.length>0&&r.push(["layers",pt(o)]),i.length>0&&r.push(["heads",pt(i)]),r}function bl({alternatives:t,...e}){let n=t.map((i,s)=>({...i,rank:s+1})),o=(e.rank>n.length?[...n,e]:n).map(({rank:i,token_id:s,label:a,probability:c})=>{let l=s===e.token_id;return f("tr",{"aria-current":l||null},f("td",{class:"ra-number"},String(i)),f("td",{},fe(a)),f("td",{class:"ra-number"},W(c)),f("td",{},l?"stands here":""))});return f("table",{"aria-label":"The likeliest tokens"},f("tbody",{},...o))}var wb=200,vb=175,tr=class{constructor(e){this.host=e;this.table=dl(o=>this.sankey.show(o));let n=f("section",{},f("h2",{},"Paths"),this.table.element),r=f("div",{class:"ra-columns"},n,this.details);e.append(...this.head.elements,this.tokenPlace,this.picturePlace,r,this.sections,this.footer),this.tokens=new Lt(this.tokenPlace,{}),this.sankey=_t(this.picturePlace,{select:o=>this.showDetails(o),show:o=>this.table.setShown(o)})}host;head=new he;tokenPlace=f("div");picturePlace=f("div",{class:"ra-picture"});details=f("section",{class:"ra-details","aria-live":"polite"});sections=f("div");footer=f("footer",{class:"ra-footer"});sankey;tokens;table;data=null;update(e){let n=e;this.data=n;let r=Re(this.host);this.head.update(n);let{picture:o,caption:i,name:s,prompt:a}=n;this.sankey.update({picture:o,show:null,caption:i,title:s,subtitle:a}),this.drawRest(n,r),this.footer.textContent=n.version}drawRest({strip:e,target:n,picture:r,sections:o},i){let s=()=>{this.tokens.update({strip:e,target:n}),this.tokenPlace.style.minHeight="",this.table.setPicture(r,i),this.table.setShown(this.sankey.state.shown),this.showDetails(this.sankey.state.selection),this.sections.replaceChildren(...o.map(Jn))};if(e.labels.length<wb||this.tokens.isDrawn)return s();this.tokenPlace.style.minHeight=`${vb}px`,Ao(s)}redraw(){this.data&&this.update(this.data)}showDetails(e){if(!this.data)return;let{picture:n}=this.data,r=e===null&&this.data.prediction;this.details.replaceChildren(f("h2",{},r?"Predicted there":"Selected"),r?bl(r):ml(e,n)),this.tokens.follow(kb(this.data,e))}destroy(){this.sankey.destroy(),this.tokens.destroy()}};function kb({picture:t},e){let n=t.beams[0]?.nodes??[],r=e?.kind==="link"?[e.source,e.target]:n,o=e?.kind==="node"?[e.id]:r;return t.nodes.filter(({id:i})=>o.includes(i)).map(({position:i})=>i)}var yl={sankey:Sb,tokens:Eb,compare:Mb,page:t=>Po(t,e=>new tr(e)),report:t=>Po(t,e=>new Qn(e))},xl=(t,e,n)=>{let r=yl[t];if(r)return r(e,n);throw new Error(`data.kind must be one of ${Object.keys(yl).join(", ")}, not ${JSON.stringify(t)}`)};function Sb(t,e){let n=_t(t,{select:r=>e().setStateValue?.("selection",r),show:r=>e().setStateValue?.("beams",r)});return wl(n,r=>r.id??JSON.stringify(r.picture))}function Mb(t,e){let n=new ue(t,{select:r=>e().setStateValue?.("selection",r),pick:(r,o)=>e().setTriggerValue?.("pick",{column:r,position:o}),show:r=>e().setStateValue?.("paths",r)});return wl(n,r=>r.id??JSON.stringify(r.columns))}function Eb(t,e){let n=new Lt(t,{pick:r=>e().setTriggerValue?.("target",r)});return{update:r=>n.update(r),destroy:()=>n.destroy()}}var er=new Map,Tb=2e3;function wl(t,e){let n="",r=o=>er.get(o)===t&&er.delete(o);return{update(o){let i=`${o.kind} ${e(o)}`,s=er.get(i);s&&n===""&&t.inherit(s),n!==i&&r(n),n=i,er.set(i,t),t.update(o)},destroy(){t.destroy(),setTimeout(()=>r(n),Tb)}}}var Pb={selection:"_sent",beams:"paths",paths:"paths"},_b={"--st-background-color":"--jp-layout-color0 --vscode-editor-background --colab-primary-surface-color","--st-secondary-background-color":"--jp-layout-color2 --vscode-editorWidget-background","--st-text-color":"--jp-ui-font-color0 --vscode-editor-foreground --colab-primary-text-color","--st-primary-color":"--jp-brand-color1 --vscode-focusBorder","--st-font":"--jp-ui-font-family --vscode-font-family"},vl=t=>({render({model:e,el:n}){let r=Lb(n),o=r.attachShadow({mode:"open"}),i=(l,u)=>{e.set(Pb[l]??l,u),e.save_changes()},s=()=>{},a=()=>{let l={...e.get("_data"),show:e.get("paths")};r.isConnected&&(s=t({data:l,parentElement:o,setStateValue:i}))},c=[Ab(r,a),$b(a),Nb(e,a)];return()=>[...c,s].forEach(l=>l())}});function Lb(t){let e=document.createElement("div");e.dataset.lmSuppressShortcuts="true";for(let[n,r]of Object.entries(_b))e.style.setProperty(n,Ob(r));return t.append(e),e}var Ob=t=>t.split(" ").reduceRight((e,n)=>`var(${n}${e&&`, ${e}`})`,"");function Ab(t,e){let n=new ResizeObserver(()=>{n.disconnect(),e()});return n.observe(t),()=>n.disconnect()}function $b(t){let e=new MutationObserver(()=>requestAnimationFrame(t));for(let r of[document.documentElement,document.body])e.observe(r,{attributes:!0});let n=matchMedia("(prefers-color-scheme: dark)");return n.addEventListener("change",t),()=>{e.disconnect(),n.removeEventListener("change",t)}}function Nb(t,e){return t.on("change:paths",e),()=>t.off("change:paths",e)}var Ib=Lo(xl),_o=t=>Ib({...t,data:De(t.data)}),lk=t=>t?_o(t):vl(_o);function Cb(){let t=document.getElementById("reverse-attention-data"),e=document.getElementById("reverse-attention");!t?.textContent||!e||_o({data:JSON.parse(t.textContent),parentElement:e})}typeof document<"u"&&Cb();export{lk as default};
