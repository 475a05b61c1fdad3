package id.sikap.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The shell's parts and the one version that stands for all of them: when any of them
 * changes, the worker changes with it, and phones fetch the new shell.
 */
@Component
class Shell {

	/** The page's own few styles; the frame of the other pages is too heavy for it. */
	static final List<String> STYLES = List.of("/css/tokens.css", "/css/lapangan.css");

	private static final List<String> PICTURES = List.of("/img/favicon.svg", "/img/logo.svg", "/img/lapangan-192.png",
			"/img/lapangan-512.png");

	/** The store's only library, as the scripts import it. */
	private static final List<String> LIBRARY = List.of("/webjars/idb/build/index.js",
			"/webjars/idb/build/wrap-idb-value.js");

	private final ResourceUrlProvider addresses;

	private final JsonMapper json;

	private final boolean offline;

	private final String zone;

	private final Map<String, Map<String, String>> words = ShellWords.inEveryLanguage();

	private volatile List<String> assets;

	/**
	 * @param offline whether phones may keep the shell; false takes it away from those
	 * that have it, and leaves what they have recorded
	 */
	Shell(ResourceUrlProvider addresses, JsonMapper json, @Value("${sikap.fieldwork.offline:true}") boolean offline,
			@Value("${sikap.zone}") String zone) {
		this.addresses = addresses;
		this.json = json;
		this.offline = offline;
		this.zone = zone;
	}

	/** For the page: what it says in each language, and how it is set up. */
	String content() {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("config", Map.of("offline", this.offline, "zone", this.zone, "version", version()));
		content.putAll(this.words);
		return this.json.writeValueAsString(content);
	}

	/** The worker, which begins with what it shall keep. */
	String worker() {
		if (!this.offline) {
			return text("phone/sw-off.js");
		}
		Map<String, Object> kept = new LinkedHashMap<>();
		kept.put("version", version());
		kept.put("assets", assets());
		return "const SHELL = " + this.json.writeValueAsString(kept) + ";\n" + text("phone/sw.js");
	}

	String manifest() {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("id", "/lapangan");
		manifest.put("name", "SIKAP Lapangan");
		manifest.put("short_name", "SIKAP");
		manifest.put("description", this.words.get("id").get("lapangan.about"));
		manifest.put("lang", "id");
		manifest.put("start_url", "/lapangan");
		manifest.put("scope", "/lapangan");
		manifest.put("display", "standalone");
		manifest.put("background_color", "#f4f6f7");
		manifest.put("theme_color", "#17232b");
		manifest.put("icons", List.of(icon("/img/lapangan-192.png", "192x192", "any"),
				icon("/img/lapangan-512.png", "512x512", "any"), icon("/img/lapangan-512.png", "512x512", "maskable")));
		return this.json.writeValueAsString(manifest);
	}

	private Map<String, String> icon(String path, String sizes, String purpose) {
		return Map.of("src", address(path), "sizes", sizes, "type", "image/png", "purpose", purpose);
	}

	private List<String> assets() {
		if (this.assets == null) {
			List<String> found = new ArrayList<>();
			STYLES.forEach((path) -> found.add(address(path)));
			found.addAll(scripts());
			PICTURES.forEach((path) -> found.add(address(path)));
			this.assets = List.copyOf(found);
		}
		return this.assets;
	}

	private String version() {
		CRC32 sum = new CRC32();
		for (String part : List.of(String.join(" ", assets()), this.words.toString(), text("phone/sw.js"),
				text("templates/phone/shell.html"))) {
			sum.update(part.getBytes(StandardCharsets.UTF_8));
		}
		return Long.toHexString(sum.getValue());
	}

	private String address(String path) {
		String versioned = this.addresses.getForLookupPath(path);
		if (versioned == null) {
			throw new IllegalStateException("There is no " + path);
		}
		return versioned;
	}

	/** All of them, so that a phone fetches them at once and not one after the other. */
	List<String> scripts() {
		return Stream.concat(ownScripts().stream().map(this::address), LIBRARY.stream()).toList();
	}

	private static List<String> ownScripts() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/lapangan/*.js"))
				.map(Resource::getFilename)
				.sorted()
				.map((name) -> "/js/lapangan/" + name)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
