// The messages of one pane. A message has a number; the same number is never shown twice, and one that replaces another
// takes its place, however late it arrives.
import { renderMessage, renderPending } from './message.js';

export class Feed {
  #list;
  #scroller;
  #empty;
  #slots = new Map();
  #pending = new Map();

  /** The highest number shown: what the stream is asked to go on from. */
  lastId = 0;

  constructor(scroller) {
    this.#scroller = scroller;
    this.#list = scroller.querySelector('.messages');
    this.#empty = scroller.querySelector('.empty');
  }

  clear() {
    this.#list.replaceChildren();
    this.#slots.clear();
    this.#pending.clear();
    this.lastId = 0;
    this.#empty.hidden = true;
  }

  has(id) {
    return this.#slots.has(id);
  }

  /** Shows one message; false when it was there already. */
  show(item, seat, press) {
    if (item.id !== null && this.#slots.has(item.id)) {
      return false;
    }
    const element = renderMessage(item, seat.as, seat.in !== 'dm', press);
    const atEnd = this.#isAtEnd();
    const waiting = item.from === seat.as ? this.#pending.get(item.key) : undefined;
    const old = waiting ?? this.#slots.get(item.replaces)?.element;
    if (old) {
      this.#swap(old, element);
      this.#pending.delete(item.key);
    } else {
      this.#insert(element, item.id);
    }
    this.#remember(item, element);
    this.#group();
    if (!old && (atEnd || item.from === seat.as)) {
      this.#reveal(element);
    }
    return true;
  }

  /** Shows what was typed before the bot has it. */
  wait(key, text, person) {
    const element = renderPending(text, person);
    this.#pending.set(key, element);
    this.#list.append(element);
    this.#group();
    this.#reveal(element);
    return element;
  }

  showEmpty() {
    this.#empty.hidden = this.#list.children.length > 0;
  }

  toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #remember(item, element) {
    if (item.id === null) {
      return;
    }
    const slot = this.#slots.get(item.replaces) ?? {};
    slot.element = element;
    this.#slots.set(item.id, slot);
    this.lastId = Math.max(this.lastId, item.id);
  }

  #insert(element, id) {
    const later = id === null ? undefined : [...this.#list.children].find((other) => Number(other.dataset.id) > id && !this.#isReplacement(other));
    // Messages come in order; only one that was saved late finds a later one already there.
    if (later && Number(this.#list.lastElementChild.dataset.id) > id) {
      later.before(element);
    } else {
      this.#list.append(element);
    }
    this.#empty.hidden = true;
  }

  #isReplacement(element) {
    return element.dataset.replaced === 'true';
  }

  #swap(old, element) {
    const hadFocus = old.contains(document.activeElement);
    element.dataset.replaced = String(!old.classList.contains('pending'));
    old.replaceWith(element);
    element.classList.toggle('fresh', element.dataset.replaced === 'true');
    if (hadFocus) {
      // The pressed button is gone; the keyboard goes on from what took its place.
      (element.querySelector('.buttons button, input, select, textarea') ?? element).focus();
    }
  }

  #group() {
    let before = null;
    for (const element of this.#list.children) {
      element.classList.toggle('same', before !== null && before.dataset.from === element.dataset.from && element.dataset.from !== 'bot');
      before = element;
    }
  }

  #isAtEnd() {
    return this.#scroller.scrollHeight - this.#scroller.scrollTop - this.#scroller.clientHeight < 80;
  }

  /** To the end, but never past the top of what is new. */
  #reveal(element) {
    const top = element.offsetTop - this.#list.offsetTop;
    this.#scroller.scrollTop = Math.min(this.#scroller.scrollHeight, Math.max(top - 8, 0) || this.#scroller.scrollHeight);
  }
}
