#pragma once

// The sources that shipped texts may name. Read a page before you add it.

#include <array>
#include <string_view>

namespace unknot {

inline constexpr std::array knownSources = std::to_array<std::string_view>({
    "https://pubmed.ncbi.nlm.nih.gov/22341378",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC6481449/table/table-wrap6",
    "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3",
    "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD010655.pub3",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277",
    "https://cdnsciencepub.com/doi/10.1139/apnm-2015-0235",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC2613884/table/T1",
    "https://www.mayoclinic.org/diseases-conditions/muscle-cramp/diagnosis-treatment/drc-20350825",
    "https://akshayafertilitycentre.com/birthing/legCramps",
    "https://my.clevelandclinic.org/health/diseases/14170-leg-cramps/living-with",
    "https://www.merckmanuals.com/home/multimedia/table/runners-stretch",
    "https://www.merckmanuals.com/home/multimedia/video/v13976044",
    "https://aogdalton.com",
    "https://heelpain101.com/stretching",
    "https://www.froedtert.com/foot-ankle/treatment/stretches",
    "https://medary.com",
    "https://www.safetyandhealthmagazine.com/articles/22423",
    "https://conditioningprogram.blogspot.com",
    "https://paperzz.com/doc/7828720",
    "https://www.acsm.org",
    "https://nihseniorhealth.gov",
    "https://zana.com/c/leg-cramps.397",
    "https://healthwell.eani.org.uk/healthtopic/get-fit/stretching-after-exercise",
    "https://www.scribd.com",
    "https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment",
    "https://sfh-tr.azurewebsites.net/services/fracture-clinic-physiotherapy/general-advice/heat-and-ice",
    "https://www.bdct.nhs.uk/neuropathy-and-feet",
    "https://massagefitnessmag.com/massage/deep-vein-thrombosis",
    "https://nb.unvanl.ca",
    "https://qa.marshfieldclinic.org/specialties/obgyn/pregnancy/care-tips/pregnancy-info-leg-cramps",
    "https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=42&section=12.5.3",
    "https://varsityscope.com/2020/06/cramps-in-your-legs-and-feet-during.html",
    "https://www.nibusinessinfo.co.uk",
});

} // namespace unknot
