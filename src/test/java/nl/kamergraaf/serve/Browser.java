package nl.kamergraaf.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window: Chromium, as Debian has it, and its driver, if the machine has both. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final ChromeDriver driver;
  private final ObjectMapper json = new ObjectMapper();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Optional<Path> chromium() {
    return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  static Optional<Path> chromedriver() {
    return onPath("chromedriver");
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toString());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(chromedriver().orElseThrow().toFile())
        .usingAnyFreePort()
        .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE).implicitlyWait(Duration.ofSeconds(10));
    return new Browser(driver);
  }

  void open(URI address) {
    driver.get(address.toString());
  }

  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Shows pages as a screen of so many pixels does; a window cannot be made as small as a phone. */
  void screen(int width, int height) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void wholeWindow() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** Light or dark, as the reader's system has it; empty for what it is. */
  void colours(String scheme) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Presses a key wherever the focus is. */
  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** What axe finds wrong with the page by the rules of WCAG 2.2, AA, and by good practice: each rule, with some elements that break it. */
  Object axe(List<String> without) {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const rules = Object.fromEntries(arguments[0].map(rule => [rule, { enabled: false }]));
        axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] })
          .then(found => done(found.violations.map(rule => rule.id + ": " + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(" | "))))
          .catch(problem => done(String(problem)));
        """,
        without);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement link(String text) {
    return driver.findElement(By.linkText(text));
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Whether what a script gives comes to pass in time. */
  boolean eventually(String script, Predicate<String> test) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (test.test(String.valueOf(driver.executeScript(script)))) {
        return true;
      }
    }
    return false;
  }

  /** What the browser complained of since it was last asked: errors of scripts, what was blocked, what did not load. */
  List<String> complaints() {
    return driver.manage()
        .logs()
        .get(LogType.BROWSER)
        .getAll()
        .stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Everything that was asked for over the network since it was last asked. */
  List<String> requests() {
    return driver.manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .getAll()
        .stream()
        .map(entry -> read(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
        .map(message -> message.path("params").path("request").path("url").asText())
        .filter(url -> !url.startsWith("data:") && !url.startsWith("chrome"))
        .toList();
  }

  private JsonNode read(String message) {
    try {
      return json.readTree(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void picture(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
