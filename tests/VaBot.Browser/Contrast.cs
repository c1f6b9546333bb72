namespace VaBot.Browser;

/// <summary>Measures every visible text of the page as WCAG 2.2 does (1.4.3, at least 4.5:1).</summary>
public static class Contrast
{
    /// <summary>Returns a line for each text that falls short. Surfaces of the page are opaque colours, so the nearest one counts.</summary>
    public const string Script =
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const channels = (color) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const luminance = (color) => channels(color).slice(0, 3)
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
          const surface = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const color = getComputedStyle(at).backgroundColor;
              if (channels(color)[3] > 250) {
                return color;
              }
            }
            return 'white';
          };
          const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          const short = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (texts.currentNode.data.trim() === '' || !element.checkVisibility() || element.closest('.unseen, option, template, noscript')) {
              continue;
            }
            const measured = ratio(luminance(getComputedStyle(element).color), luminance(surface(element)));
            if (measured < 4.5) {
              short.push(`${measured.toFixed(2)} ${element.className || element.tagName}: ${texts.currentNode.data.trim()}`);
            }
          }
          return short;
        }
        """;
}
