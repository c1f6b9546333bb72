// Who can be tried out, where they may be, and first lines worth sending.
import { currentLanguage, t } from './i18n.js';

const rooms = ['acme', 'bluebird', 'kovacs'];

export const people = ['anna', 'carl', 'beth', 'peter', 'guest'];

const roomsOf = { anna: rooms, carl: ['acme'], beth: ['bluebird'], peter: ['kovacs'], guest: rooms };

export const placesOf = (person) => [...roomsOf[person], 'dm'];

export const role = (person) => (person === 'anna' || person === 'guest' ? person : 'client');

export const nameOf = (author) => (author === 'bot' ? t('bot') : t('people')[author] ?? author);

export const initialOf = (author) => ({ anna: 'A', carl: 'C', beth: 'B', peter: 'P', guest: '?', bot: 'V' })[author] ?? '·';

// Titles are those of the demo practice's boards.
const titles = {
  acme: ['newsletter', 'blog post'],
  bluebird: ['social media calendar', 'trade fair research'],
  kovacs: ['hírlevél', 'számlák rendszerezése'],
  dm: ['newsletter', 'blog post'],
};

const lines = {
  en: {
    anna: ([first, second]) => [`/log 45m ${first}`, `/timer start ${second}`, '/board', 'help'],
    client: ([first, second]) => [`the ${second} is more urgent than the ${first}`, '/board', 'help'],
    guest: ([first]) => ['/board', `/log 45m ${first}`, 'help'],
  },
  hu: {
    anna: ([first, second]) => [`/log 45 perc ${first}`, `/timer start ${second}`, '/board', 'súgó'],
    client: ([first, second]) => [`a ${second} sürgősebb, mint a ${first}`, '/board', 'súgó'],
    guest: ([first]) => ['/board', `/log 45 perc ${first}`, 'súgó'],
  },
};

const homes = { beth: 'bluebird', peter: 'kovacs' };

/** First lines for this person there, in the page's language, which the bot reads whoever writes it; Péter writes Hungarian as he does. */
export function suggestions(person, place) {
  const board = place === 'dm' ? homes[person] ?? 'dm' : place;
  const language = person === 'peter' ? 'hu' : currentLanguage();
  return lines[language][role(person)](titles[board]);
}
