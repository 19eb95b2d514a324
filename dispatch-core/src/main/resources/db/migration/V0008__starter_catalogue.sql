-- What a new installation can offer from the first day; administrators change it later.
insert into skill (code, name_zh, name_en) values
    ('AIRCON', '空调', 'Air conditioning'),
    ('REFRIGERATION', '制冷', 'Refrigeration'),
    ('LAUNDRY', '洗衣设备', 'Laundry'),
    ('WATER_HEATER', '热水器', 'Water heaters'),
    ('GAS', '燃气', 'Gas'),
    ('ELECTRONICS', '电子', 'Electronics'),
    ('MEDICAL', '医疗设备', 'Medical devices'),
    ('FURNITURE', '家具安装', 'Furniture assembly');

insert into service_type (code, name_zh, name_en, duration_minutes) values
    ('REPAIR', '维修', 'Repair', 60),
    ('AIRCON_REPAIR', '空调维修', 'Air conditioner repair', 75),
    ('AIRCON_INSTALLATION', '空调安装', 'Air conditioner installation', 120),
    ('AIRCON_MAINTENANCE', '空调保养', 'Air conditioner maintenance', 45),
    ('FRIDGE_REPAIR', '冰箱维修', 'Refrigerator repair', 60),
    ('WASHER_REPAIR', '洗衣机维修', 'Washing machine repair', 60),
    ('WASHER_INSTALLATION', '洗衣机安装', 'Washing machine installation', 40),
    ('HEATER_REPAIR', '热水器维修', 'Water heater repair', 60),
    ('HEATER_INSTALLATION', '热水器安装', 'Water heater installation', 90),
    ('GAS_CHECK', '燃气安全检查', 'Gas safety check', 30),
    ('TV_REPAIR', '电视维修', 'Television repair', 60),
    ('MEDICAL_REPAIR', '医疗设备维修', 'Medical device repair', 120),
    ('MEDICAL_MAINTENANCE', '医疗设备保养', 'Medical device maintenance', 90),
    ('FURNITURE_ASSEMBLY', '家具安装', 'Furniture assembly', 90);

insert into service_type_skill (service_type, skill, level) values
    ('AIRCON_REPAIR', 'AIRCON', 2),
    ('AIRCON_INSTALLATION', 'AIRCON', 3),
    ('AIRCON_MAINTENANCE', 'AIRCON', 1),
    ('FRIDGE_REPAIR', 'REFRIGERATION', 2),
    ('WASHER_REPAIR', 'LAUNDRY', 2),
    ('WASHER_INSTALLATION', 'LAUNDRY', 1),
    ('HEATER_REPAIR', 'WATER_HEATER', 2),
    ('HEATER_INSTALLATION', 'WATER_HEATER', 2),
    ('HEATER_INSTALLATION', 'GAS', 2),
    ('GAS_CHECK', 'GAS', 2),
    ('TV_REPAIR', 'ELECTRONICS', 2),
    ('MEDICAL_REPAIR', 'MEDICAL', 4),
    ('MEDICAL_MAINTENANCE', 'MEDICAL', 3),
    ('FURNITURE_ASSEMBLY', 'FURNITURE', 1);

insert into symptom (code, category, name_zh, name_en, service_type) values
    ('AC_NO_COOLING', 'AIRCON', '不制冷', 'Does not cool', 'AIRCON_REPAIR'),
    ('AC_LEAKING', 'AIRCON', '漏水', 'Leaks water', 'AIRCON_REPAIR'),
    ('AC_NOISE', 'AIRCON', '噪音大', 'Noisy', 'AIRCON_REPAIR'),
    ('FRIDGE_WARM', 'FRIDGE', '不制冷', 'Does not cool', 'FRIDGE_REPAIR'),
    ('FRIDGE_ICE', 'FRIDGE', '结霜严重', 'Ices up', 'FRIDGE_REPAIR'),
    ('WASHER_NO_SPIN', 'WASHER', '不脱水', 'Does not spin', 'WASHER_REPAIR'),
    ('WASHER_LEAKING', 'WASHER', '漏水', 'Leaks water', 'WASHER_REPAIR'),
    ('HEATER_NO_IGNITION', 'HEATER', '打不着火', 'Does not ignite', 'HEATER_REPAIR'),
    ('HEATER_COLD', 'HEATER', '水不热', 'Water stays cold', 'HEATER_REPAIR'),
    ('GAS_SMELL', 'HEATER', '有燃气味', 'Smell of gas', 'GAS_CHECK'),
    ('TV_NO_PICTURE', 'TV', '有声无图', 'Sound but no picture', 'TV_REPAIR'),
    ('TV_NO_POWER', 'TV', '不开机', 'Does not switch on', 'TV_REPAIR'),
    ('MED_ALARM', 'MEDICAL', '持续报警', 'Keeps raising an alarm', 'MEDICAL_REPAIR'),
    ('MED_CALIBRATION', 'MEDICAL', '读数偏差', 'Readings drift', 'MEDICAL_MAINTENANCE');
