// The report's only script: tells the extension which place the reader wants to see, and keeps the scroll position.
(() => {
  const vscode = acquireVsCodeApi();
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-command]');
    if (!button) return;
    const { command, uri, line } = button.dataset;
    vscode.postMessage({ command, uri, line: Number(line) });
  });
  const state = vscode.getState();
  if (state) window.scrollTo(0, state.top);
  window.addEventListener('scroll', () => vscode.setState({ top: window.scrollY }), { passive: true });
})();
