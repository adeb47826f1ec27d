import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/components.css';
import './styles/answer.css';
import './styles/results.css';
import './styles/desk.css';
import './styles/wall.css';
import './styles/people.css';
import './styles/pulses.css';
import './styles/settings.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startMessages } from './lib/messages/i18n.js';

const root = document.getElementById('root');
if (root) void startMessages().then(() => createRoot(root).render(<App />));
