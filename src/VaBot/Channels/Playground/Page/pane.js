// One pane: one person in one conversation, live.
import { clickOn, newKey, openStream, readMessages, Refusal, say } from './api.js';
import { initialOf, nameOf, people, placesOf, role, suggestions } from './cast.js';
import { onTick, refreshClock, takeTime, weekdayTime, now, zoneName } from './clock.js';
import { Composer } from './composer.js';
import { announce, el } from './dom.js';
import { Feed } from './feed.js';
import { t, translate } from './i18n.js';
import { markFailed, markSending } from './message.js';

const longestWait = 10_000;
const announced = new Set();

export class Pane {
  #number; #host; #feed; #composer; #stream = null; #retry = 0; #timer = 0; #visit = 0;

  /** @param host notice(text or null) shows or clears the page's notice; changed(pane) after another seat was taken; news(pane) after others said something. */
  constructor(number, seat, host) {
    this.#number = number;
    this.seat = seat;
    this.#host = host;
    this.element = document.getElementById('pane').content.firstElementChild.cloneNode(true);
    this.element.id = `pane-${number}`;
    this.#feed = new Feed(this.#find('.feed'));
    this.#composer = new Composer(this.#find('.composer'), (text) => this.send(text));
    this.#composer.box.id = `say-${number}`;
    this.#find('.who').addEventListener('change', (event) => this.#sit({ as: event.target.value, in: this.seat.in }));
    this.#find('.where').addEventListener('change', (event) => this.#sit({ as: this.seat.as, in: event.target.value }));
    onTick(() => this.#showTime());
  }

  get title() {
    return t('pane', nameOf(this.seat.as), t('places')[this.seat.in]);
  }

  /** Shows the conversation from its beginning and stays with it. */
  async open() {
    this.close();
    this.#feed.clear();
    this.relabel();
    await this.connect();
  }

  close() {
    this.#visit++;
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#stream = null;
  }

  /** Reads what is missing and goes on listening; what is shown stays. */
  async connect() {
    this.close();
    const visit = this.#visit;
    try {
      const items = await readMessages(this.seat);
      await refreshClock(this.seat.as);
      if (visit !== this.#visit) {
        return;
      }
      const newest = items.reduce((last, item) => Math.max(last, item.id), 0);
      if (newest < this.#feed.lastId || this.#feed.lastId === 0) {
        // The first visit, or a bot that began anew.
        this.#feed.clear();
        items.forEach((item) => this.#show(item));
        this.#feed.toEnd();
      }
      this.#feed.showEmpty();
      this.#listen(visit);
      this.#connected();
    } catch {
      if (visit === this.#visit) {
        this.#lost();
      }
    }
  }

  /** Sends a line; a failed one can be sent again and is still the same message. */
  async send(text, key = newKey(), element = this.#feed.wait(key, text, this.seat.as)) {
    const seat = this.seat;
    this.#find('.empty').hidden = true;
    if (!element.classList.contains('failed')) {
      this.#composer.remember(text);
    }
    markSending(element);
    try {
      const answer = await say(seat, text, key);
      if (seat === this.seat) {
        element.isConnected && !answer.said && element.querySelector('.fate').remove();
        this.#take(answer);
      }
    } catch (error) {
      const refused = error instanceof Refusal;
      markFailed(element, refused ? t('refused', error.message) : t('notSent'), refused ? null : () => this.send(text, key, element));
    }
  }

  /** A button or form: a command line nobody typed, whose answer takes the message's place. */
  async #press(command, used, item, answers) {
    const seat = this.seat;
    const buttons = used.closest('.message').querySelectorAll('button');
    buttons.forEach((button) => button.setAttribute('aria-disabled', 'true'));
    if (used.dataset.busy) {
      return;
    }
    used.dataset.busy = 'true';
    try {
      const answer = await say(seat, command, newKey(), clickOn(item, answers));
      this.#host.notice(null);
      if (seat === this.seat) {
        this.#take(answer);
      }
    } catch (error) {
      this.#host.notice(error instanceof Refusal ? t('refused', error.message) : t('offline'));
    } finally {
      delete used.dataset.busy;
      buttons.forEach((button) => button.removeAttribute('aria-disabled'));
    }
  }

  #take(answer) {
    [answer.said, ...answer.replies].filter((item) => item).forEach((item) => this.#show(item, true));
  }

  #show(item, isNews = false) {
    const isNew = this.#feed.show(item, this.seat, (...click) => this.#press(...click));
    if (isNew && isNews && item.from !== this.seat.as) {
      this.#host.news(this);
      // Two panes may show the same message; it is read out once.
      if (item.id === null || !announced.has(item.id)) {
        announced.add(item.id);
        announce(`${nameOf(item.from)}: ${item.text}`);
      }
    }
  }

  #listen(visit) {
    const stream = openStream(this.seat, this.#feed.lastId);
    this.#stream = stream;
    const mine = (action) => (event) => visit === this.#visit && action(event);
    stream.addEventListener('message', mine((event) => this.#show(JSON.parse(event.data), true)));
    stream.addEventListener('clock', mine((event) => takeTime(this.seat.as, JSON.parse(event.data))));
    stream.addEventListener('error', mine(() => this.#lost()));
  }

  #connected() {
    this.#retry = 0;
    this.#host.notice(null);
  }

  #lost() {
    this.close();
    this.#host.notice(t('offline'));
    this.#timer = setTimeout(() => this.connect(), Math.min(1000 * 2 ** this.#retry++, longestWait));
  }

  #sit(seat) {
    const places = placesOf(seat.as);
    this.seat = { as: seat.as, in: places.includes(seat.in) ? seat.in : places[0] };
    this.#host.changed(this);
    this.open();
  }

  /** Everything in the pane's frame that depends on who, where and the page's language. */
  relabel() {
    const { as: who, in: place } = this.seat;
    const [name, where] = [nameOf(who), t('places')[place]];
    translate(this.element);
    this.element.setAttribute('aria-label', this.title);
    this.#find('.pane-top .avatar').className = `avatar ${who}`;
    this.#find('.pane-top .avatar').textContent = initialOf(who);
    const options = (all, chosen, text) => all.map((value) => el('option', { value, selected: value === chosen }, text(value)));
    this.#find('.who').replaceChildren(...options(people, who, (person) => `${t('people')[person]} · ${t('roles')[person]}`));
    this.#find('.where').replaceChildren(...options(placesOf(who), place, (value) => t('places')[value]));
    this.#find('.feed').setAttribute('aria-label', t('feed', name, where));
    this.#composer.box.setAttribute('aria-label', t('say', name, where));
    this.#composer.box.placeholder = t('placeholder');
    this.#find('.empty-title').textContent = t('emptyTitle')[role(who)];
    this.#find('.empty-text').textContent = t('emptyText')[role(who)];
    this.#find('.chips').replaceChildren(...suggestions(who, place).map((text) =>
      el('button', { type: 'button', class: 'chip', 'aria-label': t('trySaying', text), onclick: () => this.send(text) }, text)));
    this.#showTime();
  }

  #showTime() {
    this.#find('.pane-time').textContent = `${weekdayTime(now(), this.seat.as)} · ${zoneName(this.seat.as)}`;
  }

  #find(selector) {
    return this.element.querySelector(selector);
  }
}
