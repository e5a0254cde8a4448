package aftercare.prose;

import java.util.Set;

/** The names of medicines, and of the pieces that they come in, in small letters. */
public final class MedicineNames {
    /** What is counted of any medicine: "two tablets". */
    public static final Set<String> PIECES = WordSet.of(
            "tab tabs ampoule ampoules pessary pessaries softgel softgels gelcap gelcaps tablet tablets pill pills"
                    + " capsule capsules caplet caplets puff puffs sachet sachets lozenge lozenges suppository"
                    + " suppositories gummy gummies comprimido comprimidos pastilla pastillas tabletten tablette comprimé"
                    + " comprimés gélule gélules kapsel kapseln cápsula cápsulas");

    /** Medicines whose name alone can stand for pieces: "two paracetamol". */
    public static final Set<String> COUNTED = WordSet.of(
            "ibuprofen ibuprofens naproxen aspirin aspirins paracetamol paracetamols acetaminophen diclofenac codeine"
                    + " co-codamol co-dydramol tramadol morphine painkiller painkillers antihistamine antihistamines"
                    + " antibiotics antacid antacids laxatives loperamide cetirizine loratadine zopiclone diazepam"
                    + " nurofen panadol tylenol advil aleve anadin disprin calpol piriton benadryl zyrtec rennies voltarol");

    /** Medicines, some of their pieces and forms, and "dose". */
    public static final Set<String> MEDICINES = WordSet.of(
            "medicine medicines medication medications painkiller painkillers tablet tablets pill pills gel dose doses"
                    + " ibuprofen naproxen aspirin aspirins paracetamol paracetamols acetaminophen diclofenac codeine"
                    + " co-codamol co-dydramol tramadol morphine fentanyl drug drugs syrup linctus antihistamine"
                    + " antihistamines antibiotic antibiotics inhaler inhalers steroid steroids mixture insulin warfarin"
                    + " anticoagulant anticoagulants antidepressant antidepressants statin statins thinner thinners"
                    + " diuretic diuretics sedative sedatives opioid opioids opiate opiates beta-blocker beta-blockers"
                    + " laxative laxatives antacid antacids decongestant decongestants hydrocortisone cortisone"
                    + " metformin salbutamol prednisolone prednisone amoxicillin penicillin omeprazole amitriptyline"
                    + " gabapentin pregabalin sertraline fluoxetine citalopram simvastatin atorvastatin levothyroxine"
                    + " ramipril lisinopril amlodipine bisoprolol cetirizine loratadine methotrexate apixaban"
                    + " rivaroxaban clopidogrel heparin diazepam zopiclone melatonin lithium loperamide senna nurofen"
                    + " panadol tylenol advil aleve anadin disprin calpol piriton benadryl zyrtec rennies ventolin"
                    + " voltarol voltaren tincture valerian");

    private MedicineNames() {}

    static boolean isOne(String word) {
        return MEDICINES.contains(word) || PIECES.contains(word) || word.startsWith("dose");
    }
}
