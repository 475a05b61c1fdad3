package id.sikap.support;

import java.io.IOException;
import java.time.Duration;
import java.util.zip.CRC32;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Browsers keep stylesheets, scripts and pictures for a year, since their addresses
 * change with their content. Scripts import each other by relative paths, which nobody
 * rewrites: all of them share one version, a folder in the path.
 */
@Configuration(proxyBeanMethods = false)
class VersionedResources implements WebMvcConfigurer {

	private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/js/**")
			.addResourceLocations("classpath:/static/js/")
			.setCacheControl(YEAR)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addFixedVersionStrategy(versionOfScripts(), "/**"));
		for (String folder : new String[] { "css", "img" }) {
			registry.addResourceHandler("/" + folder + "/**")
				.addResourceLocations("classpath:/static/" + folder + "/")
				.setCacheControl(YEAR)
				.resourceChain(true)
				.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
		}
	}

	private static String versionOfScripts() {
		CRC32 sum = new CRC32();
		try {
			for (Resource script : new PathMatchingResourcePatternResolver()
				.getResources("classpath:/static/js/**/*.js")) {
				sum.update(script.getContentAsByteArray());
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("The scripts of the pages cannot be read", ex);
		}
		return Long.toHexString(sum.getValue());
	}

}
