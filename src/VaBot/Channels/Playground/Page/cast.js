// Who can be tried out, where they may be, and first lines worth sending.
import { currentLanguage, t } from './i18n.js';

const rooms = ['acme', 'bluebird', 'kovacs'];

export const people = ['anna', 'carl', 'beth', 'peter', 'guest'];

const roomsOf = { anna: rooms, carl: ['acme'], beth: ['bluebird'], peter: ['kovacs'], guest: rooms };

export const placesOf = (person) => [...roomsOf[person], 'dm'];

export const role = (person) => (person === 'anna' || person === 'guest' ? person : 'client');

export const nameOf = (author) => (author === 'bot' ? t('bot') : t('people')[author] ?? author);

export const initialOf = (author) => ({ anna: 'A', carl: 'C', beth: 'B', peter: 'P', guest: '?', bot: 'V' })[author] ?? '·';

// Titles are those of the demo practice's boards; the words round them are the page's language, the bot reads both.
const titles = {
  acme: ['newsletter', 'blog post'],
  bluebird: ['social media calendar', 'trade fair research'],
  kovacs: ['hírlevél', 'számlák'],
  dm: ['newsletter', 'blog post'],
};

const lines = {
  en: {
    anna: ([first, second]) => [`/log 45m ${first}`, `/timer start ${second}`, '/board', 'help'],
    client: ([first, second]) => [`${second} is more urgent than ${first}`, '/board', 'help'],
    guest: ([first]) => ['/board', `/log 45m ${first}`, 'help'],
  },
  hu: {
    anna: ([first, second]) => [`/log 45 perc ${first}`, `/timer start ${second}`, '/board', 'súgó'],
    client: ([first, second]) => [`${second} sürgősebb, mint ${first}`, '/board', 'súgó'],
    guest: ([first]) => ['/board', `/log 45 perc ${first}`, 'súgó'],
  },
};

const homes = { beth: 'bluebird', peter: 'kovacs' };

/** First lines for this person there: in the page's language, but Péter's own tasks are Hungarian whatever the page is. */
export function suggestions(person, place) {
  const board = place === 'dm' ? homes[person] ?? 'dm' : place;
  return lines[currentLanguage()][role(person)](titles[board]);
}
