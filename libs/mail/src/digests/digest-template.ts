/** Made of digest.mjml by `node tools/mail-templates.mjs`. */
export const DIGEST_TEMPLATE = `<!doctype html>
<html lang="{{language}}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title>{{ subject }}</title>
<!--[if !mso]><!-->
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">
#outlook a { padding:0; }
body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }
p { display:block;margin:13px 0; }
</style>
<!--[if mso]>
<noscript>
<xml>
<o:OfficeDocumentSettings>
<o:AllowPNG/>
<o:PixelsPerInch>96</o:PixelsPerInch>
</o:OfficeDocumentSettings>
</xml>
</noscript>
<![endif]-->
<!--[if lte mso 11]>
<style type="text/css">
.mj-outlook-group-fix { width:100% !important; }
</style>
<![endif]-->
<style type="text/css">
@media only screen and (min-width:480px) {
.mj-column-per-100 { width:100% !important; max-width: 100%; }
}
</style>
<style media="screen and (min-width:480px)">
.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }
</style>
<style type="text/css">
:root {
color-scheme: light dark;
}
@media (max-width: 479px) {
.stack tbody {
display: block;
}
.stack tr {
display: table;
width: 100%;
table-layout: fixed;
}
.stack .title {
display: table-caption;
text-align: left;
}
}
@media (prefers-color-scheme: dark) {
.ground,
.ground > div {
background-color: #171a2b !important;
}
.ink div,
.ink table {
color: #f2f3f8 !important;
}
.ink a {
color: #a9bcff !important;
}
.button td,
.button a {
background: #a9bcff !important;
color: #171a2b !important;
}
}
</style>
<meta name="color-scheme" content="light dark"/> <meta name="supported-color-schemes" content="light dark"/> <meta name="format-detection" content="telephone=no, date=no, address=no, email=no"/>
</head>
<body class="ground" style="word-spacing:normal;background-color:#ffffff;">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">{{ lead }}</div>
<div aria-label="{{ subject }}" aria-roledescription="email" role="article" lang="{{language}}" dir="ltr" style="word-spacing:normal;background-color:#ffffff;">
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;">
<tbody>
<tr>
<td style="direction:ltr;font-size:0px;padding:16px 0;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="ink-outlook" style="vertical-align:top;width:600px;"><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix ink" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%">
<tbody>
<tr>
<td align="left" style="font-size:0px;padding:0 16px;word-break:break-word;">
<div style="font-family:Arial, sans-serif;font-size:16px;line-height:24px;text-align:left;color:#171a2b;"><h1 style="margin: 0 0 12px; font-size: 24px; line-height: 30px">{{ heading }}</h1>
<p style="margin: 0; font-size: 18px; line-height: 26px">{{ lead }}</p></div>
</td>
</tr>
{{#sections}}
<tr>
<td align="left" style="font-size:0px;padding:0 16px;word-break:break-word;">
<div style="font-family:Arial, sans-serif;font-size:16px;line-height:24px;text-align:left;color:#171a2b;"><h2 style="margin: 28px 0 8px; font-size: 19px; line-height: 26px">{{ heading }}</h2>
{{#paragraphs}}
<p style="margin: 0 0 10px">
<strong>{{ title }}</strong>{{#sentence}}<br/>{{ sentence }}{{/sentence}}
</p>
{{/paragraphs}}</div>
</td>
</tr>
{{#table}}
<tr>
<td align="left" class="stack" style="font-size:0px;padding:0 16px;word-break:break-word;">
<table cellpadding="6" cellspacing="0" width="100%" border="0" style="color:#171a2b;font-family:Arial, sans-serif;font-size:14px;line-height:20px;table-layout:fixed;width:100%;border:none;">
<tr role="row">
<th scope="col" role="columnheader" align="left" width="{{width}}" class="title" style="padding: 6px 6px 6px 0">
{{ topic }}
</th>
{{#columns}}
<th scope="col" role="columnheader">{{.}}</th>
{{/columns}}
</tr>
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader" align="left" class="title" style="padding: 6px 6px 6px 0">
{{ title }}
</th>
{{#cells}}
<td role="cell" align="center" bgcolor="{{fill}}" style="border:1px solid #767676;color:{{ink}}">
{{ words }}
</td>
{{/cells}}
</tr>
{{#sentence}}
<tr role="row">
<td role="cell" colspan="3" style="padding: 4px 0 12px">{{ sentence }}</td>
</tr>
{{/sentence}}
{{/rows}}
</table>
</td>
</tr>
{{/table}}{{#closing}}
<tr>
<td align="left" style="font-size:0px;padding:10px 16px 0;word-break:break-word;">
<div style="font-family:Arial, sans-serif;font-size:16px;line-height:24px;text-align:left;color:#171a2b;">{{.}}</div>
</td>
</tr>
{{/closing}}{{/sections}}
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;">
<tbody>
<tr>
<td style="direction:ltr;font-size:0px;padding:16px 0;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:600px;"><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%">
<tbody>
<tr>
<td align="left" class="button" style="font-size:0px;padding:0 16px;word-break:break-word;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;">
<tbody>
<tr>
<td align="center" bgcolor="#1c3fb0" role="presentation" style="border:none;border-radius:3px;cursor:auto;mso-padding-alt:14px 24px;background:#1c3fb0;" valign="middle">
<a href="{{link.href}}" style="display:inline-block;background:#1c3fb0;color:#ffffff;font-family:Arial, sans-serif;font-size:16px;font-weight:bold;line-height:20px;margin:0;text-decoration:none;text-transform:none;padding:14px 24px;mso-padding-alt:0px;border-radius:3px;" target="_blank">
{{ link.label }}
</a>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;">
<tbody>
<tr>
<td style="direction:ltr;font-size:0px;padding:16px 0;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="ink-outlook" style="vertical-align:top;width:600px;"><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix ink" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%">
<tbody>
<tr>
<td align="center" style="font-size:0px;padding:8px 16px 16px;word-break:break-word;">
<p style="border-top:solid 1px #767676;font-size:1px;margin:0px auto;width:100%;">
</p>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="border-top:solid 1px #767676;font-size:1px;margin:0px auto;width:568px;" role="presentation" width="568px"><tr><td style="height:0;line-height:0;"> &nbsp;
</td></tr></table><![endif]-->
</td>
</tr>
<tr>
<td align="left" style="font-size:0px;padding:0 16px;word-break:break-word;">
<div style="font-family:Arial, sans-serif;font-size:14px;line-height:20px;text-align:left;color:#171a2b;">{{#why}}
<p style="margin: 0 0 8px">{{.}}</p>
{{/why}}
<p style="margin: 0">
<a href="{{unsubscribe.href}}" target="_blank" style="color: #1c3fb0">{{ unsubscribe.label }}</a>
</p></div>
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div>
</body>
</html>
`;
