package org.plumbline.launcher;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.plumbline.launcher", importOptions = DoNotIncludeTests.class)
class StructureTest {
    @ArchTest
    static final ArchRule PARTS_ARE_FREE_OF_CYCLES =
            slices().matching("org.plumbline.launcher.(*)..").should().beFreeOfCycles();
}
