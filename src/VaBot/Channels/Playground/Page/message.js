// One message of a feed as a list item.
import { initialOf, nameOf } from './cast.js';
import { shortTime } from './clock.js';
import { el, icon } from './dom.js';
import { t } from './i18n.js';
import { renderParts } from './render.js';

export const avatar = (author) => el('span', { class: `avatar ${author}`, 'aria-hidden': 'true' }, initialOf(author));

function head(item, person) {
  const date = item.at ? new Date(item.at) : null;
  return el('p', { class: 'message-head' },
    el('span', { class: 'author' }, nameOf(item.from)),
    item.from === person ? el('span', { class: 'you' }, t('you')) : null,
    date ? el('time', { datetime: item.at }, shortTime(date, person)) : null,
    item.private ? el('span', { class: 'private' }, icon('eye'), t('onlyYou')) : null);
}

/** @param press called with the command line of a button or form, the element that was used, the item, and a form's answers. */
export function renderMessage(item, person, inRoom, press) {
  const own = item.parts.length === 0 ? [el('p', { class: 'said', dir: 'auto' }, item.text)] : [];
  const parts = renderParts(item.parts, (command, used, answers) => press(command, used, item, answers));
  return el('li', { class: `message ${item.from}`, tabindex: -1, 'data-id': item.id, 'data-from': item.from },
    avatar(item.from),
    el('div', { class: 'body' }, head({ ...item, private: item.private && inRoom }, person), ...own, ...parts));
}

/** What was just typed and is on its way. */
export function renderPending(text, person) {
  return el('li', { class: 'message pending', 'data-from': person },
    avatar(person),
    el('div', { class: 'body' },
      el('p', { class: 'message-head' }, el('span', { class: 'author' }, nameOf(person)), el('span', { class: 'you' }, t('you'))),
      el('p', { class: 'said', dir: 'auto' }, text),
      el('p', { class: 'fate' }, t('sending'))));
}

/** Says that it did not go, with a way to try the same message again. */
export function markFailed(element, sentence, again) {
  const button = again ? el('button', { type: 'button', class: 'small', onclick: again }, t('again')) : null;
  element.classList.add('failed');
  element.querySelector('.fate').replaceChildren(icon('alert'), sentence, ' ', ...(button ? [button] : []));
}

export function markSending(element) {
  element.classList.remove('failed');
  element.querySelector('.fate').replaceChildren(t('sending'));
}
