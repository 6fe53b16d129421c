import { once } from 'node:events';
import { createServer } from 'node:http';

const SIGNS = ['✘', '(✘)', '(✓)', '✓'];
const WORDS = ['nein', 'eher nein', 'eher ja', 'ja'];

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function cell(point) {
  if (point === null) return '<td></td>';
  const { symbol } = point;
  const [sign, word] = symbol === null ? ['–', 'nicht bewertet'] : [SIGNS[symbol], WORDS[symbol]];
  return `<td aria-label="${word}">${sign}</td>`;
}

const row = ({ title, points, change }) =>
  `<tr data-change="${change?.class ?? ''}"><th scope="row">${escape(title.de)}</th>${points.map(cell).join('')}<td>${escape(change?.label ?? '')}</td></tr>`;

/** The same table as a page without any program but the fewest lines that hide rows. */
function pageOf({ rounds, fields }) {
  const heads = rounds.map(({ referenceDate }) => `<th scope="col">${referenceDate.slice(0, 4)}</th>`);
  const groups = fields.map(
    ({ title, criteria }) =>
      `<tbody><tr><th colspan="${rounds.length + 2}">${escape(title.de)}</th></tr>${criteria.map(row).join('')}</tbody>`,
  );
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Verlauf</title>
<style>body{font:16px sans-serif;margin:2rem}td,th{padding:.25rem .5rem;border-bottom:1px solid #ccc;text-align:left}</style>
<h1>Verlauf</h1>
<p>${['', 'worsened', 'improved', 'unchanged'].map((kind) => `<button data-kind="${kind}">${kind}</button>`).join(' ')}
<label>Kriterium suchen <input type="search"></label></p>
<table><caption>Einschätzung jedes Kriteriums in jeder Runde</caption>
<thead><tr><th scope="col">Kriterium</th>${heads.join('')}<th scope="col">Zuletzt</th></tr></thead>${groups.join('')}</table>
<script>
let kind = '', search = '';
const show = () => {
  for (const row of document.querySelectorAll('tr[data-change]')) {
    row.hidden = (kind !== '' && row.dataset.change !== kind) || !row.textContent.toLowerCase().includes(search);
  }
};
document.querySelector('input').oninput = (event) => { search = event.target.value.toLowerCase(); show(); };
for (const button of document.querySelectorAll('button')) button.onclick = () => { kind = button.dataset.kind; show(); };
</script></html>`;
}

/** Serves the floor on loopback; gives its address and how to stop it. */
export async function serveFloor(trends) {
  const page = pageOf(trends);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}
