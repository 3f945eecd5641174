"""The conference's hub: setting it up, letting devices in, exchanging through it."""
