// An answer's parts as elements. One function per kind of part, as the bot has one renderer method per kind.
import { el, icon, newId } from './dom.js';
import { renderForm } from './form.js';
import { t } from './i18n.js';

/** Runs of text; what stands out is mostly a name somebody chose, so it is kept from turning its neighbours round (bdi). */
const runs = (phrase) => phrase.map((span) => (span.strong ? el('strong', {}, el('bdi', {}, span.text)) : span.text));

const isEmpty = (phrase) => phrase.every((span) => span.text === '');

function renderLine(part) {
  const text = runs(part.text);
  if (part.tone === 'title') {
    return el('h3', { class: 'title', dir: 'auto' }, ...text);
  }
  return part.tone === 'problem'
    ? el('p', { class: 'line problem' }, icon('alert'), el('span', { dir: 'auto' }, ...text))
    : el('p', { class: `line ${part.tone}`, dir: 'auto' }, ...text);
}

const renderFacts = (part) => el('dl', { class: 'facts' }, ...part.items.map((fact) =>
  el('div', {}, el('dt', {}, fact.name), el('dd', { dir: 'auto' }, ...runs(fact.value)))));

function renderTable(part) {
  const id = newId('caption');
  const cell = (phrase, index) => el('td', { class: part.columns[index]?.number ? 'number' : null, dir: 'auto' }, ...runs(phrase));
  const heads = part.columns.map((column) => el('th', { scope: 'col', class: column.number ? 'number' : null }, column.head));
  // Wide tables scroll by themselves, also by keyboard, instead of making the page scroll.
  return el('div', { class: 'table', tabindex: 0, role: 'region', 'aria-labelledby': id },
    el('table', {},
      el('caption', { id }, part.title),
      el('thead', {}, el('tr', {}, ...heads)),
      el('tbody', {}, ...part.rows.map((row) => el('tr', {}, ...row.map(cell)))),
      part.total ? el('tfoot', {}, el('tr', {}, ...part.total.map(cell))) : null));
}

const renderButton = (button, press, about) => el('button', {
  type: 'button', class: `choice ${button.weight}`, 'data-command': button.command, 'aria-label': about ? `${button.label}: ${about}` : null,
  onclick: (event) => press(button.command, event.currentTarget),
}, button.label);

const renderButtons = (part, press) => el('div', { class: 'buttons' }, ...part.items.map((button) => renderButton(button, press)));

const renderCard = (card, press) => el('li', { class: 'card' },
  el('p', { class: 'card-title', dir: 'auto' }, card.title),
  isEmpty(card.details) ? null : el('p', { class: 'card-details', dir: 'auto' }, ...runs(card.details)),
  card.buttons.length === 0 ? null : el('div', { class: 'buttons' }, ...card.buttons.map((button) => renderButton(button, press, card.title))));

function renderColumn(column, press) {
  const id = newId('column');
  const hidden = column.count - column.cards.length;
  return el('section', { class: 'column', 'aria-labelledby': id },
    el('h4', { id }, column.name, ' ', el('span', { class: 'count', 'aria-label': t('cards', column.count) }, String(column.count))),
    column.cards.length > 0 ? el('ol', {}, ...column.cards.map((card) => renderCard(card, press))) : null,
    hidden > 0 ? el('p', { class: 'more' }, t('more', hidden)) : null,
    column.count === 0 ? el('p', { class: 'more' }, t('none')) : null);
}

const renderBoard = (part, press) => el('div', { class: 'board' },
  el('h3', { class: 'title', dir: 'auto' }, part.title),
  el('div', { class: 'columns' }, ...part.columns.map((column) => renderColumn(column, press))));

function size(bytes) {
  return bytes < 1000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const renderFile = (part) => el(part.url ? 'a' : 'p', { class: 'file', href: part.url || null, download: part.url ? part.name : null, 'aria-label': t('download', part.name) },
  icon('file'), el('bdi', {}, part.name), el('span', { class: 'size' }, size(part.bytes)));

const kinds = { line: renderLine, facts: renderFacts, table: renderTable, board: renderBoard, buttons: renderButtons, form: renderForm, file: renderFile };

/** @param press called with a command line, the element that was used and, for a form, its answers. */
export const renderParts = (parts, press) => parts.map((part) => kinds[part.kind](part, press));
