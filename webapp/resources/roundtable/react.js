// Sends a reaction without leaving the place where one reads. Without this script the same buttons
// submit the form and the page comes back at the same point.
document.addEventListener('submit', async (event) => {
  const button = event.submitter;
  if (!button || button.name !== 'react:send') return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(event.target));
  fields.append(button.name, button.value);
  const item = button.closest('li');
  const which = [...item.querySelectorAll('button')].indexOf(button);
  try {
    const answer = await fetch(event.target.action, {method: 'POST', body: fields});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(item.id);
    const state = page.querySelector('input[name="jakarta.faces.ViewState"]');
    if (!answer.ok || !fresh || !state) throw new Error('another page came back');
    document.querySelectorAll('input[name="jakarta.faces.ViewState"]').forEach((old) => { old.value = state.value; });
    item.replaceWith(fresh);
    fresh.querySelectorAll('button')[which]?.focus();
  } catch {
    const pressed = document.createElement('input');
    Object.assign(pressed, {type: 'hidden', name: button.name, value: button.value});
    event.target.append(pressed);
    event.target.submit();
  }
});
