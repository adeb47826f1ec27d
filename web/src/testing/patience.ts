import { configure } from '@testing-library/react';

// A form asks its server before it is whole; the machines of a build are not always quick. What is there is found at once, however long this is.
configure({ asyncUtilTimeout: 60_000 });
