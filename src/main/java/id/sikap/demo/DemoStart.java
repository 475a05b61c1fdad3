package id.sikap.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.StopWatch;

/**
 * Makes the demo before the first page is served.
 */
@Component
@Profile("demo")
class DemoStart implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

	private final DemoService demo;

	private final DemoMonths months;

	private final DemoReports reports;

	DemoStart(DemoService demo, DemoMonths months, DemoReports reports) {
		this.demo = demo;
		this.months = months;
		this.reports = reports;
	}

	@Override
	public void afterSingletonsInstantiated() {
		StopWatch watch = new StopWatch();
		watch.start();
		boolean filled = this.demo.fill();
		if (filled) {
			this.months.close();
			this.demo.analyze();
			this.reports.issueLater();
		}
		watch.stop();
		if (filled) {
			log.info("The demo was made in {} s; every person in it is made up",
					"%.1f".formatted(watch.getTotalTimeSeconds()));
		}
	}

}
