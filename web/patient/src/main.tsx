import { render } from 'preact';

const place = document.getElementById('page');
if (place !== null)
  render(
    <main>
      <h1>Porchlight</h1>
    </main>,
    place,
  );
