/** What the page is made of. */
export interface PageParts {
  /** What the webview says its own files come from (`webview.cspSource`). */
  readonly cspSource: string;
  /** Made anew for each page: only the script that carries it runs. */
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  readonly title: string;
  /** The language of the texts, as `vscode.env.language` gives it. */
  readonly lang: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}

/**
 * The page before it knows anything: a heading, and a place for the rest. It may load its own style and run its own script, and
 * nothing else from anywhere (TRUST P4): no picture, no font, no frame, no request.
 */
export function pageHtml({ cspSource, nonce, scriptUri, styleUri, title, lang }: PageParts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(styleUri)}">
</head>
<body>
<header id="head"><h1 id="title">${escaped(title)}</h1></header>
<main id="main" aria-busy="true" aria-labelledby="title"></main>
<script nonce="${escaped(nonce)}" src="${escaped(scriptUri)}"></script>
</body>
</html>
`;
}
