/** All suites that run in a trusted window. */
import './speed.js';
import './manifest.js';
import './diagnostics.js';
import './features.js';
import './quick-fixes.js';
import './snippets.js';
