console.log(NCS_VERSION);
