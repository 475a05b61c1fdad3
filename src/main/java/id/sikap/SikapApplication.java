package id.sikap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SikapApplication {

	public static void main(String[] args) {
		SpringApplication.run(SikapApplication.class, args);
	}

}
