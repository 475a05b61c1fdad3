package id.sikap.support;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	/**
	 * The one source of "now". Its zone decides which day it is for the people who use
	 * this installation.
	 */
	@Bean
	Clock clock(@Value("${sikap.zone:Asia/Jakarta}") ZoneId zone) {
		return Clock.system(zone);
	}

}
