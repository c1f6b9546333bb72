// Talks to the bot. Every failure is one of two: the bot said no (Refusal, with its sentence) or did not answer at all.

export class Refusal extends Error {}

async function ask(url, body) {
  const request = body === undefined
    ? { headers: { Accept: 'application/json' } }
    : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, { ...request, cache: 'no-store' });
  if (response.ok) {
    return response.json();
  }
  const answer = await response.json().catch(() => null);
  if (answer?.error) {
    throw new Refusal(answer.error);
  }
  throw new Error(`HTTP ${response.status}`);
}

const query = (seat) => new URLSearchParams({ as: seat.as, in: seat.in }).toString();

/** What a press of a button says besides its command: the message it was on, and a form's answers. */
export const clickOn = (item, answers) => ({ replaces: item.id ?? undefined, answers });

/** A key makes a message the same message however often it is sent. */
export const newKey = () => crypto.randomUUID();

export const say = (seat, text, key, click = {}) => ask('/playground/say', { ...seat, text, key, ...click });

export const readMessages = (seat) => ask(`/playground/messages?${query(seat)}`);

export const readClock = (person) => ask(`/playground/clock?${new URLSearchParams({ as: person })}`);

export const moveClock = (move) => ask('/playground/clock', move);

export const openStream = (seat, after) => new EventSource(`/playground/stream?${query(seat)}&after=${after}`);
