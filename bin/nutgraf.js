#!/usr/bin/env node
import { load } from '../dist/cli/launch.js';

await load('cli').run();
