// Every sentence of the page's frame, once per language. What people and the bot say is never here.
const texts = {
  en: {
    title: 'VaBot playground', playground: 'playground', skip: 'Skip to the message box', clock: 'Bot clock', botTime: 'Bot time',
    jumpTo: 'Jump to', friday: 'Friday 15:00', first: 'the 1st, 09:00', anyTime: 'any time…',
    jumpFriday: 'Jump to Friday 15:00, Anna’s time', jumpFirst: 'Jump to the 1st, 09:00, Anna’s time', jumpAny: 'Jump to any time…', annaTime: 'Time in Budapest, where Anna is', move: 'Move the clock',
    moved: (when) => `The bot’s clock now says ${when}.`, language: 'Language of this page', whichPane: 'Which person to show',
    who: 'You are', where: 'in', send: 'Send', say: (who, where) => `Message as ${who} in ${where}`, placeholder: 'Message, or / for a command',
    pane: (who, where) => `${who} in ${where}`, feed: (who, where) => `What ${who} sees in ${where}`, composer: 'Write a message', tryThese: 'Things to try', trySaying: (text) => `Say: ${text}`,
    onlyYou: 'Only visible to you', bot: 'VaBot', you: 'you', notSent: 'Not sent: the bot did not answer.', again: 'Try again', sending: 'Sending…',
    offline: 'The bot is not answering just now. Nothing is lost; this page keeps trying.', tryNow: 'Try now', refused: (why) => `Not done: ${why}`,
    required: 'required', more: (n) => `and ${n} more`, cards: (n) => (n === 1 ? '1 card' : `${n} cards`), none: 'Nothing here', download: (name) => `Download ${name}`,
    people: { anna: 'Anna', carl: 'Carl', beth: 'Beth', peter: 'Péter', guest: 'A guest' },
    roles: { anna: 'assistant', carl: 'client, Acme', beth: 'client, Bluebird', peter: 'client, Kovács', guest: 'a stranger' },
    places: { acme: 'Acme', bluebird: 'Bluebird', kovacs: 'Kovács', dm: 'direct messages' },
    emptyTitle: { anna: 'You are Anna, a virtual assistant.', client: 'You are the client.', guest: 'You are a guest here.' },
    emptyText: {
      anna: 'Log your time in one line or start a timer; the bot answers Anna in Hungarian, her own language. What her client may see appears beside you, the rest stays hers.',
      client: 'Ask for the board, or say what is more urgent. Anna’s hours with other clients are never shown to you.',
      guest: 'Anybody can stand in a channel. Try to find something out: the bot will help you with nothing but help.',
    },
  },
  hu: {
    title: 'VaBot játszótér', playground: 'játszótér', skip: 'Ugrás az üzenetmezőhöz', clock: 'A bot órája', botTime: 'A bot órája',
    jumpTo: 'Ugrás:', friday: 'péntek 15:00', first: 'elseje 9:00', anyTime: 'máskorra…',
    jumpFriday: 'Ugrás: péntek 15:00, Anna ideje szerint', jumpFirst: 'Ugrás: elseje 9:00, Anna ideje szerint', jumpAny: 'Ugrás: máskorra…', annaTime: 'Budapesti idő, Anna szerint', move: 'Óra átállítása',
    moved: (when) => `A bot órája most: ${when}.`, language: 'Az oldal nyelve', whichPane: 'Kinek a nézete látszik',
    who: 'Te vagy', where: 'itt:', send: 'Küldés', say: (who, where) => `Üzenet: ${who}, ${where}`, placeholder: 'Üzenet, vagy /parancs',
    pane: (who, where) => `${who}, ${where}`, feed: (who, where) => `${who} ezt látja itt: ${where}`, composer: 'Üzenet írása', tryThese: 'Ezeket próbáld ki', trySaying: (text) => `Elküldés: ${text}`,
    onlyYou: 'Csak te látod', bot: 'VaBot', you: 'te', notSent: 'Nem ment el: a bot nem válaszolt.', again: 'Újra', sending: 'Küldés…',
    offline: 'A bot most nem válaszol. Semmi sem vész el, az oldal tovább próbálkozik.', tryNow: 'Próba most', refused: (why) => `Nem sikerült: ${why}`,
    required: 'kötelező', more: (n) => `és még ${n}`, cards: (n) => `${n} kártya`, none: 'Itt nincs semmi', download: (name) => `${name} letöltése`,
    people: { anna: 'Anna', carl: 'Carl', beth: 'Beth', peter: 'Péter', guest: 'Egy vendég' },
    roles: { anna: 'asszisztens', carl: 'ügyfél, Acme', beth: 'ügyfél, Bluebird', peter: 'ügyfél, Kovács', guest: 'ismeretlen' },
    places: { acme: 'Acme', bluebird: 'Bluebird', kovacs: 'Kovács', dm: 'privát üzenetek' },
    emptyTitle: { anna: 'Te vagy Anna, virtuális asszisztens.', client: 'Te vagy az ügyfél.', guest: 'Vendég vagy itt.' },
    emptyText: {
      anna: 'Írd be egy sorban, mivel mennyit dolgoztál, vagy indíts időmérőt. Amit az ügyfél is láthat, megjelenik melletted, a többi a tiéd marad.',
      client: 'Kérd el a táblát, vagy mondd meg, mi a sürgősebb. Amit Anna másoknak dolgozik, azt sosem látod.',
      guest: 'Egy csatornában bárki ott lehet. Próbálj kideríteni valamit: a bot a súgón kívül semmit sem árul el.',
    },
  },
};

let language = localStorage.getItem('language') === 'hu' ? 'hu' : 'en';

export const currentLanguage = () => language;

export function setLanguage(next) {
  language = next;
  localStorage.setItem('language', next);
}

/** The text of this name in the language of the page. */
export const t = (name, ...values) => {
  const text = texts[language][name];
  return typeof text === 'function' ? text(...values) : text;
};

/** Fills every element marked with data-text (its content) or data-label (its accessible name). */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
  }
}
