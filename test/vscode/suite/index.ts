/** All suites that run in a trusted window. */
import './manifest.js';
