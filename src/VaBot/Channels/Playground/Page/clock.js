// The bot's time: it runs like any clock and is moved by buttons. Where "Friday 15:00" is, the bot knows.
import { moveClock, readClock, Refusal } from './api.js';
import { announce } from './dom.js';
import { currentLanguage, t } from './i18n.js';

let botNow = Date.now();
let readAt = performance.now();
const zones = { anna: 'Europe/Budapest' };
const listeners = new Set();

/** Whose zone the clock bar is read in. */
let viewer = 'anna';

export const now = () => new Date(botNow + (performance.now() - readAt));

export const zoneOf = (person) => zones[person] ?? zones.anna;

export const zoneName = (person) => zoneOf(person).split('/').pop().replaceAll('_', ' ');

const format = (options, zone) => new Intl.DateTimeFormat(currentLanguage() === 'hu' ? 'hu-HU' : 'en-GB', { ...options, timeZone: zone });

/** Hungarian has no short weekdays that read well. */
const weekday = () => (currentLanguage() === 'hu' ? 'long' : 'short');

export const longTime = (date, person) =>
  format({ weekday: weekday(), day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zoneOf(person)).format(date);

export const weekdayTime = (date, person) => format({ weekday: weekday(), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zoneOf(person)).format(date);

const day = (date, person) => format({ dateStyle: 'short' }, zoneOf(person)).format(date);

/** The hour alone for today's messages, with the day before others. */
export function shortTime(date, person) {
  const sameDay = day(date, person) === day(now(), person);
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(sameDay ? {} : { weekday: weekday(), day: 'numeric', month: 'short' }) };
  return format(options, zoneOf(person)).format(date);
}

export function takeTime(person, time) {
  zones[person] = time.zone;
  botNow = Date.parse(time.now);
  readAt = performance.now();
  tick();
}

export const refreshClock = async (person) => takeTime(person, await readClock(person));

export function setViewer(person) {
  viewer = person;
  tick();
}

export const onTick = (listener) => listeners.add(listener);

export function tick() {
  const element = document.getElementById('clock-time');
  element.textContent = `${longTime(now(), viewer)} · ${zoneName(viewer)}`;
  element.dateTime = now().toISOString();
  listeners.forEach((listener) => listener());
}

async function move(where, showNotice) {
  try {
    takeTime('anna', await moveClock(where));
    announce(t('moved', longTime(now(), 'anna')));
    showNotice(null);
  } catch (error) {
    showNotice(error instanceof Refusal ? t('refused', error.message) : t('offline'));
  }
}

export function startClock(showNotice) {
  for (const button of document.querySelectorAll('[data-jump]')) {
    button.addEventListener('click', () => move({ to: button.dataset.jump }, showNotice));
  }
  const details = document.querySelector('.clock-any');
  const input = document.getElementById('clock-local');
  details.addEventListener('toggle', () => {
    if (details.open) {
      // Swedish writes dates as the input wants them.
      input.value = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zoneOf('anna') }).format(now()).replace(' ', 'T');
      input.focus();
    }
  });
  details.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      details.open = false;
      details.querySelector('summary').focus();
    }
  });
  document.getElementById('clock-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    await move({ local: input.value.slice(0, 16) }, showNotice);
    details.open = false;
    details.querySelector('summary').focus();
  });
  setInterval(tick, 10_000);
}
