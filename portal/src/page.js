// What makes leaving faster and time longer, where scripts run. Nothing depends on it: without it the button is a link, and
// the warning shows itself.
(() => {
  'use strict';

  const root = document.documentElement;
  root.classList.add('scripted');

  const exit = document.querySelector('a.exit');
  const words = exit ? exit.dataset : {};

  // What screen readers say when they have nothing else to say.
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  const say = text => { status.textContent = text || ''; };

  // Nothing of the page can be seen any more, wherever the browser is by then.
  const cover = () => {
    if (root.classList.contains('covered')) return;
    root.classList.add('covered');
    document.title = words.leaving || '…';
    const over = document.createElement('div');
    over.className = 'cover';
    over.setAttribute('role', 'alert');
    document.body.append(over);
    over.textContent = words.leaving || '…';
  };

  const leave = () => {
    say('');
    cover();
    location.replace(exit.href);
  };

  if (exit) {
    document.addEventListener('click', event => {
      if (!event.target.closest('a[href="/exit"]')) return;
      event.preventDefault();
      leave();
    });

    // Shift, three times within five seconds, each by itself: with another key it is a capital letter.
    let presses = 0, alone = false, timer = 0;
    const forget = () => {
      clearTimeout(timer);
      presses = 0;
    };
    addEventListener('keydown', event => {
      if (event.key !== 'Shift') {
        alone = false;
        forget();
      } else if (!event.repeat) {
        alone = true;
      }
    }, true);
    addEventListener('keyup', event => {
      if (event.key !== 'Shift' || !alone) return;
      alone = false;
      presses += 1;
      if (presses === 3) {
        forget();
        leave();
        return;
      }
      say(presses === 1 ? words.two : words.one);
      if (presses === 1) {
        timer = setTimeout(() => {
          forget();
          say(words.stays);
        }, 5000);
      }
    }, true);
  }

  // A browser that kept the page in memory shows it as it was: it is covered, and asked for anew.
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    cover();
    location.reload();
  });

  const bar = document.querySelector('.timing-out');
  if (!bar) return;
  const time = bar.dataset;
  const button = bar.querySelector('button');
  const kept = document.querySelector('.kept');
  let ends = 0, warned = false, plainly = false, before = null;

  const begin = () => {
    ends = Date.now() + Number(time.lasts) * 1000;
    warned = false;
    bar.classList.remove('due');
  };

  const isOver = () => {
    cover();
    location.replace(time.over);
  };

  const look = () => {
    const left = ends - Date.now();
    if (left <= 0) {
      isOver();
    } else if (left <= Number(time.warns) * 1000 && !warned) {
      warned = true;
      bar.classList.add('due');
      say(time.says);
    }
  };

  document.addEventListener('focusin', event => {
    if (!bar.contains(event.target)) before = event.target;
  });

  // Kept from where they are: what is being written stays as it is. Should that fail, the button does it by itself.
  button.addEventListener('click', event => {
    if (plainly) return;
    event.preventDefault();
    const body = new URLSearchParams({ holds: time.holds });
    fetch(time.keep, { method: 'POST', body }).then(answer => {
      if (answer.status === 410) return isOver();
      if (!answer.ok) throw new Error();
      return answer.text().then(text => {
        if (kept) kept.textContent = text;
        begin();
        say(text);
        if (before) before.focus();
      });
    }).catch(() => {
      plainly = true;
      button.click();
    });
  });

  begin();
  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
})();
